import type { NotificationKind } from '@app/contracts';
import type { Announcement } from '@app/platform';
import { Check, Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';
import type { MessageContext } from '../directory/message-context.js';
import type { Resolution } from '../recipients/resolution.js';

/** `pending` → `enqueued` → `done`; `dead` when it could not be worked out who is to be told. */
export const OUTBOX_STATES = ['pending', 'enqueued', 'done', 'dead'] as const;
export type OutboxState = (typeof OUTBOX_STATES)[number];

/** Something that people are told about, written in the transaction in which it happened. */
@Entity({ name: 'outbox_messages' })
@Check('ck_outbox_messages_state', `state IN ('pending', 'enqueued', 'done', 'dead')`)
@Check('ck_outbox_messages_done', `(state = 'done') = (done_at IS NOT NULL)`)
@Index('ix_outbox_messages_pending', ['seq'], { where: `state = 'pending'` })
@Index('ix_outbox_messages_enqueued', ['enqueuedAt'], { where: `state = 'enqueued'` })
@Index('ix_outbox_messages_state', ['state', 'id'])
@Index('ix_outbox_messages_submission', ['submissionId', 'id'])
export class OutboxMessage {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_outbox_messages' })
  id!: string;

  /** Order of writing; a string, since it is a 64-bit number. */
  @Generated('increment')
  @Column({ type: 'bigint' })
  seq!: string;

  @Column({ type: 'text' })
  kind!: NotificationKind;

  @Column({ name: 'submission_id', type: 'uuid', nullable: true })
  submissionId!: string | null;

  /** The transition, comment, assignment, link … that it is about. */
  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'jsonb', default: {} })
  facts!: NonNullable<Announcement['facts']>;

  /** Limits the recipients to one body. */
  @Column({ name: 'body_id', type: 'uuid', nullable: true })
  bodyId!: string | null;

  /** The one person that the message is for or about. */
  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId!: string | null;

  /** Who caused it; null for the system. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'text', default: 'pending' })
  state!: OutboxState;

  /** When it was last handed to the queue; after a while without result it is handed over again. */
  @Column({ name: 'enqueued_at', type: 'timestamptz', nullable: true })
  enqueuedAt!: Date | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  /** Failed attempts to work out its recipients. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  /** What its texts say, as it was when the recipients were worked out; shown to its recipients only. */
  @Column({ type: 'jsonb', nullable: true })
  context!: MessageContext | null;

  /** Which rules found whom, and who was left out and why. */
  @Column({ type: 'jsonb', nullable: true })
  resolution!: Resolution | null;
}
