import { Injectable } from '@nestjs/common';
import { Clock, Ids, Outbox, RequestContext, UnitOfWork, type Announcement } from '@app/platform';

/** Channel on which a committed message wakes the relay. */
export const OUTBOX_CHANNEL = 'klimacert_outbox';

/** Writes messages into the outbox. PostgreSQL delivers the wake-up when the transaction commits, and only then. */
@Injectable()
export class OutboxWriter extends Outbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly context: RequestContext,
  ) {
    super();
  }

  override async announce(announcement: Announcement): Promise<void> {
    const { kind, submissionId, subjectId, facts, bodyId, userId } = announcement;
    await this.uow.manager.query(
      `WITH written AS (
         INSERT INTO outbox_messages
           (id, kind, submission_id, subject_id, facts, body_id, user_id, actor_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       )
       SELECT pg_notify('${OUTBOX_CHANNEL}', '')`,
      [
        this.ids.next(),
        kind,
        submissionId ?? null,
        subjectId,
        JSON.stringify(facts ?? {}),
        bodyId ?? null,
        userId ?? null,
        this.context.current.viewer?.userId ?? null,
        this.clock.now(),
      ],
    );
  }
}
