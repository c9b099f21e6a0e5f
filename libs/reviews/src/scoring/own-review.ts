import { Injectable } from '@nestjs/common';
import type { Persona, ReviewBody, Viewer } from '@app/contracts';
import { Problem } from '@app/platform';
import { Cases } from '@app/submissions';
import type { CaseAction } from '@app/workflow';
import { Bodies, requireOwnBody } from '../bodies.js';
import { RoundsRepository, type RowLock } from '../rounds/rounds.repository.js';
import type { Round } from '../rounds/round.entity.js';
import type { Review } from './review.entity.js';

/** Which review somebody wants to work on. */
export interface ReviewAddress {
  readonly submissionId: string;
  readonly round: number;
  readonly body: ReviewBody;
}

/** One's own body's review, held for a write. */
export interface HeldReview {
  readonly round: Round;
  readonly review: Review;
  readonly bodyId: string;
  readonly personas: readonly Persona[];
}

/** Opens a review for writing: policy, own body and running round are checked, and the rows are held, in one order. */
@Injectable()
export class OwnReview {
  constructor(
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly rounds: RoundsRepository,
  ) {}

  /**
   * @param role `lead` when only an assigned lead may
   * @param locks how the round and the review are held
   * @throws Problem `not_found` (also towards the other body's review), `forbidden`, `state_conflict`
   */
  async hold(
    viewer: Viewer,
    { submissionId, round: number, body }: ReviewAddress,
    action: CaseAction,
    role: 'assigned' | 'lead',
    locks: { readonly round: RowLock; readonly review: RowLock },
  ): Promise<HeldReview> {
    const { personas } = await this.cases.authorise(viewer, submissionId, action, 'share');
    requireOwnBody(personas, body, role);
    const round = await this.rounds.running(submissionId, number, locks.round);
    const bodyId = await this.bodies.idOf(body);
    const review = await this.rounds.review(round.id, bodyId, locks.review);
    return { round, review, bodyId, personas };
  }
}

/** @throws Problem `review_finalised` */
export function requireOpen(review: Review): void {
  if (review.state === 'finalised') throw new Problem('review_finalised');
}
