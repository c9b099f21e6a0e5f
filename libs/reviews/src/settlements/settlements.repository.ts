import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { locking, type RowLock } from '../rounds/rounds.repository.js';
import { Disagreement, Settlement } from './disagreement.entity.js';

/** Questions about disagreements and the proposals to settle them. */
@Injectable()
export class SettlementsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  disagreements(roundId: string): Promise<Disagreement[]> {
    return this.uow.manager.findBy(Disagreement, { roundId });
  }

  disagreement(roundId: string, criterionCode: string): Promise<Disagreement | null> {
    return this.uow.manager.findOneBy(Disagreement, { roundId, criterionCode });
  }

  /** All proposals of a round, oldest first. */
  settlements(roundId: string): Promise<Settlement[]> {
    return this.uow.manager.find(Settlement, { where: { roundId }, order: { id: 'ASC' } });
  }

  settlement(roundId: string, criterionCode: string, id: string, lock: RowLock): Promise<Settlement | null> {
    return this.uow.manager.findOne(Settlement, { where: { id, roundId, criterionCode }, ...locking(lock) });
  }

  async add(settlement: Settlement): Promise<void> {
    await this.uow.manager.insert(Settlement, settlement);
  }

  async save(settlement: Settlement): Promise<void> {
    await this.uow.manager.save(Settlement, settlement);
  }
}
