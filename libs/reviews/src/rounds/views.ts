import type {
  CriterionOutcome,
  ReviewBody,
  RoundCriterionReason,
  RoundCriterionStatus,
  SubmissionEvent,
} from '@app/contracts';
import type { ReviewView, ScoreView } from '../scoring/views.js';
import type { ChangedPart } from './carry-over.js';

/** One criterion in a round, as far as the viewer sees it. */
export interface RoundCriterionView {
  readonly criterion: string;
  readonly status: RoundCriterionStatus;
  readonly reason: RoundCriterionReason;
  /** The round in which it was last judged, when it is carried over or a lead opened it again. */
  readonly carriedFromRound: number | null;
  /** `undecided` until the viewer may know it. */
  readonly outcome: CriterionOutcome;
  /** Why a lead opened it again. */
  readonly reopenReason: string | null;
}

/** One turn of review, as far as the viewer sees it. */
export interface RoundView {
  readonly number: number;
  readonly revision: number;
  readonly openedAt: Date;
  readonly dueOn: string;
  /** Null as long as it has not happened, or the viewer may not know. */
  readonly bothFinalisedAt: Date | null;
  readonly closedAt: Date | null;
  readonly closedBy: SubmissionEvent | null;
  readonly releasedAt: Date | null;
  readonly criteria: readonly RoundCriterionView[];
  /** Those of which the viewer may know anything. */
  readonly reviews: readonly ReviewView[];
}

/** What of a criterion changed between the revision before and the one that a round judges. */
export interface CriterionChangesView {
  readonly sinceRevision: number;
  readonly parts: readonly ChangedPart[];
  /** New document versions that were declared to affect the criterion. */
  readonly documents: readonly {
    readonly id: string;
    readonly title: string;
    readonly versionNo: number;
    readonly changeNote: string | null;
  }[];
}

/** A criterion with both bodies' scores side by side, as far as the viewer sees them. */
export interface CriterionComparison extends RoundCriterionView {
  /** The round that the scores are from: this one, or the one that the criterion is carried over from. */
  readonly scoredInRound: number;
  readonly scores: Readonly<Record<ReviewBody, ScoreView | null>>;
  /** Null in the first round. */
  readonly changes: CriterionChangesView | null;
}

export interface ComparisonView {
  readonly round: number;
  readonly revision: number;
  readonly criteria: readonly CriterionComparison[];
}
