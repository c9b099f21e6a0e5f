import { Injectable } from '@nestjs/common';
import type { FieldError, ScoreValue, Viewer } from '@app/contracts';
import { AuditWriter, Clock, Outbox, Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import { needsComment } from '@app/workflow';
import { PersonNames } from '../person-names.js';
import { RoundsRepository } from '../rounds/rounds.repository.js';
import { OwnReview, requireOpen, type HeldReview, type ReviewAddress } from './own-review.js';
import type { Score } from './score.entity.js';
import { ScoresRepository } from './scores.repository.js';
import { inOrder, peopleOf, scoreView, type ScoreView } from './views.js';

/** What a reviewer thinks of a criterion so far. */
export interface ScoreInput {
  readonly value: ScoreValue | null;
  readonly comment: string;
}

/** Writing scores: reviewers draft and deliver, the lead returns. Finalising is another service's. */
@Injectable()
export class ScoresService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly own: OwnReview,
    private readonly rounds: RoundsRepository,
    private readonly scores: ScoresRepository,
    private readonly names: PersonNames,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Saves a draft, made for autosave: a comment may still be missing, and saving the same again changes nothing.
   * @throws Problem `not_found` (also for a criterion that is carried over), `forbidden`, `state_conflict` (delivered),
   * `review_finalised`, `stale_version`
   */
  async write(
    viewer: Viewer,
    address: ReviewAddress,
    criterion: string,
    expected: ExpectedVersion,
    input: ScoreInput,
  ): Promise<ScoreView> {
    return this.uow.run(async () => {
      const held = await this.hold(viewer, address, 'assigned', 'share');
      const score = await this.lockScore(held, criterion);
      expected.require(score.version);
      if (score.state === 'delivered') throw alreadyDelivered();
      const unchanged = score.value === input.value && score.comment === input.comment;
      if (unchanged) return this.view(score);
      const before = contentOf(score);
      score.value = input.value;
      score.comment = input.comment;
      score.state = input.value === null && input.comment.trim() === '' ? 'empty' : 'draft';
      score.writtenBy = viewer.userId;
      score.writtenAt = this.clock.now();
      await this.scores.save([score]);
      await this.record('score.written', held, score, before, contentOf(score));
      return this.view(score);
    });
  }

  /**
   * Hands scores to the lead: those of the criteria given, or all that are not delivered yet. All or none.
   * @throws Problem `not_found`, `forbidden`, `review_finalised`, `unprocessable` naming every score that lacks
   * its value or comment
   */
  async deliver(
    viewer: Viewer,
    address: ReviewAddress,
    criteria: readonly string[] | null,
  ): Promise<ScoreView[]> {
    return this.uow.run(async () => {
      const held = await this.hold(viewer, address, 'assigned', 'update');
      const all = await this.scores.ofReview(held.review.id, 'update');
      const chosen = all.filter((score) => criteria === null || criteria.includes(score.criterionCode));
      const unknown = (criteria ?? []).filter(
        (code) => !all.some(({ criterionCode }) => criterionCode === code),
      );
      const undelivered = chosen.filter(({ state }) => state !== 'delivered');
      requireComplete(undelivered, unknown);
      for (const score of undelivered) {
        score.state = 'delivered';
        score.deliveredBy = viewer.userId;
        score.deliveredAt = this.clock.now();
        score.returnedReason = '';
      }
      await this.scores.save(undelivered);
      for (const score of undelivered)
        await this.record('score.delivered', held, score, undefined, contentOf(score));
      if (undelivered.length > 0) {
        await this.scores.touch(held.review);
        if (all.every(({ state }) => state === 'delivered')) await this.announceDelivery(address, held);
      }
      return this.views(held, all);
    });
  }

  /**
   * The lead sends a delivered score back, with a reason; it is a draft again.
   * @throws Problem `not_found`, `forbidden`, `review_finalised`, `stale_version`, `state_conflict` (not delivered)
   */
  async giveBack(
    viewer: Viewer,
    address: ReviewAddress,
    criterion: string,
    expected: ExpectedVersion,
    reason: string,
  ): Promise<ScoreView> {
    return this.uow.run(async () => {
      const held = await this.own.hold(viewer, address, 'score.return', 'lead', {
        round: 'none',
        review: 'update',
      });
      requireOpen(held.review);
      const score = await this.lockScore(held, criterion);
      expected.require(score.version);
      if (score.state !== 'delivered') throw new Problem('state_conflict');
      score.state = 'draft';
      score.returnedReason = reason;
      await this.scores.save([score]);
      await this.scores.touch(held.review);
      await this.record('score.returned', held, score, contentOf(score), { reason });
      return this.view(score);
    });
  }

  private async hold(
    viewer: Viewer,
    address: ReviewAddress,
    role: 'assigned' | 'lead',
    lock: 'share' | 'update',
  ): Promise<HeldReview> {
    const held = await this.own.hold(viewer, address, 'score.write', role, { round: 'none', review: lock });
    requireOpen(held.review);
    return held;
  }

  private async lockScore({ review }: HeldReview, criterion: string): Promise<Score> {
    const score = await this.scores.find(review.id, criterion, 'update');
    if (!score) throw new Problem('not_found');
    return score;
  }

  private async announceDelivery({ submissionId, body }: ReviewAddress, held: HeldReview): Promise<void> {
    await this.outbox.announce({
      kind: 'review.delivered',
      submissionId,
      subjectId: held.review.id,
      bodyId: held.bodyId,
      facts: { round: held.round.number, body },
    });
  }

  private async record(
    action: 'score.written' | 'score.delivered' | 'score.returned',
    { round, bodyId }: HeldReview,
    score: Score,
    before: unknown,
    after: unknown,
  ): Promise<void> {
    await this.audit.write({
      action,
      subjectType: 'score',
      subjectId: score.id,
      submissionId: round.submissionId,
      organisationId: bodyId,
      before,
      after,
      sealedUntil: { roundId: round.id, bodyId },
    });
  }

  private async view(score: Score): Promise<ScoreView> {
    return scoreView(score, await this.names.of(peopleOf([score])), true);
  }

  private async views({ round }: HeldReview, scores: readonly Score[]): Promise<ScoreView[]> {
    const person = await this.names.of(peopleOf(scores));
    const order = await this.rounds.criteria(round.id);
    return inOrder(scores, order).map((score) => scoreView(score, person, true));
  }
}

