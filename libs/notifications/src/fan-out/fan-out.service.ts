import { Inject, Injectable } from '@nestjs/common';
import { REVIEW_BODY_NAMES } from '@app/contracts';
import { Clock, Ids, UnitOfWork, type JobRequest } from '@app/platform';
import { CaseDirectory } from '../directory/case-directory.js';
import type { MessageContext } from '../directory/message-context.js';
import { PeoplePort, type CaseParticipants, type Person } from '../directory/people.js';
import { deliverJob } from '../jobs.js';
import type { OutboxMessage } from '../outbox/outbox-message.entity.js';
import { OutboxRepository } from '../outbox/outbox.repository.js';
import { resolve, type Recipient, type Resolved } from '../recipients/resolve.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../settings.js';

/** Kept with a message that nobody could be told of. */
export const NOBODY_TO_TELL = 'nobody_to_tell';

/** Turns a message into one notification for each recipient and the e-mails that carry them. */
@Injectable()
export class FanOutService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly outbox: OutboxRepository,
    private readonly cases: CaseDirectory,
    private readonly people: PeoplePort,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {}

  /**
   * Works a message out, in one transaction; once it is done, again does nothing. Returns the jobs for the e-mails,
   * to be added after commit; the relay finds those that are lost on the way.
   */
  async fanOut(outboxMessageId: string): Promise<JobRequest<'notifications.deliver'>[]> {
    return this.uow.run(async () => {
      const message = await this.outbox.lockOpen(outboxMessageId);
      if (!message) return [];
      const now = this.clock.now();
      const { resolved, context } = await this.workOut(message);
      if (vanishes(message, resolved)) {
        await this.outbox.markDead(message.id, NOBODY_TO_TELL, resolved.resolution);
        return [];
      }
      const deliveries = await this.write(message, resolved.recipients, now);
      await this.outbox.markDone(message.id, now, context, resolved.resolution);
      return deliveries.map((id) => deliverJob({ id, attempts: 0, resends: 0 }));
    });
  }

  /** Counts a failed attempt; after the last one the message is given up and shown to the secretariat. */
  async noteFailure(outboxMessageId: string, error: Error): Promise<void> {
    await this.outbox.noteFailure(
      outboxMessageId,
      error.message.slice(0, 1_000),
      this.settings.fanOutAttempts,
    );
  }

  private async workOut(message: OutboxMessage): Promise<{ resolved: Resolved; context: MessageContext }> {
    const { submissionId } = message;
    const participants = submissionId ? await this.cases.participants(submissionId) : null;
    if (submissionId && !participants) throw new Error(`There is no case ${submissionId}`);
    const named = message.userId ? await this.people.person(message.userId) : null;
    const context = await this.context(message, participants, named);
    const { comment, deadline } = context.subject;
    const facts = {
      ...(comment ? { visibility: comment.visibility } : {}),
      ...(deadline ? { kind: deadline.kind } : {}),
      ...message.facts,
    };
    return { resolved: resolve({ ...message, facts }, participants, named), context };
  }

  private async context(
    message: OutboxMessage,
    participants: CaseParticipants | null,
    named: Person | null,
  ): Promise<MessageContext> {
    const actor = message.actorId ? await this.people.person(message.actorId) : null;
    if (!participants) return { caseFacts: null, subject: {}, actor: actor?.name ?? null };
    const body = participants.bodies.find(
      ({ id, code }) => id === message.bodyId || code === message.facts.body,
    );
    return {
      caseFacts: await this.cases.caseFacts(participants.submissionId),
      subject: {
        ...(body ? { body: REVIEW_BODY_NAMES[body.code] } : {}),
        ...(named ? { person: named.name } : {}),
        ...(await this.cases.subjectFacts(message)),
      },
      actor: actor?.name ?? null,
    };
  }

  /** Inserts what is not there yet; returns the new deliveries. */
  private async write(
    message: OutboxMessage,
    recipients: readonly Recipient[],
    now: Date,
  ): Promise<string[]> {
    if (recipients.length === 0) return [];
    const rows = recipients.map(({ person, why }) => ({
      id: this.ids.next(),
      delivery_id: why.email ? this.ids.next() : null,
      recipient_id: person.userId,
      email: person.email,
      in_app: why.inApp,
      why,
    }));
    const inserted = await this.uow.manager.query<{ id: string }[]>(
      `WITH recipient AS (
         SELECT * FROM jsonb_to_recordset($5::jsonb)
           AS r(id uuid, delivery_id uuid, recipient_id uuid, email text, in_app boolean, why jsonb)
       ), notification AS (
         INSERT INTO notifications (id, outbox_message_id, recipient_id, kind, submission_id, why, in_app, created_at)
         SELECT id, $1, recipient_id, $2, $3, why, in_app, $4 FROM recipient
         ON CONFLICT (outbox_message_id, recipient_id) DO NOTHING
         RETURNING id
       )
       INSERT INTO deliveries
         (id, outbox_message_id, notification_id, recipient_id, email, created_at, next_attempt_at, enqueued_at)
       SELECT r.delivery_id, $1, r.id, r.recipient_id, r.email, $4, $4, $4
       FROM recipient r JOIN notification n ON n.id = r.id
       WHERE r.delivery_id IS NOT NULL
       ON CONFLICT (outbox_message_id, recipient_id, channel) DO NOTHING
       RETURNING id`,
      [message.id, message.kind, message.submissionId, now, JSON.stringify(rows)],
    );
    return inserted.map(({ id }) => id);
  }
}

/** A message about a case that found nobody at all, not even somebody to stand in, must not vanish unseen. */
function vanishes(message: OutboxMessage, { recipients, resolution }: Resolved): boolean {
  if (!message.submissionId || recipients.length > 0) return false;
  const applied = resolution.rules.filter(({ skipped }) => skipped !== 'does_not_see_case');
  return applied.length > 0 && applied.every(({ found }) => found === 0);
}
