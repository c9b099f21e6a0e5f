import type { AuditAction } from '@app/contracts';

/** What a use case tells the audit trail; who and from where is added from the request. */
export interface AuditRecord {
  readonly action: AuditAction;
  /** Kind of the thing acted on, e.g. `submission`, `score`, `user`. */
  readonly subjectType: string;
  readonly subjectId: string;
  readonly submissionId?: string;
  /** The organisation whose matter it is. */
  readonly organisationId?: string;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Set for what one body may not show the other before both have finalised this round. */
  readonly sealedUntil?: { readonly roundId: string; readonly bodyId: string };
  /** Overrides the acting user, e.g. for a sign-in that has no session yet. */
  readonly actorId?: string | null;
}

/** Appends to the audit trail within the running transaction. */
export abstract class AuditWriter {
  abstract write(record: AuditRecord): Promise<void>;
}
