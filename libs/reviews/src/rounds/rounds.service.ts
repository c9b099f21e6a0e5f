import { Injectable } from '@nestjs/common';
import type { Persona, Viewer } from '@app/contracts';
import { Cases } from '@app/submissions';
import { ReviewReading, veilOf } from '../scoring/review-reading.js';
import { isInsider, sharedSight } from '../sight/review-sight.js';
import type { Round, RoundCriterion } from './round.entity.js';
import { RoundsRepository } from './rounds.repository.js';
import type { RoundCriterionView, RoundView } from './views.js';

/** Reads rounds, as far as the viewer may know of them. */
@Injectable()
export class RoundsService {
  constructor(
    private readonly cases: Cases,
    private readonly rounds: RoundsRepository,
    private readonly reading: ReviewReading,
  ) {}

  /** All rounds of a case, oldest first. @throws Problem `not_found`, `forbidden` */
  async list(viewer: Viewer, submissionId: string): Promise<RoundView[]> {
    const { personas } = await this.cases.authorise(viewer, submissionId, 'review.read');
    const views: RoundView[] = [];
    for (const round of await this.rounds.list(submissionId)) views.push(await this.view(personas, round));
    return views;
  }

  /** @throws Problem `not_found`, `forbidden` */
  async read(viewer: Viewer, submissionId: string, number: number): Promise<RoundView> {
    const { personas } = await this.cases.authorise(viewer, submissionId, 'review.read');
    return this.view(personas, await this.rounds.get(submissionId, number));
  }

  private async view(personas: readonly Persona[], round: Round): Promise<RoundView> {
    const shared = sharedSight(personas, veilOf(round)) === 'all';
    return {
      number: round.number,
      revision: round.revisionNumber,
      openedAt: round.openedAt,
      dueOn: round.dueOn,
      bothFinalisedAt: shared ? round.bothFinalisedAt : null,
      closedAt: round.closedAt,
      closedBy: round.closedByEvent,
      releasedAt: round.releasedAt,
      criteria: (await this.rounds.criteria(round.id)).map((one) => criterionView(personas, round, one)),
      reviews: await this.reading.views(personas, round),
    };
  }
}

/**
 * A round's criterion as far as the viewer sees it: its outcome once the bodies may share it, and that a lead opened
 * it again once the bodies' work is theirs to see; before, the municipality sees how the round began.
 */
export function criterionView(
  personas: readonly Persona[],
  round: Round,
  row: RoundCriterion,
): RoundCriterionView {
  const veil = veilOf(round);
  const shared = sharedSight(personas, veil) === 'all';
  const asItBegan = row.reopenedAt !== null && !shared && !isInsider(personas);
  const status = asItBegan ? 'carried_over' : row.status;
  const known = status === 'carried_over' || shared;
  return {
    criterion: row.criterionCode,
    status,
    reason: asItBegan ? 'met_and_unchanged' : row.reason,
    carriedFromRound: row.carriedFromRound,
    outcome: asItBegan ? 'met' : known ? (row.outcome ?? 'undecided') : 'undecided',
    reopenReason: asItBegan ? null : row.reopenReason,
  };
}
