import type { FindingSeverity, FindingState, ReviewBody } from '@app/contracts';
import type { PersonRef } from '../person-names.js';

/** What the municipality answered. */
export interface FindingAnswerView {
  readonly id: string;
  /** The round whose findings were answered. */
  readonly round: number;
  readonly text: string;
  readonly answeredBy: PersonRef;
  readonly answeredAt: Date;
}

/** A finding as far as the viewer sees it. */
export interface FindingView {
  readonly id: string;
  readonly criterion: string;
  readonly severity: FindingSeverity;
  readonly text: string;
  readonly body: ReviewBody;
  readonly raisedInRound: number;
  /** For the body itself only. */
  readonly raisedBy: PersonRef | null;
  readonly raisedAt: Date;
  readonly state: FindingState;
  /** Whether the municipality sees it. */
  readonly released: boolean;
  /** Taken back by its body before it was released. */
  readonly withdrawn: boolean;
  /** Oldest first; without those that have not been sent yet, except for who sees the working copy. */
  readonly answers: readonly FindingAnswerView[];
  readonly closing: {
    readonly round: number;
    readonly note: string;
    readonly closedAt: Date;
    /** For the body itself only. */
    readonly closedBy: PersonRef | null;
  } | null;
  readonly version: number;
}
