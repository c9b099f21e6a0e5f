import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Writes that their callers may repeat (Idempotency-Key). `user_id` is no foreign key: rows live for two days, and
 * people are never deleted. `response` is json, not jsonb, so that a repetition gets the very same text.
 */
export class Platform1760000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE idempotency_keys (
        user_id uuid NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        status integer,
        response json,
        kept boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL,
        CONSTRAINT pk_idempotency_keys PRIMARY KEY (user_id, key)
      )`);
    await runner.query(`CREATE INDEX ix_idempotency_keys_created_at ON idempotency_keys (created_at)`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
