import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counters of attempts, shared by all processes; written by rate-limiter-flexible, which fixes the columns.
 * Keys are hashes: no e-mail or network address can be read out of them. Losing the rows in a crash only
 * forgives attempts, so the table is spared the write-ahead log.
 */
export class RateLimits1760000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE rate_limits (
        key varchar(255) CONSTRAINT pk_rate_limits PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      )`);
    await runner.query(`CREATE INDEX ix_rate_limits_expire ON rate_limits (expire)`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
