import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Problem, UnitOfWork } from '@app/platform';
import type { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

const SECOND = 1;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Attempts within a time in seconds. The reasons stand in docs/decisions/0010-sign-in-limits.md. */
const LIMITS = {
  /** Wrong passwords from one network, for whomever: against trying a common password on many accounts. */
  network: { points: 100, duration: 10 * MINUTE },
  /** Wrong passwords for one address from one network. */
  pair: { points: 10, duration: 15 * MINUTE },
  /** What a network from where its owner has signed in before may try beyond that. */
  familiar: { points: 100, duration: 24 * HOUR },
  /** Wrong passwords for one address from all unfamiliar networks together; beyond it they are slowed. */
  account: { points: 30, duration: HOUR },
  /** The pace of the slowed ones. */
  pace: { points: 1, duration: 10 * SECOND },
  /** Checks of a signed-in person's own password. */
  ownPassword: { points: 10, duration: 15 * MINUTE },
  /** Requests for a new password from one network. */
  resetNetwork: { points: 20, duration: HOUR },
  /** E-mails with a reset link to one address; further requests are answered alike and send nothing. */
  resetAccount: { points: 3, duration: HOUR },
} as const;
type LimitName = keyof typeof LIMITS;

/** What the attempt is told when its password is wrong; set when only the familiar network let it through. */
export interface Admission {
  readonly ifWrong: Problem | null;
}

/**
 * Limits attempts at accounts, shared by all processes through PostgreSQL. Attempts are counted before the
 * password is checked and given back on success, so that simultaneous ones can't slip through.
 * Keys are hashed: the table holds no address. Not to be called within a transaction, since it uses a
 * connection of its own.
 */
@Injectable()
export class SignInLimits {
  private readonly limiters: Record<LimitName, RateLimiterPostgres>;

  constructor(
    dataSource: DataSource,
    private readonly uow: UnitOfWork,
  ) {
    const pool = (dataSource.driver as unknown as { master: Pool }).master;
    const entries = Object.entries(LIMITS).map(([name, limit]) => [
      name,
      new RateLimiterPostgres({
        ...limit,
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limits',
        tableCreated: true,
        keyPrefix: name,
        // One of them sweeps the table for all.
        clearExpiredByTimeout: name === 'network',
      }),
    ]);
    this.limiters = Object.fromEntries(entries) as Record<LimitName, RateLimiterPostgres>;
  }

  /** @throws Problem `too_many_requests` when too many wrong passwords came from this network. */
  async admitNetwork(network: string | null): Promise<void> {
    await this.require('network', network ?? '');
  }

  /**
   * Admits one attempt at an address.
   * @param familiar whether the address's owner has signed in from this network before.
   * @throws Problem `too_many_requests`.
   */
  async admitAccount(email: string, network: string | null, familiar: boolean): Promise<Admission> {
    const pair = pairOf(email, network);
    const refusal = await this.consume('pair', pair);
    if (familiar) {
      if (refusal) await this.require('familiar', pair);
      return { ifWrong: refusal };
    }
    if (refusal) throw refusal;
    if (await this.consume('account', email)) {
      const slowed = await this.consume('pace', email);
      if (slowed) {
        await this.giveBack('pair', pair);
        throw slowed;
      }
    }
    return { ifWrong: null };
  }

  /** Forgives what a right password shows to have been its owner's slips. */
  async succeeded(email: string, network: string | null, familiar: boolean): Promise<void> {
    await this.limiters.pair.delete(hashed(pairOf(email, network)));
    await this.giveBack('network', network ?? '');
    if (!familiar) await this.giveBack('account', email);
  }

  /** @throws Problem `too_many_requests` when a signed-in person's password was guessed at too often. */
  async admitOwnPassword(userId: string): Promise<void> {
    await this.require('ownPassword', userId);
  }

  async ownPasswordWasRight(userId: string): Promise<void> {
    this.requireNoTransaction();
    await this.limiters.ownPassword.delete(hashed(userId));
  }

  /** @throws Problem `too_many_requests` when this network asks for too many reset links. */
  async admitResetFrom(network: string | null): Promise<void> {
    await this.require('resetNetwork', network ?? '');
  }

  /** Whether one more e-mail may go to this address. */
  async admitResetTo(email: string): Promise<boolean> {
    return (await this.consume('resetAccount', email)) === null;
  }

  private async require(name: LimitName, key: string): Promise<void> {
    const refusal = await this.consume(name, key);
    if (refusal) throw refusal;
  }

  private async consume(name: LimitName, key: string): Promise<Problem | null> {
    this.requireNoTransaction();
    try {
      await this.limiters[name].consume(hashed(key));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      return new Problem('too_many_requests', { params: { seconds } });
    }
  }

  private async giveBack(name: LimitName, key: string): Promise<void> {
    await this.limiters[name].reward(hashed(key));
  }

  private requireNoTransaction(): void {
    if (this.uow.inTransaction) throw new Error('Limits take a second connection: not within a transaction.');
  }
}

function pairOf(email: string, network: string | null): string {
  return `${email} ${network ?? ''}`;
}

function hashed(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
