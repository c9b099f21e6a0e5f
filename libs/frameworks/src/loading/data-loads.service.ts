import { Injectable } from '@nestjs/common';
import { Clock, lockDataLoads, UnitOfWork } from '@app/platform';
import { DataLoad } from '../tables/data-load.entity.js';

/** Runs loads of shipped data: one at a time in the whole database, and none for content that is loaded already. */
@Injectable()
export class DataLoads {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs the load in one transaction, unless the database holds this content already.
   * @param dataset e.g. `frameworks`
   * @param contentHash changes with the files and with what the loader makes of them
   * @returns what the load answers, or null when there was nothing to do
   */
  once<T>(dataset: string, contentHash: string, load: () => Promise<T>): Promise<T | null> {
    return this.uow.run(async () => {
      await lockDataLoads(this.uow.manager);
      const last = await this.uow.manager.findOneBy(DataLoad, { dataset });
      if (last?.contentHash === contentHash) return null;
      const result = await load();
      await this.uow.manager.upsert(
        DataLoad,
        { dataset, contentHash, loadedAt: this.clock.now() },
        { conflictPaths: ['dataset'] },
      );
      return result;
    });
  }
}
