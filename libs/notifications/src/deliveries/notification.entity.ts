import type { NotificationKind } from '@app/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OutboxMessage } from '../outbox/outbox-message.entity.js';
import type { Why } from '../recipients/resolution.js';

/** One message to one person: in the application, and the reason for any e-mail. */
@Entity({ name: 'notifications' })
@Index('uq_notifications_recipient', ['outboxMessageId', 'recipientId'], { unique: true })
@Index('ix_notifications_recipient', ['recipientId', 'id'], { where: 'in_app' })
@Index('ix_notifications_unread', ['recipientId', 'id'], { where: 'in_app AND read_at IS NULL' })
export class Notification {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_notifications' })
  id!: string;

  @ForeignKey(() => OutboxMessage, { name: 'fk_notifications_outbox_message' })
  @Column({ name: 'outbox_message_id', type: 'uuid' })
  outboxMessageId!: string;

  @Column({ name: 'recipient_id', type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  kind!: NotificationKind;

  @Column({ name: 'submission_id', type: 'uuid', nullable: true })
  submissionId!: string | null;

  /** By which rule and in which role this person was chosen. */
  @Column({ type: 'jsonb' })
  why!: Why;

  /** False for what comes by e-mail only, e.g. a link to a new password. */
  @Column({ name: 'in_app', type: 'boolean', default: true })
  inApp!: boolean;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'read_at', type: 'timestamptz', nullable: true })
  readAt!: Date | null;
}
