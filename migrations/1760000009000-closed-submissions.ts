import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Closed cases are the many and the old: a list of several closed states must not read past every open one first. */
export class ClosedSubmissions1760000009000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX ix_submissions_closed ON submissions (id)
      WHERE state IN ('certified','declined','withdrawn')`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
