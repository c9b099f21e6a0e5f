import { Injectable } from '@nestjs/common';
import type { Persona, ReviewBody, ScoreValue, Viewer } from '@app/contracts';
import { Problem } from '@app/platform';
import { Cases } from '@app/submissions';
import { Bodies } from '../bodies.js';
import { PersonNames } from '../person-names.js';
import type { Round } from '../rounds/round.entity.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { veilOf } from '../scoring/review-reading.js';
import { ScoresRepository } from '../scoring/scores.repository.js';
import { inOrder } from '../scoring/views.js';
import { isReceiver, sharedSight } from '../sight/review-sight.js';
import type { Settlement } from './disagreement.entity.js';
import { SettlementsRepository } from './settlements.repository.js';
import type { DisagreementView, SettlementView } from './views.js';

/** Reads where the bodies disagree, as far as `sharedSight` lets the viewer. */
@Injectable()
export class DisagreementReading {
  constructor(
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly settlements: SettlementsRepository,
    private readonly names: PersonNames,
  ) {}

  /**
   * The disagreements of a round in the framework's order.
   * @throws Problem `not_found` also as long as the viewer may not know whether there are any
   */
  async list(viewer: Viewer, submissionId: string, number: number): Promise<DisagreementView[]> {
    const { personas } = await this.cases.authorise(viewer, submissionId, 'review.read');
    const round = await this.rounds.get(submissionId, number);
    if (sharedSight(personas, veilOf(round)) !== 'all') throw new Problem('not_found');
    const order = await this.rounds.criteria(round.id);
    const disagreements = inOrder(await this.settlements.disagreements(round.id), order);
    const values = await this.values(round);
    const settlements = await this.views(await this.settlements.settlements(round.id));
    return disagreements.map(({ criterionCode, openedAt }) => {
      const own = settlements.filter(({ criterion }) => criterion === criterionCode);
      const accepted = own.find(({ state }) => state === 'accepted');
      return {
        round: number,
        criterion: criterionCode,
        openedAt,
        scores: {
          c40: values.get(`c40 ${criterionCode}`) ?? null,
          concito: values.get(`concito ${criterionCode}`) ?? null,
        },
        settledAs: accepted?.outcome ?? null,
        settlements: asShownTo(personas, own),
      };
    });
  }

  async view(settlement: Settlement): Promise<SettlementView> {
    return (await this.views([settlement]))[0] as SettlementView;
  }

  private async views(settlements: readonly Settlement[]): Promise<SettlementView[]> {
    const person = await this.names.of(
      settlements.flatMap(({ proposedBy, answeredBy }) => [proposedBy, answeredBy]),
    );
    const codeOf = await this.bodies.codes();
    return settlements.map((one) => ({
      id: one.id,
      criterion: one.criterionCode,
      outcome: one.outcome,
      grounds: one.grounds,
      state: one.state,
      proposingBody: codeOf(one.proposingBodyId),
      proposedBy: person(one.proposedBy),
      proposedAt: one.proposedAt,
      answeredBy: one.answeredBy === null ? null : person(one.answeredBy),
      answeredAt: one.answeredAt,
      answerNote: one.answerNote,
    }));
  }

  private async values(round: Round): Promise<Map<string, ScoreValue | null>> {
    const reviews = await this.rounds.reviews([round.id]);
    const bodyOf = new Map<string, ReviewBody>();
    for (const { id, bodyId } of reviews) bodyOf.set(id, await this.bodies.codeOf(bodyId));
    const scores = await this.scores.ofReviews(reviews.map(({ id }) => id));
    return new Map(
      scores.map(({ reviewId, criterionCode, value }) => [`${bodyOf.get(reviewId)} ${criterionCode}`, value]),
    );
  }
}

/** How the bodies came to agree is theirs; the municipality is told on what they agreed. */
function asShownTo(personas: readonly Persona[], settlements: readonly SettlementView[]): SettlementView[] {
  return isReceiver(personas) ? settlements.filter(({ state }) => state === 'accepted') : [...settlements];
}