function contentOf({ criterionCode, value, comment, state }: Score) {
  return { criterion: criterionCode, value, comment, state };
}

function alreadyDelivered(): Problem {
  return Problem.field('state_conflict', 'value', {
    da: 'Scoren er leveret. Bed den ledende bedømmer om at sende den tilbage.',
    en: 'The score has been delivered. Ask the lead to return it.',
  });
}

function requireComplete(scores: readonly Score[], unknown: readonly string[]): void {
  const fields: FieldError[] = [
    ...unknown.map((code) => ({
      field: `criteria.${code}`,
      code: 'unknown',
      text: {
        da: 'Kriteriet er ikke åbent i denne runde.',
        en: 'The criterion is not open in this round.',
      },
    })),
    ...scores.flatMap(({ criterionCode, value, comment }): FieldError[] => {
      if (value === null)
        return [
          {
            field: `scores.${criterionCode}.value`,
            code: 'required',
            text: { da: 'Giv en score.', en: 'Give a score.' },
          },
        ];
      if (needsComment(value) && comment.trim() === '')
        return [
          {
            field: `scores.${criterionCode}.comment`,
            code: 'required',
            text: {
              da: 'Skriv en kommentar; kun »Opfyldt« kan stå alene.',
              en: 'Write a comment; only "Met" can stand alone.',
            },
          },
        ];
      return [];
    }),
  ];
  if (fields.length > 0) throw new Problem('unprocessable', { fields });
}
