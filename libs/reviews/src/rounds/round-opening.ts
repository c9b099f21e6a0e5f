import { Injectable, type OnModuleInit } from '@nestjs/common';
import { REVIEW_BODIES } from '@app/contracts';
import { DocumentsDirectory } from '@app/documents';
import { Clock, Ids, UnitOfWork } from '@app/platform';
import {
  CouncilRepository,
  Revisions,
  TransitionParts,
  type Revision,
  type TransitionContext,
} from '@app/submissions';
import { REVIEW_WEEKS, weeksAfter } from '@app/workflow';
import { Bodies } from '../bodies.js';
import { Review } from '../scoring/review.entity.js';
import { Score } from '../scoring/score.entity.js';
import { newDocumentIds, planRound, type PlannedCriterion, type PreviousCriterion } from './carry-over.js';
import { Round, RoundCriterion } from './round.entity.js';
import { RoundsRepository } from './rounds.repository.js';

/** Opens a round of review on the latest revision when a case is accepted, resubmitted or reopened. */
@Injectable()
export class RoundOpening implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly parts: TransitionParts,
    private readonly revisions: Revisions,
    private readonly documents: DocumentsDirectory,
    private readonly council: CouncilRepository,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
  ) {}

  onModuleInit(): void {
    this.parts.implement('openRound', (context) => this.open(context));
  }

  private async open(context: TransitionContext): Promise<void> {
    const { submission, input, at } = context;
    const revision = await this.revisions.latest(submission.id);
    if (!revision) throw new Error(`Case ${submission.id} has no revision to review`);
    const previous = submission.round > 0 ? await this.rounds.get(submission.id, submission.round) : null;
    const plan = await this.plan(context, revision, previous);
    submission.round += 1;
    const round = Object.assign(new Round(), {
      id: this.ids.next(),
      submissionId: submission.id,
      number: submission.round,
      revisionId: revision.id,
      revisionNumber: revision.number,
      openedAt: at,
      dueOn: input.dueOn ?? weeksAfter(this.clock.today(), REVIEW_WEEKS),
    } satisfies Partial<Round>);
    await this.uow.manager.insert(Round, round);
    await this.uow.manager.insert(
      RoundCriterion,
      plan.map((criterion) => ({
        roundId: round.id,
        criterionCode: criterion.code,
        position: criterion.position,
        status: criterion.status,
        reason: criterion.reason,
        carriedFromRound: criterion.carriedFromRound,
        outcome: criterion.status === 'carried_over' ? ('met' as const) : null,
      })),
    );
    await this.addReviews(round, plan);
  }

  private async addReviews(round: Round, plan: readonly PlannedCriterion[]): Promise<void> {
    for (const body of REVIEW_BODIES) {
      const review = { id: this.ids.next(), roundId: round.id, bodyId: await this.bodies.idOf(body) };
      await this.uow.manager.insert(Review, review);
      const open = plan.filter(({ status }) => status === 'open');
      await this.uow.manager.insert(
        Score,
        open.map(({ code }) => ({ id: this.ids.next(), reviewId: review.id, criterionCode: code })),
      );
    }
  }

  private async plan(
    context: TransitionContext,
    revision: Revision,
    previous: Round | null,
  ): Promise<PlannedCriterion[]> {
    const { criteria } = context.facts;
    const before = previous
      ? await this.revisions.byNumber(previous.submissionId, previous.revisionNumber)
      : null;
    if (!previous || !before)
      return planRound({
        criteria,
        previous: null,
        content: revision.content,
        affectedByDocuments: new Set(),
        reopened: null,
      });
    const fresh = await this.documents.byIds(newDocumentIds(before.content, revision.content));
    return planRound({
      criteria,
      previous: { criteria: await this.previousCriteria(previous), content: before.content },
      content: revision.content,
      affectedByDocuments: new Set(fresh.flatMap(({ affectedCriteria }) => affectedCriteria)),
      reopened: context.rule.event === 'reopen' ? await this.namedCriteria(context, previous) : null,
    });
  }

  private async previousCriteria(round: Round): Promise<Map<string, PreviousCriterion>> {
    return new Map(
      (await this.rounds.criteria(round.id)).map((criterion) => [
        criterion.criterionCode,
        {
          outcome: criterion.outcome ?? 'undecided',
          judgedInRound:
            criterion.status === 'open' ? round.number : (criterion.carriedFromRound ?? round.number),
        },
      ]),
    );
  }

  /** What a declared change and the lead who reopens name. When nobody names anything, everything is judged anew. */
  private async namedCriteria(context: TransitionContext, previous: Round): Promise<Set<string> | 'all'> {
    const changes = await this.council.declaredChanges(context.submission.id, previous.number);
    const named = [
      ...(context.input.criteria ?? []),
      ...changes.flatMap(({ change }) => change.affectedCriteria),
    ].filter((code) => context.facts.criteria.includes(code));
    return named.length > 0 ? new Set(named) : 'all';
  }
}
