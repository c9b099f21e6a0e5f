import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, Ids, redact, RequestContext, UnitOfWork, type AuditRecord } from '@app/platform';

/** Longest user agent that is kept. */
const AGENT_LIMIT = 400;

/** Appends to the trail in the running transaction, so that what happened and its entry are one. */
@Injectable()
export class PgAuditWriter extends AuditWriter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly context: RequestContext,
  ) {
    super();
  }

  override async write(record: AuditRecord): Promise<void> {
    const { viewer, ip, userAgent, requestId, tokenId } = this.context.current;
    const actorId = record.actorId === undefined ? (viewer?.userId ?? null) : record.actorId;
    await this.uow.manager.query(
      `INSERT INTO audit_entries
         (id, at, actor_id, actor_name, action, subject_type, subject_id, submission_id, organisation_id,
          before, after, sealed_round_id, sealed_body_id, ip, user_agent, request_id, token_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        this.ids.next(),
        this.clock.now(),
        actorId,
        actorId !== null && actorId === viewer?.userId ? viewer.name : null,
        record.action,
        record.subjectType,
        record.subjectId,
        record.submissionId ?? null,
        record.organisationId ?? null,
        json(record.before),
        json(record.after),
        record.sealedUntil?.roundId ?? null,
        record.sealedUntil?.bodyId ?? null,
        ip ?? null,
        userAgent?.slice(0, AGENT_LIMIT) ?? null,
        requestId,
        tokenId ?? null,
      ],
    );
  }
}

function json(value: unknown): string | null {
  if (value === undefined) return null;
  return JSON.stringify(redact(value, storable)) ?? 'null';
}

/** PostgreSQL's JSON holds neither the character NUL nor half a surrogate pair; what was written is kept but for those. */
function storable(text: string): string {
  if (!/[\u0000\ud800-\udfff]/.test(text)) return text;
  return Buffer.from(text.replaceAll('\u0000', '')).toString();
}
