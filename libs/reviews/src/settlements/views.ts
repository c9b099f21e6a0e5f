import type { ReviewBody, ScoreValue, SettlementOutcome, SettlementState } from '@app/contracts';
import type { PersonRef } from '../person-names.js';

/** A proposal to settle a disagreement, and what became of it. */
export interface SettlementView {
  readonly id: string;
  readonly criterion: string;
  readonly outcome: SettlementOutcome;
  readonly grounds: string;
  readonly state: SettlementState;
  readonly proposingBody: ReviewBody;
  readonly proposedBy: PersonRef;
  readonly proposedAt: Date;
  readonly answeredBy: PersonRef | null;
  readonly answeredAt: Date | null;
  readonly answerNote: string;
}

/** A criterion that one body finds met and the other not. */
export interface DisagreementView {
  readonly round: number;
  readonly criterion: string;
  readonly openedAt: Date;
  readonly scores: Readonly<Record<ReviewBody, ScoreValue | null>>;
  /** The outcome that the bodies agreed on; null as long as they have not. */
  readonly settledAs: SettlementOutcome | null;
  /** Oldest first; the municipality and its adviser see only the one that holds. */
  readonly settlements: readonly SettlementView[];
}
