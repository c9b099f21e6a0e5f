import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Problem } from '../problem/problem.js';
import { Clock } from '../time/clock.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

/** Longer than any client goes on repeating a request. */
export const IDEMPOTENCY_KEY_LIFETIME_MS = 48 * 60 * 60 * 1000;

/** A write that may be repeated. */
export interface RepeatableWrite {
  readonly userId: string;
  readonly key: string;
  /** The same for the same request, and for no other. */
  readonly requestHash: string;
}

/** What a write was answered. */
export interface WriteAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Makes the repetition of a write have one effect and one answer, over all processes. */
@Injectable()
export class IdempotencyKeys {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Whether exactly this write was carried out before.
   * @throws Problem `idempotency_key_reused` when the key stands for another request.
   */
  async isKnown(write: RepeatableWrite): Promise<boolean> {
    const row = await this.find(write);
    if (row) requireSame(row, write);
    return row !== null;
  }

  /**
   * Carries out the write within the running transaction unless it was before; a concurrent repetition waits here
   * for the first one's end. What fails is rolled back with its key and can be tried again.
   * @param keepAnswer false for an answer with a secret; its repetition is refused with `already_exists`.
   * @returns the answer, and whether it is an earlier one.
   * @throws Problem `idempotency_key_reused` when the key stands for another request.
   */
  async once(
    write: RepeatableWrite,
    work: () => Promise<WriteAnswer>,
    keepAnswer = true,
  ): Promise<WriteAnswer & { readonly replayed: boolean }> {
    if (!this.uow.inTransaction) throw new Error('IdempotencyKeys.once needs a running transaction.');
    if (!(await this.claim(write, keepAnswer))) return this.replay(write);
    const answer = await work();
    const { userId, key } = write;
    await this.uow.manager.query(
      'UPDATE idempotency_keys SET status = $3, response = $4 WHERE user_id = $1 AND key = $2',
      [userId, key, answer.status, keepAnswer ? (JSON.stringify(answer.body) ?? null) : null],
    );
    return { ...answer, replayed: false };
  }

  /** Forgets keys that nobody repeats any more; returns how many. */
  async forgetOld(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - IDEMPOTENCY_KEY_LIFETIME_MS);
    const gone = await this.uow.manager.delete(IdempotencyKey, { createdAt: LessThan(before) });
    return gone.affected ?? 0;
  }

  private async claim({ userId, key, requestHash }: RepeatableWrite, kept: boolean): Promise<boolean> {
    const claimed = await this.uow.manager.query<unknown[]>(
      `INSERT INTO idempotency_keys (user_id, key, request_hash, kept, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT DO NOTHING RETURNING key`,
      [userId, key, requestHash, kept, this.clock.now()],
    );
    return claimed.length > 0;
  }

  private async replay(write: RepeatableWrite): Promise<WriteAnswer & { readonly replayed: true }> {
    const row = await this.find(write);
    // Forgotten between the two questions: as good as new, but the caller must ask again.
    if (!row || row.status === null) throw new Problem('state_conflict');
    requireSame(row, write);
    if (!row.kept) throw new Problem('already_exists');
    return { status: row.status, body: row.response, replayed: true };
  }

  private find({ userId, key }: RepeatableWrite): Promise<IdempotencyKey | null> {
    return this.uow.manager.findOneBy(IdempotencyKey, { userId, key });
  }
}

function requireSame(row: IdempotencyKey, write: RepeatableWrite): void {
  if (row.requestHash !== write.requestHash) throw new Problem('idempotency_key_reused');
}
