import { Injectable } from '@nestjs/common';
import { REVIEW_BODIES, type Recommendation, type ReviewBody, type Viewer } from '@app/contracts';
import { AuditWriter, Clock, Outbox, Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import { criterionOutcome, findsMet } from '@app/workflow';
import { Not } from 'typeorm';
import { Bodies } from '../bodies.js';
import { Finding } from '../findings/finding.entity.js';
import { Round, RoundCriterion } from '../rounds/round.entity.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { Disagreement } from '../settlements/disagreement.entity.js';
import { OwnReview, requireOpen, type HeldReview, type ReviewAddress } from './own-review.js';
import { ReviewReading } from './review-reading.js';
import type { Review } from './review.entity.js';
import type { Score } from './score.entity.js';
import { ScoresRepository } from './scores.repository.js';
import type { ReviewView } from './views.js';

/** A body's verdict on a round. */
export interface Verdict {
  readonly recommendation: Recommendation;
  /** Required unless the recommendation is to endorse. */
  readonly grounds?: string;
}

/**
 * Finalising a body's review is its lead's act. The round's row is held meanwhile, so that of two leads who finalise
 * at the same instant one comes second, and the second finds the round finalised by both.
 */
@Injectable()
export class FinalisingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly own: OwnReview,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly reading: ReviewReading,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Approves the body's scores and gives its recommendation.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `review_finalised`, `review_incomplete`,
   * `unprocessable` (no grounds, or a recommendation that its own scores or findings contradict)
   */
  async finalise(
    viewer: Viewer,
    address: ReviewAddress,
    expected: ExpectedVersion,
    verdict: Verdict,
  ): Promise<ReviewView> {
    return this.uow.run(async () => {
      const held = await this.holdAsLead(viewer, address);
      requireOpen(held.review);
      expected.require(held.review.version);
      const scores = await this.scores.ofReview(held.review.id, 'update');
      await this.requireConsistent(held, scores, verdict);
      for (const score of scores) score.state = 'approved';
      await this.scores.save(scores);
      const { review } = held;
      review.state = 'finalised';
      review.recommendation = verdict.recommendation;
      review.grounds = verdict.grounds ?? '';
      review.finalisedBy = viewer.userId;
      review.finalisedAt = this.clock.now();
      await this.scores.saveReview(review);
      await this.record('review.finalised', held, undefined, {
        round: held.round.number,
        recommendation: review.recommendation,
        grounds: review.grounds,
      });
      await this.outbox.announce({
        kind: 'review.finalised',
        submissionId: address.submissionId,
        subjectId: review.id,
        bodyId: held.bodyId,
        facts: { round: held.round.number, body: address.body },
      });
      await this.concludeIfBoth(held.round);
      return this.reading.review(viewer, address);
    });
  }

  /**
   * Opens the own review again, as long as the other body has not finished.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `state_conflict` (it is open), `review_finalised`
   * (both have finished)
   */
  async reopen(
    viewer: Viewer,
    address: ReviewAddress,
    expected: ExpectedVersion,
    reason: string,
  ): Promise<ReviewView> {
    return this.uow.run(async () => {
      const held = await this.holdAsLead(viewer, address);
      const { review, round } = held;
      expected.require(review.version);
      if (round.bothFinalisedAt) throw new Problem('review_finalised');
      if (review.state !== 'finalised') throw new Problem('state_conflict');
      const before = { recommendation: review.recommendation, grounds: review.grounds };
      review.state = 'open';
      review.recommendation = null;
      review.grounds = '';
      review.finalisedBy = null;
      review.finalisedAt = null;
      await this.scores.saveReview(review);
      const scores = await this.scores.ofReview(review.id, 'update');
      for (const score of scores) score.state = 'delivered';
      await this.scores.save(scores);
      await this.record('review.reopened', held, before, { round: round.number, reason });
      return this.reading.review(viewer, address);
    });
  }

  private holdAsLead(viewer: Viewer, address: ReviewAddress): Promise<HeldReview> {
    return this.own.hold(viewer, address, 'review.finalise', 'lead', { round: 'update', review: 'update' });
  }

  private async requireConsistent(
    { bodyId, round }: HeldReview,
    scores: readonly Score[],
    { recommendation, grounds }: Verdict,
  ): Promise<void> {
    const missing = scores.filter(({ state }) => state !== 'delivered').map((score) => score.criterionCode);
    if (missing.length > 0)
      throw new Problem('review_incomplete', { params: { criteria: missing.join(', ') } });
    if (recommendation !== 'endorse') {
      if (!grounds?.trim())
        throw Problem.field('unprocessable', 'grounds', {
          da: 'Begrund indstillingen.',
          en: 'Give the grounds of the recommendation.',
        });
      return;
    }
    const notMet = scores.filter(({ value }) => value !== null && !findsMet(value));
    if (notMet.length > 0)
      throw contradiction(
        {
          da: 'I kan ikke indstille til certificering, når I selv vurderer disse kriterier som ikke opfyldt: {criteria}.',
          en: 'You cannot recommend to endorse while you find these criteria not met: {criteria}.',
        },
        notMet.map((score) => score.criterionCode),
      );
    const open = await this.uow.manager.findBy(Finding, {
      submissionId: round.submissionId,
      bodyId,
      severity: 'must',
      state: Not('closed'),
    });
    if (open.length > 0)
      throw contradiction(
        {
          da: 'I kan ikke indstille til certificering, før I har lukket jeres egne fund, der skal løses: {criteria}.',
          en: 'You cannot recommend to endorse before you have closed your own must findings: {criteria}.',
        },
        open.map((finding) => finding.criterionCode),
      );
  }

  /** Both have finalised: what they found is compared, and from now on they see each other's work. */
  private async concludeIfBoth(round: Round): Promise<void> {
    const reviews = await this.rounds.reviews([round.id]);
    if (!reviews.every(({ state }) => state === 'finalised')) return;
    const at = this.clock.now();
    await this.uow.manager.update(Round, { id: round.id }, { bothFinalisedAt: at });
    const values = await this.valuesOf(reviews);
    for (const criterion of await this.rounds.criteria(round.id)) {
      if (criterion.status === 'carried_over') continue;
      const { criterionCode } = criterion;
      const value = (body: ReviewBody) => values.get(`${body} ${criterionCode}`) ?? null;
      const outcome = criterionOutcome({ c40: value('c40'), concito: value('concito') }, null);
      if (outcome === 'undecided') throw new Error(`${criterionCode} lacks an approved score`);
      await this.uow.manager.update(RoundCriterion, { roundId: round.id, criterionCode }, { outcome });
      if (outcome === 'disagreed')
        await this.uow.manager.insert(Disagreement, { roundId: round.id, criterionCode, openedAt: at });
    }
    await this.outbox.announce({
      kind: 'review.bothFinalised',
      submissionId: round.submissionId,
      subjectId: round.id,
      facts: { round: round.number },
    });
  }

  private async valuesOf(reviews: readonly Review[]): Promise<Map<string, Score['value']>> {
    const bodyOf = new Map<string, ReviewBody>();
    for (const body of REVIEW_BODIES) {
      const bodyId = await this.bodies.idOf(body);
      for (const review of reviews) if (review.bodyId === bodyId) bodyOf.set(review.id, body);
    }
    const scores = await this.scores.ofReviews(reviews.map(({ id }) => id));
    return new Map(
      scores.map(({ reviewId, criterionCode, value }) => [`${bodyOf.get(reviewId)} ${criterionCode}`, value]),
    );
  }

  private async record(
    action: 'review.finalised' | 'review.reopened',
    { review, round, bodyId }: HeldReview,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    await this.audit.write({
      action,
      subjectType: 'review',
      subjectId: review.id,
      submissionId: round.submissionId,
      organisationId: bodyId,
      before,
      after,
      sealedUntil: { roundId: round.id, bodyId },
    });
  }
}

function contradiction(text: { da: string; en: string }, criteria: readonly string[]): Problem {
  return Problem.field('unprocessable', 'recommendation', text, {
    criteria: [...new Set(criteria)].join(', '),
  });
}
