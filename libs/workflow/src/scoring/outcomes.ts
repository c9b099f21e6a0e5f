import type {
  CriterionOutcome,
  ReviewBody,
  RoundCriterionReason,
  RoundCriterionStatus,
  ScoreValue,
  SettlementOutcome,
} from '@app/contracts';

/** Whether a body finds a criterion met. Design §3: `met` and `met_with_recommendation` do. */
export function findsMet(value: ScoreValue): boolean {
  return value === 'met' || value === 'met_with_recommendation';
}

/** Anything but `met` needs a comment (design §3). */
export function needsComment(value: ScoreValue): boolean {
  return value !== 'met';
}

/**
 * Result of one criterion once both bodies have finalised: met when both find it met or their settlement says so;
 * one that only one body finds met is disagreed until a settlement holds (design §3).
 */
export function criterionOutcome(
  scores: Readonly<Record<ReviewBody, ScoreValue | null>>,
  settlement: SettlementOutcome | null,
): CriterionOutcome {
  const { c40, concito } = scores;
  if (c40 === null || concito === null) return 'undecided';
  if (findsMet(c40) === findsMet(concito)) return findsMet(c40) ? 'met' : 'not_met';
  return settlement ?? 'disagreed';
}

export interface CarryOverFacts {
  readonly code: string;
  /** Outcome in the round before; absent in the first round. */
  readonly previousOutcome: CriterionOutcome | null;
  /** Self-assessment text, rating or evidence differ between the two revisions. */
  readonly contentChanged: boolean;
  /** A new version of a document was declared to affect this criterion. */
  readonly documentAffected: boolean;
  /** A lead named it when reopening after a declared change. */
  readonly namedByLead: boolean;
}

/**
 * Which criteria a round opens and which it carries over (design §3): only those not met, or whose evidence or
 * content changed, reopen; the rest carry over.
 */
export function roundCriterion(facts: CarryOverFacts): {
  status: RoundCriterionStatus;
  reason: RoundCriterionReason;
} {
  if (facts.previousOutcome === null) return { status: 'open', reason: 'first_round' };
  if (facts.previousOutcome !== 'met') return { status: 'open', reason: 'not_met' };
  if (facts.namedByLead) return { status: 'open', reason: 'declared_change' };
  if (facts.contentChanged) return { status: 'open', reason: 'content_changed' };
  if (facts.documentAffected) return { status: 'open', reason: 'document_affected' };
  return { status: 'carried_over', reason: 'met_and_unchanged' };
}
