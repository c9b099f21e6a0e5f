import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@app/contracts';
import { UnitOfWork, type Announcement } from '@app/platform';
import { rowsOf } from '../sql.js';
import type { MessageContext } from '../directory/message-context.js';
import type { Told, Why } from '../recipients/resolution.js';
import { errorLine } from './delivery-error.js';

/** A delivery that this worker has claimed, with all that its e-mail is made from. */
export interface ClaimedDelivery {
  readonly id: string;
  readonly recipientId: string;
  /** Including this attempt. */
  readonly attempts: number;
  readonly resends: number;
  readonly kind: NotificationKind;
  readonly subjectId: string;
  readonly facts: NonNullable<Announcement['facts']>;
  readonly context: MessageContext;
  readonly told: readonly Told[];
  readonly why: Why;
  readonly at: Date;
}

/** A delivery that a job is to be made for. */
export interface DueDelivery {
  readonly id: string;
  readonly attempts: number;
  readonly resends: number;
}

/** How an attempt ended. */
export type Outcome =
  | { readonly state: 'sent'; readonly response: string; readonly email: string }
  | {
      readonly state: 'failed';
      readonly error: string;
      readonly nextAttemptAt: Date;
      readonly email?: string;
    }
  | { readonly state: 'dead'; readonly error: string; readonly email?: string };

/** Questions of the worker to the deliveries. */
@Injectable()
export class DeliveriesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /**
   * Claims a delivery for one attempt. Of any number of workers one gets it; null when it is sent, given up, or
   * being sent by another.
   */
  async claim(id: string, worker: string, now: Date): Promise<ClaimedDelivery | null> {
    const rows = await this.uow.manager.query(
      `WITH claimed AS (
         UPDATE deliveries SET state = 'sending', attempts = attempts + 1, claimed_at = $2, claimed_by = $3,
           next_attempt_at = NULL, enqueued_at = NULL
         WHERE id = $1 AND state IN ('pending', 'failed')
         RETURNING id, recipient_id, attempts, resends, notification_id, outbox_message_id
       )
       SELECT claimed.id, claimed.recipient_id AS "recipientId", claimed.attempts, claimed.resends,
         message.kind, message.subject_id AS "subjectId", message.facts, message.context,
         message.resolution -> 'told' AS told, notification.why, message.created_at AS at
       FROM claimed
       JOIN notifications notification ON notification.id = claimed.notification_id
       JOIN outbox_messages message ON message.id = claimed.outbox_message_id`,
      [id, now, worker],
    );
    return rowsOf<ClaimedDelivery>(rows)[0] ?? null;
  }

  /**
   * Notes how a claimed attempt ended. Also when the claim has expired meanwhile, as long as nobody else has tried
   * since. Tells whether it could be noted.
   */
  async note(claimed: ClaimedDelivery, worker: string, outcome: Outcome, now: Date): Promise<boolean> {
    const sent = outcome.state === 'sent';
    const next = outcome.state === 'failed' ? outcome.nextAttemptAt : null;
    const rows = await this.uow.manager.query(
      `UPDATE deliveries SET state = $4, claimed_at = NULL, claimed_by = NULL,
         last_error = $5, next_attempt_at = $6, enqueued_at = $6, sent_at = $7, smtp_response = $8,
         email = coalesce($9, email)
       WHERE id = $1 AND resends = $10
         AND ((state = 'sending' AND claimed_by = $2 AND attempts = $3)
           OR (state IN ('pending', 'failed') AND attempts = $3))
       RETURNING id`,
      [
        claimed.id,
        worker,
        claimed.attempts,
        outcome.state,
        sent ? null : outcome.error,
        next,
        sent ? now : null,
        sent ? outcome.response : null,
        outcome.email ?? null,
        claimed.resends,
      ],
    );
    return rowsOf(rows).length > 0;
  }

  /** A sign of life for what this worker is sending. */
  async renew(ids: readonly string[], worker: string, now: Date): Promise<void> {
    await this.uow.manager.query(
      `UPDATE deliveries SET claimed_at = $3 WHERE id = ANY($1) AND state = 'sending' AND claimed_by = $2`,
      [ids, worker, now],
    );
  }

  /** Frees what was claimed before this time by workers that are gone; `own` is being sent by the caller itself. */
  async releaseExpired(before: Date, now: Date, own: readonly string[]): Promise<number> {
    const rows = await this.uow.manager.query(
      `UPDATE deliveries SET state = 'failed', claimed_at = NULL, claimed_by = NULL, next_attempt_at = $2,
         enqueued_at = NULL, last_error = $4
       WHERE state = 'sending' AND claimed_at < $1 AND NOT (id = ANY($3))
       RETURNING id`,
      [before, now, own, errorLine('worker_lost')],
    );
    return rowsOf(rows).length;
  }

  /** Takes deliveries that are due and for which no job is known to be on its way. Each is given to one caller only. */
  async takeDue(now: Date, before: Date, limit: number): Promise<DueDelivery[]> {
    const rows = await this.uow.manager.query(
      `UPDATE deliveries SET enqueued_at = $1
       WHERE id IN (
         SELECT id FROM deliveries
         WHERE state IN ('pending', 'failed') AND next_attempt_at <= $1
           AND (enqueued_at IS NULL OR enqueued_at < $2)
         ORDER BY next_attempt_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING id, attempts, resends`,
      [now, before, limit],
    );
    return rowsOf<DueDelivery>(rows);
  }
}
