import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates and the counter behind their numbers. */
export class Certificates1760000006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE certificates (
        id uuid PRIMARY KEY,
        number text NOT NULL,
        year integer NOT NULL,
        serial integer NOT NULL,
        submission_id uuid NOT NULL CONSTRAINT fk_certificates_submission REFERENCES submissions (id),
        municipality_id uuid NOT NULL CONSTRAINT fk_certificates_municipality REFERENCES organisations (id),
        plan_id uuid NOT NULL CONSTRAINT fk_certificates_plan REFERENCES plans (id),
        plan_title text NOT NULL,
        framework_id text NOT NULL CONSTRAINT fk_certificates_framework REFERENCES frameworks (id),
        revision_id uuid NOT NULL CONSTRAINT fk_certificates_revision REFERENCES revisions (id),
        adoption_id uuid NOT NULL CONSTRAINT fk_certificates_adoption REFERENCES adoptions (id),
        plan_document_id uuid NOT NULL CONSTRAINT fk_certificates_plan_document REFERENCES documents (id),
        plan_document_sha256 text NOT NULL,
        issued_at timestamptz NOT NULL,
        valid_from date NOT NULL,
        adopted_on date NOT NULL,
        update_due_on date NOT NULL,
        superseded_by uuid CONSTRAINT fk_certificates_superseded_by REFERENCES certificates (id),
        revoked_at timestamptz,
        revocation_grounds text,
        CONSTRAINT ck_certificates_revoked CHECK ((revoked_at IS NULL) = (revocation_grounds IS NULL))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_certificates_number ON certificates (number)`);
    await runner.query(`CREATE UNIQUE INDEX uq_certificates_year_serial ON certificates (year, serial)`);
    await runner.query(`CREATE UNIQUE INDEX uq_certificates_submission ON certificates (submission_id)`);
    await runner.query(`CREATE INDEX ix_certificates_municipality ON certificates (municipality_id, id)`);
    await runner.query(`CREATE INDEX ix_certificates_superseded_by ON certificates (superseded_by)`);
    // One row per year: its lock lasts to the end of the certifying transaction, so that no number is lost or doubled.
    await runner.query(`CREATE TABLE certificate_counters (year integer PRIMARY KEY, last integer NOT NULL)`);
    // A certificate is superseded or revoked, never removed.
    await runner.query(`
      CREATE TRIGGER tr_certificates_kept BEFORE DELETE OR TRUNCATE ON certificates
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
