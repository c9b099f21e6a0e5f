import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@app/platform';
import { In } from 'typeorm';
import { Review } from '../scoring/review.entity.js';
import { Round, RoundCriterion } from './round.entity.js';

/** How a row is held: not at all, so that it stays as it is, or to change it. */
export type RowLock = 'none' | 'share' | 'update';

const MODES = { share: 'pessimistic_read', update: 'pessimistic_write' } as const;

/** The option of a TypeORM query that holds what it finds. */
export function locking(lock: RowLock): { lock?: { mode: (typeof MODES)[keyof typeof MODES] } } {
  return lock === 'none' ? {} : { lock: { mode: MODES[lock] } };
}

/**
 * Questions about rounds. Locks are taken in one order everywhere: the case, its round, the reviews, their scores;
 * so nobody waits for somebody who waits for them.
 */
@Injectable()
export class RoundsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  find(submissionId: string, number: number, lock: RowLock = 'none'): Promise<Round | null> {
    return this.uow.manager.findOne(Round, { where: { submissionId, number }, ...locking(lock) });
  }

  /** @throws Problem `not_found` */
  async get(submissionId: string, number: number, lock: RowLock = 'none'): Promise<Round> {
    const round = await this.find(submissionId, number, lock);
    if (!round) throw new Problem('not_found');
    return round;
  }

  /**
   * A round that is still being worked on.
   * @throws Problem `not_found`, `state_conflict` when it has been closed
   */
  async running(submissionId: string, number: number, lock: RowLock): Promise<Round> {
    const round = await this.get(submissionId, number, lock);
    if (round.closedAt) throw new Problem('state_conflict');
    return round;
  }

  /** All rounds of a case, oldest first. */
  list(submissionId: string): Promise<Round[]> {
    return this.uow.manager.find(Round, { where: { submissionId }, order: { number: 'ASC' } });
  }

  /** The criteria of a round in the framework's order. */
  criteria(roundId: string): Promise<RoundCriterion[]> {
    return this.uow.manager.find(RoundCriterion, { where: { roundId }, order: { position: 'ASC' } });
  }

  criterion(roundId: string, criterionCode: string, lock: RowLock = 'none'): Promise<RoundCriterion | null> {
    return this.uow.manager.findOne(RoundCriterion, {
      where: { roundId, criterionCode },
      ...locking(lock),
    });
  }

  /** Both bodies' reviews of rounds. */
  reviews(roundIds: readonly string[]): Promise<Review[]> {
    return this.uow.manager.findBy(Review, { roundId: In([...roundIds]) });
  }

  /** @throws Problem `not_found` */
  async review(roundId: string, bodyId: string, lock: RowLock = 'none'): Promise<Review> {
    const review = await this.uow.manager.findOne(Review, {
      where: { roundId, bodyId },
      ...locking(lock),
    });
    if (!review) throw new Problem('not_found');
    return review;
  }
}
