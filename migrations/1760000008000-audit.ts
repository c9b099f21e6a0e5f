import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail. The database itself refuses to change, remove or empty it. No foreign keys: an entry stands by
 * itself, also about things and people that never came to be.
 */
export class Audit1760000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entries (
        id uuid CONSTRAINT pk_audit_entries PRIMARY KEY,
        seq bigserial NOT NULL,
        at timestamptz NOT NULL,
        actor_id uuid,
        actor_name text,
        action text NOT NULL,
        subject_type text NOT NULL,
        subject_id text NOT NULL,
        submission_id uuid,
        organisation_id uuid,
        before jsonb,
        after jsonb,
        sealed_round_id uuid,
        sealed_body_id uuid,
        ip text,
        user_agent text,
        request_id text NOT NULL,
        token_id uuid,
        CONSTRAINT ck_audit_entries_seal CHECK ((sealed_round_id IS NULL) = (sealed_body_id IS NULL))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_audit_entries_seq ON audit_entries (seq)`);
    await runner.query(`CREATE INDEX ix_audit_entries_actor ON audit_entries (actor_id, seq)`);
    await runner.query(`CREATE INDEX ix_audit_entries_action ON audit_entries (action, seq)`);
    await runner.query(`CREATE INDEX ix_audit_entries_submission ON audit_entries (submission_id, seq)`);
    await runner.query(`CREATE INDEX ix_audit_entries_organisation ON audit_entries (organisation_id, seq)`);
    await runner.query(`CREATE INDEX ix_audit_entries_at ON audit_entries (at, seq)`);
    await runner.query(`
      CREATE FUNCTION refuse_changing_audit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'The audit trail is append-only: % refused', TG_OP USING ERRCODE = 'restrict_violation';
      END $$`);
    // ALWAYS: also where a session switches ordinary triggers off (session_replication_role).
    await runner.query(`
      CREATE TRIGGER tr_audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_changing_audit()`);
    await runner.query(`ALTER TABLE audit_entries ENABLE ALWAYS TRIGGER tr_audit_entries_append_only`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
