import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is documented about plans from before this register existed. */
export class HistoricalApprovals1760000002500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE historical_approvals (
        id uuid CONSTRAINT pk_historical_approvals PRIMARY KEY,
        municipality_id uuid NOT NULL
          CONSTRAINT fk_historical_approvals_municipality REFERENCES organisations (id),
        framework_id text CONSTRAINT fk_historical_approvals_framework REFERENCES frameworks (id),
        programme text NOT NULL,
        wave text,
        status text NOT NULL,
        as_of_year integer NOT NULL,
        basis text NOT NULL,
        note_da text NOT NULL,
        note_en text NOT NULL,
        source text NOT NULL,
        CONSTRAINT ck_historical_approvals_status CHECK (status IN ('approved', 'adopted', 'under_way')),
        CONSTRAINT ck_historical_approvals_basis CHECK (basis IN ('documented', 'inferred')),
        CONSTRAINT ck_historical_approvals_framework CHECK (status <> 'approved' OR framework_id IS NOT NULL)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_historical_approvals_municipality ON historical_approvals (municipality_id)`,
    );
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
