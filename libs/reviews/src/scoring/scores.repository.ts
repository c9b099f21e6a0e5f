import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { In } from 'typeorm';
import { locking, type RowLock } from '../rounds/rounds.repository.js';
import { Review } from './review.entity.js';
import { Score } from './score.entity.js';

/** Questions about scores. A review has a row for each criterion that its round opened, so what lacks is `empty`. */
@Injectable()
export class ScoresRepository {
  constructor(private readonly uow: UnitOfWork) {}

  ofReview(reviewId: string, lock: RowLock = 'none'): Promise<Score[]> {
    return this.uow.manager.find(Score, {
      where: { reviewId },
      order: { id: 'ASC' },
      ...locking(lock),
    });
  }

  ofReviews(reviewIds: readonly string[]): Promise<Score[]> {
    return this.uow.manager.findBy(Score, { reviewId: In([...reviewIds]) });
  }

  find(reviewId: string, criterionCode: string, lock: RowLock = 'none'): Promise<Score | null> {
    return this.uow.manager.findOne(Score, { where: { reviewId, criterionCode }, ...locking(lock) });
  }

  async add(score: Pick<Score, 'id' | 'reviewId' | 'criterionCode'>): Promise<void> {
    await this.uow.manager.insert(Score, score);
  }

  async save(scores: readonly Score[]): Promise<void> {
    for (const score of scores) score.version += 1;
    await this.uow.manager.save(Score, [...scores]);
  }

  /** Notes a change of the review as a whole, which its lead must have seen before finalising it. */
  async touch(review: Review): Promise<void> {
    await this.uow.manager.increment(Review, { id: review.id }, 'version', 1);
    review.version += 1;
  }

  async saveReview(review: Review): Promise<void> {
    review.version += 1;
    await this.uow.manager.save(Review, review);
  }
}
