import type { Recommendation, ReviewBody, ScoreState, ScoreValue } from '@app/contracts';
import type { PersonRef } from '../person-names.js';
import type { Score } from './score.entity.js';

/** One body's judgement of one criterion. How it came about is shown to the body itself only. */
export interface ScoreView {
  readonly criterion: string;
  readonly value: ScoreValue | null;
  readonly comment: string;
  readonly state: ScoreState;
  readonly writtenBy: PersonRef | null;
  readonly writtenAt: Date | null;
  readonly deliveredBy: PersonRef | null;
  readonly deliveredAt: Date | null;
  /** Why the lead sent it back; null when it was not. */
  readonly returnedReason: string | null;
  readonly version: number;
}

/** One body's review of one round, as far as the viewer sees it. */
export interface ReviewView {
  readonly round: number;
  readonly body: ReviewBody;
  readonly finalised: boolean;
  /** Whether the viewer sees the body's work, or only whether it is still working. */
  readonly visible: boolean;
  readonly recommendation: Recommendation | null;
  readonly grounds: string | null;
  readonly finalisedBy: PersonRef | null;
  readonly finalisedAt: Date | null;
  /** How far the body's own people are; null for everybody else. */
  readonly progress: { readonly open: number; readonly delivered: number } | null;
  /** For If-Match; null when the review is not visible. */
  readonly version: number | null;
}

/** A score as its own body sees it, or (`internals` false) as everybody else does who may. */
export function scoreView(score: Score, person: (id: string) => PersonRef, internals: boolean): ScoreView {
  const own = <T>(value: T | null): T | null => (internals ? value : null);
  return {
    criterion: score.criterionCode,
    value: score.value,
    comment: score.comment,
    state: score.state,
    writtenBy: own(score.writtenBy === null ? null : person(score.writtenBy)),
    writtenAt: own(score.writtenAt),
    deliveredBy: own(score.deliveredBy === null ? null : person(score.deliveredBy)),
    deliveredAt: own(score.deliveredAt),
    returnedReason: own(score.returnedReason || null),
    version: score.version,
  };
}

/** People named in scores. */
export function peopleOf(scores: readonly Score[]): (string | null)[] {
  return scores.flatMap(({ writtenBy, deliveredBy }) => [writtenBy, deliveredBy]);
}

/** Sorts by the order in which the framework lists criteria. */
export function inOrder<T extends { readonly criterionCode: string }>(
  rows: readonly T[],
  order: readonly { readonly criterionCode: string }[],
): T[] {
  const places = new Map(order.map(({ criterionCode }, place) => [criterionCode, place]));
  const place = (row: T): number => places.get(row.criterionCode) ?? places.size;
  return [...rows].sort((left, right) => place(left) - place(right));
}
