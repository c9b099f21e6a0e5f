import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OutboxMessage } from '../outbox/outbox-message.entity.js';
import { Notification } from './notification.entity.js';

/**
 * `pending` waits for its first attempt, `sending` is claimed by a worker, `failed` waits for another attempt,
 * `sent` was taken over by the mail server, `dead` was given up and waits for a person to look at it.
 */
export const DELIVERY_STATES = ['pending', 'sending', 'sent', 'failed', 'dead'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** One e-mail to one person. The row, not the queue, knows how far it is; a worker claims it before it sends. */
@Entity({ name: 'deliveries' })
@Check('ck_deliveries_channel', `channel = 'email'`)
@Check('ck_deliveries_state', `state IN ('pending', 'sending', 'sent', 'failed', 'dead')`)
@Check('ck_deliveries_sent', `(state = 'sent') = (sent_at IS NOT NULL)`)
@Check('ck_deliveries_claim', `(state = 'sending') = (claimed_at IS NOT NULL)`)
@Check('ck_deliveries_due', `(state IN ('pending', 'failed')) = (next_attempt_at IS NOT NULL)`)
@Index('uq_deliveries_recipient', ['outboxMessageId', 'recipientId', 'channel'], { unique: true })
@Index('ix_deliveries_due', ['nextAttemptAt'], { where: `state IN ('pending', 'failed')` })
@Index('ix_deliveries_claimed', ['claimedAt'], { where: `state = 'sending'` })
@Index('ix_deliveries_state', ['state', 'id'])
export class Delivery {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_deliveries' })
  id!: string;

  @ForeignKey(() => OutboxMessage, { name: 'fk_deliveries_outbox_message' })
  @Column({ name: 'outbox_message_id', type: 'uuid' })
  outboxMessageId!: string;

  @Index('ix_deliveries_notification')
  @ForeignKey(() => Notification, { name: 'fk_deliveries_notification' })
  @Column({ name: 'notification_id', type: 'uuid' })
  notificationId!: string;

  @Column({ name: 'recipient_id', type: 'uuid' })
  recipientId!: string;

  /** The address last used; the person's present address is looked up before each attempt. */
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text', default: 'email' })
  channel!: 'email';

  @Column({ type: 'text', default: 'pending' })
  state!: DeliveryState;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Attempts since it was made or last sent again. */
  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** How often somebody had it sent again. */
  @Column({ type: 'integer', default: 0 })
  resends!: number;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;

  /** Until when a job for it counts as being on its way. */
  @Column({ name: 'enqueued_at', type: 'timestamptz', nullable: true })
  enqueuedAt!: Date | null;

  /** Last sign of life of the worker that sends it. */
  @Column({ name: 'claimed_at', type: 'timestamptz', nullable: true })
  claimedAt!: Date | null;

  @Column({ name: 'claimed_by', type: 'text', nullable: true })
  claimedBy!: string | null;

  /** When the next attempt is due. */
  @Column({ name: 'next_attempt_at', type: 'timestamptz', nullable: true })
  nextAttemptAt!: Date | null;

  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true })
  sentAt!: Date | null;

  /** What the mail server answered when it took the message over. */
  @Column({ name: 'smtp_response', type: 'text', nullable: true })
  smtpResponse!: string | null;
}
