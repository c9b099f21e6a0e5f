import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

interface Transaction {
  readonly manager: EntityManager;
  readonly effects: (() => Promise<void> | void)[];
}

/**
 * One transaction per use case: state, audit entry and outbox message are written together or not at all.
 * Repositories take their manager from here, so that nobody has to pass a transaction around.
 */
@Injectable()
export class UnitOfWork {
  private readonly storage = new AsyncLocalStorage<Transaction>();

  constructor(private readonly dataSource: DataSource) {}

  /** The running transaction's manager; outside of one, each statement stands alone. */
  get manager(): EntityManager {
    return this.storage.getStore()?.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.storage.getStore() !== undefined;
  }

  /** Runs the work in one transaction; a nested call joins the outer one. A throw rolls everything back. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.storage.getStore()) return work();
    const effects: Transaction['effects'] = [];
    const result = await this.dataSource.transaction((manager) =>
      this.storage.run({ manager, effects }, work),
    );
    for (const effect of effects) await effect();
    return result;
  }

  /** Runs the effect once the transaction is committed, at once outside of one. */
  async afterCommit(effect: () => Promise<void> | void): Promise<void> {
    const transaction = this.storage.getStore();
    if (transaction) transaction.effects.push(effect);
    else await effect();
  }
}
