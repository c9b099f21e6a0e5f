import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans, submissions and everything of the municipality's side of a case. */
export class Submissions1760000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.cases(runner);
    await this.content(runner);
    await this.council(runner);
    await this.dialogue(runner);
    await this.history(runner);
    await runner.query(
      `ALTER TABLE documents ADD CONSTRAINT fk_documents_submission FOREIGN KEY (submission_id) REFERENCES submissions (id)`,
    );
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }

  private async cases(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plans (
        id uuid PRIMARY KEY,
        municipality_id uuid NOT NULL CONSTRAINT fk_plans_municipality REFERENCES organisations (id),
        generation integer NOT NULL,
        title text NOT NULL,
        summary text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_plans_municipality_generation ON plans (municipality_id, generation)`,
    );
    await runner.query(`CREATE SEQUENCE submission_case_numbers`);
    await runner.query(`
      CREATE TABLE submissions (
        id uuid PRIMARY KEY,
        case_number text NOT NULL,
        plan_id uuid NOT NULL CONSTRAINT fk_submissions_plan REFERENCES plans (id),
        municipality_id uuid NOT NULL CONSTRAINT fk_submissions_municipality REFERENCES organisations (id),
        framework_id text NOT NULL CONSTRAINT fk_submissions_framework REFERENCES frameworks (id),
        state text NOT NULL DEFAULT 'draft',
        state_since timestamptz NOT NULL,
        round integer NOT NULL DEFAULT 0,
        latest_revision integer NOT NULL DEFAULT 0,
        contact_user_id uuid CONSTRAINT fk_submissions_contact_user REFERENCES users (id),
        shared_with_adviser boolean NOT NULL DEFAULT false,
        created_by uuid NOT NULL CONSTRAINT fk_submissions_created_by REFERENCES users (id),
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        content_version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_submissions_state CHECK (state IN
          ('draft','scoping','submitted','in_review','changes_requested','endorsed','certified','declined','withdrawn'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_submissions_case_number ON submissions (case_number)`);
    await runner.query(`CREATE INDEX ix_submissions_plan ON submissions (plan_id)`);
    await runner.query(`CREATE INDEX ix_submissions_municipality ON submissions (municipality_id, id)`);
    await runner.query(`CREATE INDEX ix_submissions_state ON submissions (state, id)`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_submissions_open ON submissions (municipality_id, framework_id)
      WHERE state NOT IN ('certified','declined','withdrawn')`);
  }

  private async content(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE self_assessments (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_self_assessments_submission REFERENCES submissions (id),
        criterion_code text NOT NULL,
        rating text,
        already_in_place text NOT NULL DEFAULT '',
        to_be_updated text NOT NULL DEFAULT '',
        overall_assessment text NOT NULL DEFAULT '',
        no_evidence_reason text NOT NULL DEFAULT '',
        updated_by uuid CONSTRAINT fk_self_assessments_updated_by REFERENCES users (id),
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_self_assessments_criterion ON self_assessments (submission_id, criterion_code)`,
    );
    await runner.query(`
      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_evidence_submission REFERENCES submissions (id),
        criterion_code text NOT NULL,
        document_id uuid NOT NULL CONSTRAINT fk_evidence_document REFERENCES documents (id),
        page_from integer,
        page_to integer,
        note text NOT NULL DEFAULT '',
        created_by uuid NOT NULL CONSTRAINT fk_evidence_created_by REFERENCES users (id),
        created_at timestamptz NOT NULL,
        removed_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_evidence_pages CHECK (page_from IS NULL OR (page_from >= 1 AND page_to >= page_from))
      )`);
    await runner.query(`CREATE INDEX ix_evidence_submission ON evidence (submission_id, criterion_code, id)`);
    await runner.query(`CREATE INDEX ix_evidence_document ON evidence (document_id)`);
  }

  private async council(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE adoptions (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_adoptions_submission REFERENCES submissions (id),
        adopted_on date NOT NULL,
        council_case_number text NOT NULL,
        minutes_document_id uuid CONSTRAINT fk_adoptions_minutes_document REFERENCES documents (id),
        plan_document_id uuid NOT NULL CONSTRAINT fk_adoptions_plan_document REFERENCES documents (id),
        committee_steps jsonb NOT NULL DEFAULT '[]',
        note text NOT NULL DEFAULT '',
        recorded_by uuid NOT NULL CONSTRAINT fk_adoptions_recorded_by REFERENCES users (id),
        recorded_at timestamptz NOT NULL,
        superseded_at timestamptz
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_adoptions_current ON adoptions (submission_id) WHERE superseded_at IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_adoptions_submission ON adoptions (submission_id, id)`);
    await runner.query(`
      CREATE TABLE declared_changes (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_declared_changes_submission REFERENCES submissions (id),
        round integer NOT NULL,
        document_id uuid NOT NULL CONSTRAINT fk_declared_changes_document REFERENCES documents (id),
        description text NOT NULL,
        affected_criteria text[] NOT NULL DEFAULT '{}',
        declared_by uuid NOT NULL CONSTRAINT fk_declared_changes_declared_by REFERENCES users (id),
        declared_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX ix_declared_changes_submission ON declared_changes (submission_id, id)`);
    await runner.query(`
      CREATE TABLE change_acceptances (
        id uuid PRIMARY KEY,
        declared_change_id uuid NOT NULL CONSTRAINT fk_change_acceptances_change REFERENCES declared_changes (id),
        body_id uuid NOT NULL CONSTRAINT fk_change_acceptances_body REFERENCES organisations (id),
        user_id uuid NOT NULL CONSTRAINT fk_change_acceptances_user REFERENCES users (id),
        accepted_at timestamptz NOT NULL
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_change_acceptances_body ON change_acceptances (declared_change_id, body_id)`,
    );
  }

  private async dialogue(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comments (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_comments_submission REFERENCES submissions (id),
        criterion_code text,
        visibility text NOT NULL,
        body_id uuid CONSTRAINT fk_comments_body REFERENCES organisations (id),
        author_id uuid NOT NULL CONSTRAINT fk_comments_author REFERENCES users (id),
        text text NOT NULL,
        revision_number integer NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT ck_comments_body CHECK (visibility <> 'body' OR body_id IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX ix_comments_submission ON comments (submission_id, id)`);
    await runner.query(`
      CREATE TABLE deadlines (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_deadlines_submission REFERENCES submissions (id),
        kind text NOT NULL,
        title text NOT NULL DEFAULT '',
        due_on date NOT NULL,
        set_by uuid CONSTRAINT fk_deadlines_set_by REFERENCES users (id),
        set_at timestamptz NOT NULL,
        met_at timestamptz,
        version integer NOT NULL DEFAULT 1
      )`);
    await runner.query(`CREATE INDEX ix_deadlines_submission ON deadlines (submission_id, id)`);
    await runner.query(`CREATE INDEX ix_deadlines_due ON deadlines (due_on, id) WHERE met_at IS NULL`);
    await runner.query(`
      CREATE TABLE deadline_extensions (
        id uuid PRIMARY KEY,
        deadline_id uuid NOT NULL CONSTRAINT fk_deadline_extensions_deadline REFERENCES deadlines (id),
        from_due_on date NOT NULL,
        to_due_on date NOT NULL,
        reason text NOT NULL,
        granted_by uuid NOT NULL CONSTRAINT fk_deadline_extensions_granted_by REFERENCES users (id),
        granted_at timestamptz NOT NULL
      )`);
    await runner.query(
      `CREATE INDEX ix_deadline_extensions_deadline ON deadline_extensions (deadline_id, id)`,
    );
  }

  private async history(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE revisions (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_revisions_submission REFERENCES submissions (id),
        number integer NOT NULL,
        event text NOT NULL,
        content jsonb NOT NULL,
        content_hash text NOT NULL,
        created_by uuid CONSTRAINT fk_revisions_created_by REFERENCES users (id),
        created_at timestamptz NOT NULL
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_revisions_submission_number ON revisions (submission_id, number)`,
    );
    await runner.query(`
      CREATE TABLE transitions (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_transitions_submission REFERENCES submissions (id),
        event text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        round integer NOT NULL,
        revision_number integer NOT NULL,
        actor_id uuid CONSTRAINT fk_transitions_actor REFERENCES users (id),
        at timestamptz NOT NULL,
        payload jsonb NOT NULL DEFAULT '{}'
      )`);
    await runner.query(`CREATE INDEX ix_transitions_submission ON transitions (submission_id, id)`);
    await runner.query(`
      CREATE TABLE scoping_meetings (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_scoping_meetings_submission REFERENCES submissions (id),
        held_on date NOT NULL,
        minutes text NOT NULL,
        recorded_by uuid NOT NULL CONSTRAINT fk_scoping_meetings_recorded_by REFERENCES users (id),
        recorded_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX ix_scoping_meetings_submission ON scoping_meetings (submission_id, id)`);
    // What was sent and what was done is never rewritten, whoever asks.
    await runner.query(`
      CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ['revisions', 'transitions', 'scoping_meetings', 'comments', 'change_acceptances']) {
      await runner.query(`
        CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()`);
    }
  }
}
