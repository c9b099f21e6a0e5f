import { Injectable } from '@nestjs/common';
import type { Persona, Viewer } from '@app/contracts';
import { AuditWriter, Problem } from '@app/platform';
import { Cases } from '@app/submissions';
import { Bodies } from '../bodies.js';
import { PersonNames } from '../person-names.js';
import type { Round } from '../rounds/round.entity.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { ownBody, reviewSight, type RoundVeil, type Sight } from '../sight/review-sight.js';
import type { ReviewAddress } from './own-review.js';
import type { Review } from './review.entity.js';
import { ScoresRepository } from './scores.repository.js';
import { inOrder, peopleOf, scoreView, type ReviewView, type ScoreView } from './views.js';

/** How far a round is towards being seen. */
export function veilOf(round: Pick<Round, 'bothFinalisedAt' | 'releasedAt'>): RoundVeil {
  return { bothFinalised: round.bothFinalisedAt !== null, released: round.releasedAt !== null };
}

/** Reads one body's review and scores, as far as `reviewSight` lets the viewer. */
@Injectable()
export class ReviewReading {
  constructor(
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly scoreRows: ScoresRepository,
    private readonly names: PersonNames,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * The review, or only whether it is finalised.
   * @throws Problem `not_found` also for who may know nothing of it yet
   */
  async review(viewer: Viewer, address: ReviewAddress): Promise<ReviewView> {
    const { personas } = await this.cases.authorise(viewer, address.submissionId, 'review.read');
    const round = await this.rounds.get(address.submissionId, address.round);
    const view = (await this.views(personas, round)).find(({ body }) => body === address.body);
    if (!view) throw new Problem('not_found');
    return view;
  }

  /** The reviews of a round of which the viewer may know anything. */
  async views(personas: readonly Persona[], round: Round): Promise<ReviewView[]> {
    const reviews = await this.rounds.reviews([round.id]);
    const person = await this.names.of(reviews.map(({ finalisedBy }) => finalisedBy));
    const views: ReviewView[] = [];
    for (const review of reviews) {
      const body = await this.bodies.codeOf(review.bodyId);
      const sight = reviewSight(personas, veilOf(round), body);
      if (sight === 'none') continue;
      const visible = sight === 'all';
      const own = ownBody(personas) === body;
      views.push({
        round: round.number,
        body,
        finalised: review.state === 'finalised',
        visible,
        recommendation: visible ? review.recommendation : null,
        grounds: visible && review.state === 'finalised' ? review.grounds : null,
        finalisedBy: visible && review.finalisedBy ? person(review.finalisedBy) : null,
        finalisedAt: visible ? review.finalisedAt : null,
        progress: own ? await this.progress(review) : null,
        version: visible ? review.version : null,
      });
    }
    return views.sort((left, right) => left.body.localeCompare(right.body));
  }

  /**
   * One body's scores of a round in the framework's order; reading them is audited.
   * @throws Problem `not_found` also for who may not see them yet
   */
  async scores(viewer: Viewer, address: ReviewAddress): Promise<ScoreView[]> {
    return this.readScores(viewer, address, null);
  }

  /** One score. @throws Problem `not_found` also for who may not see it yet, and for a criterion carried over */
  async score(viewer: Viewer, address: ReviewAddress, criterion: string): Promise<ScoreView> {
    const found = (await this.readScores(viewer, address, criterion))[0];
    if (!found) throw new Problem('not_found');
    return found;
  }

  private async readScores(
    viewer: Viewer,
    { submissionId, round: number, body }: ReviewAddress,
    criterion: string | null,
  ): Promise<ScoreView[]> {
    const { personas } = await this.cases.authorise(viewer, submissionId, 'review.read');
    const round = await this.rounds.get(submissionId, number);
    requireAll(reviewSight(personas, veilOf(round), body));
    const bodyId = await this.bodies.idOf(body);
    const review = await this.rounds.review(round.id, bodyId);
    const rows = (await this.scoreRows.ofReview(review.id)).filter(
      ({ criterionCode }) => criterion === null || criterionCode === criterion,
    );
    await this.audit.write({
      action: 'score.read',
      subjectType: 'review',
      subjectId: review.id,
      submissionId,
      organisationId: bodyId,
      after: { round: number, body, ...(criterion === null ? {} : { criterion }) },
      sealedUntil: { roundId: round.id, bodyId },
    });
    const person = await this.names.of(peopleOf(rows));
    const internals = ownBody(personas) === body;
    const order = await this.rounds.criteria(round.id);
    return inOrder(rows, order).map((row) => scoreView(row, person, internals));
  }

  private async progress(review: Review): Promise<{ open: number; delivered: number }> {
    const scores = await this.scoreRows.ofReview(review.id);
    const delivered = scores.filter(({ state }) => state === 'delivered' || state === 'approved').length;
    return { open: scores.length, delivered };
  }
}

function requireAll(sight: Sight): void {
  if (sight !== 'all') throw new Problem('not_found');
}
