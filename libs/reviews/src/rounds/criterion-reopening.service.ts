import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Problem, UnitOfWork } from '@app/platform';
import { Cases } from '@app/submissions';
import { actingBody, Bodies } from '../bodies.js';
import { ScoresRepository } from '../scoring/scores.repository.js';
import { RoundCriterion } from './round.entity.js';
import { RoundsRepository } from './rounds.repository.js';
import { criterionView } from './rounds.service.js';
import type { RoundCriterionView } from './views.js';

/** A lead opens a criterion again that the running round carried over. */
@Injectable()
export class CriterionReopeningService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * Both bodies judge the criterion anew. Possible until one of them has finalised.
   * @throws Problem `not_found`, `forbidden`, `state_conflict` (round closed, criterion open, or a body has finalised)
   */
  async reopen(
    viewer: Viewer,
    submissionId: string,
    number: number,
    criterionCode: string,
    reason: string,
  ): Promise<RoundCriterionView> {
    return this.uow.run(async () => {
      const { personas } = await this.cases.authorise(viewer, submissionId, 'criterion.reopen', 'share');
      const bodyId = await this.bodies.idOf(actingBody(personas, 'lead'));
      // Finalising holds the round too, so nobody finalises without the criterion.
      const round = await this.rounds.running(submissionId, number, 'update');
      const reviews = await this.rounds.reviews([round.id]);
      if (reviews.some(({ state }) => state === 'finalised')) throw new Problem('state_conflict');
      const criterion = await this.rounds.criterion(round.id, criterionCode, 'update');
      if (!criterion) throw new Problem('not_found');
      if (criterion.status === 'open') throw new Problem('state_conflict');
      Object.assign(criterion, {
        status: 'open',
        reason: 'reopened_by_lead',
        outcome: null,
        reopenedBy: viewer.userId,
        reopenedAt: this.clock.now(),
        reopenReason: reason,
      } satisfies Partial<RoundCriterion>);
      await this.uow.manager.save(RoundCriterion, criterion);
      for (const review of reviews) {
        await this.scores.add({ id: this.ids.next(), reviewId: review.id, criterionCode });
        await this.scores.touch(review);
      }
      await this.audit.write({
        action: 'criterion.reopened',
        subjectType: 'round',
        subjectId: round.id,
        submissionId,
        organisationId: bodyId,
        after: { round: number, criterion: criterionCode, reason },
      });
      return criterionView(personas, round, criterion);
    });
  }
}
