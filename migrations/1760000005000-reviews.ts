import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The bodies' side of a case: who works on it, rounds, scores, findings, settlements and sign-offs. */
export class Reviews1760000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.staffing(runner);
    await this.rounds(runner);
    await this.scoring(runner);
    await this.findings(runner);
    await this.settlements(runner);
    await this.history(runner);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }

  private async staffing(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assignments (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_assignments_submission REFERENCES submissions (id),
        body_id uuid NOT NULL CONSTRAINT fk_assignments_body REFERENCES organisations (id),
        user_id uuid NOT NULL CONSTRAINT fk_assignments_user REFERENCES users (id),
        kind text NOT NULL,
        assigned_by uuid NOT NULL CONSTRAINT fk_assignments_assigned_by REFERENCES users (id),
        assigned_at timestamptz NOT NULL,
        ended_at timestamptz,
        ended_by uuid CONSTRAINT fk_assignments_ended_by REFERENCES users (id),
        end_reason text,
        CONSTRAINT ck_assignments_kind CHECK (kind IN ('lead', 'reviewer')),
        CONSTRAINT ck_assignments_ended
          CHECK ((ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_assignments_active ON assignments (submission_id, user_id) WHERE ended_at IS NULL`,
    );
    await runner.query(`CREATE INDEX ix_assignments_submission ON assignments (submission_id, id)`);
    await runner.query(
      `CREATE INDEX ix_assignments_user ON assignments (user_id, submission_id) WHERE ended_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE conflict_declarations (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_conflict_declarations_submission REFERENCES submissions (id),
        user_id uuid NOT NULL CONSTRAINT fk_conflict_declarations_user REFERENCES users (id),
        body_id uuid NOT NULL CONSTRAINT fk_conflict_declarations_body REFERENCES organisations (id),
        has_conflict boolean NOT NULL,
        statement text NOT NULL DEFAULT '',
        declared_at timestamptz NOT NULL
      )`);
    await runner.query(
      `CREATE INDEX ix_conflict_declarations_submission ON conflict_declarations (submission_id, user_id, id)`,
    );
    await runner.query(`
      CREATE TABLE conflict_overrides (
        id uuid PRIMARY KEY,
        declaration_id uuid NOT NULL
          CONSTRAINT fk_conflict_overrides_declaration REFERENCES conflict_declarations (id),
        reason text NOT NULL,
        overridden_by uuid NOT NULL CONSTRAINT fk_conflict_overrides_overridden_by REFERENCES users (id),
        overridden_at timestamptz NOT NULL
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_conflict_overrides_declaration ON conflict_overrides (declaration_id)`,
    );
  }

  private async rounds(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rounds (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_rounds_submission REFERENCES submissions (id),
        number integer NOT NULL,
        revision_id uuid NOT NULL CONSTRAINT fk_rounds_revision REFERENCES revisions (id),
        revision_number integer NOT NULL,
        opened_at timestamptz NOT NULL,
        due_on date NOT NULL,
        both_finalised_at timestamptz,
        closed_at timestamptz,
        closed_by_event text,
        released_at timestamptz,
        CONSTRAINT ck_rounds_released CHECK (released_at IS NULL OR both_finalised_at IS NOT NULL)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_rounds_submission_number ON rounds (submission_id, number)`);
    await runner.query(`
      CREATE TABLE round_criteria (
        round_id uuid NOT NULL CONSTRAINT fk_round_criteria_round REFERENCES rounds (id),
        criterion_code text NOT NULL,
        position integer NOT NULL,
        status text NOT NULL,
        reason text NOT NULL,
        carried_from_round integer,
        outcome text,
        reopened_by uuid CONSTRAINT fk_round_criteria_reopened_by REFERENCES users (id),
        reopened_at timestamptz,
        reopen_reason text,
        PRIMARY KEY (round_id, criterion_code),
        CONSTRAINT ck_round_criteria_status CHECK (status IN ('open', 'carried_over')),
        CONSTRAINT ck_round_criteria_reason CHECK (reason IN ('first_round', 'not_met', 'content_changed',
          'document_affected', 'declared_change', 'reopened_by_lead', 'met_and_unchanged')),
        CONSTRAINT ck_round_criteria_outcome CHECK (outcome IN ('met', 'not_met', 'disagreed')),
        CONSTRAINT ck_round_criteria_carried_over
          CHECK (status = 'open' OR (outcome = 'met' AND carried_from_round IS NOT NULL))
      )`);
  }

  private async scoring(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reviews (
        id uuid PRIMARY KEY,
        round_id uuid NOT NULL CONSTRAINT fk_reviews_round REFERENCES rounds (id),
        body_id uuid NOT NULL CONSTRAINT fk_reviews_body REFERENCES organisations (id),
        state text NOT NULL DEFAULT 'open',
        recommendation text,
        grounds text NOT NULL DEFAULT '',
        finalised_by uuid CONSTRAINT fk_reviews_finalised_by REFERENCES users (id),
        finalised_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_reviews_state CHECK (state IN ('open', 'finalised')),
        CONSTRAINT ck_reviews_recommendation
          CHECK (recommendation IN ('endorse', 'request_changes', 'decline')),
        CONSTRAINT ck_reviews_finalised CHECK ((state = 'finalised') = (recommendation IS NOT NULL)
          AND (state = 'finalised') = (finalised_at IS NOT NULL)
          AND (state = 'finalised') = (finalised_by IS NOT NULL))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_reviews_round_body ON reviews (round_id, body_id)`);
    await runner.query(`
      CREATE TABLE scores (
        id uuid PRIMARY KEY,
        review_id uuid NOT NULL CONSTRAINT fk_scores_review REFERENCES reviews (id),
        criterion_code text NOT NULL,
        value text,
        comment text NOT NULL DEFAULT '',
        state text NOT NULL DEFAULT 'empty',
        written_by uuid CONSTRAINT fk_scores_written_by REFERENCES users (id),
        written_at timestamptz,
        delivered_by uuid CONSTRAINT fk_scores_delivered_by REFERENCES users (id),
        delivered_at timestamptz,
        returned_reason text NOT NULL DEFAULT '',
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_scores_value CHECK (value IN ('met', 'met_with_recommendation', 'partly_met', 'not_met')),
        CONSTRAINT ck_scores_state CHECK (state IN ('empty', 'draft', 'delivered', 'approved')),
        CONSTRAINT ck_scores_delivered
          CHECK (state IN ('empty', 'draft') OR (value IS NOT NULL AND delivered_at IS NOT NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_scores_review_criterion ON scores (review_id, criterion_code)`,
    );
  }

  private async findings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE findings (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_findings_submission REFERENCES submissions (id),
        criterion_code text NOT NULL,
        severity text NOT NULL,
        text text NOT NULL,
        body_id uuid NOT NULL CONSTRAINT fk_findings_body REFERENCES organisations (id),
        raised_in_round integer NOT NULL,
        raised_by uuid NOT NULL CONSTRAINT fk_findings_raised_by REFERENCES users (id),
        raised_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'open',
        closed_from_state text,
        closed_in_round integer,
        closed_by uuid CONSTRAINT fk_findings_closed_by REFERENCES users (id),
        closed_at timestamptz,
        closing_note text NOT NULL DEFAULT '',
        withdrawn_by uuid CONSTRAINT fk_findings_withdrawn_by REFERENCES users (id),
        withdrawn_at timestamptz,
        released_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_findings_severity CHECK (severity IN ('must', 'should')),
        CONSTRAINT ck_findings_state CHECK (state IN ('open', 'answered', 'closed')),
        CONSTRAINT ck_findings_closed CHECK (
          (state = 'closed') = (closed_at IS NOT NULL OR withdrawn_at IS NOT NULL)
          AND (closed_at IS NULL) = (closed_in_round IS NULL)
        ),
        CONSTRAINT ck_findings_withdrawn
          CHECK (withdrawn_at IS NULL OR (released_at IS NULL AND closed_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX ix_findings_submission ON findings (submission_id, id)`);
    await runner.query(`
      CREATE TABLE finding_answers (
        id uuid PRIMARY KEY,
        finding_id uuid NOT NULL CONSTRAINT fk_finding_answers_finding REFERENCES findings (id),
        round integer NOT NULL,
        text text NOT NULL,
        answered_by uuid NOT NULL CONSTRAINT fk_finding_answers_answered_by REFERENCES users (id),
        answered_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE INDEX ix_finding_answers_finding ON finding_answers (finding_id, id)`);
  }

  private async settlements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE disagreements (
        round_id uuid NOT NULL CONSTRAINT fk_disagreements_round REFERENCES rounds (id),
        criterion_code text NOT NULL,
        opened_at timestamptz NOT NULL,
        PRIMARY KEY (round_id, criterion_code)
      )`);
    await runner.query(`
      CREATE TABLE settlements (
        id uuid PRIMARY KEY,
        round_id uuid NOT NULL,
        criterion_code text NOT NULL,
        outcome text NOT NULL,
        grounds text NOT NULL,
        state text NOT NULL DEFAULT 'proposed',
        proposed_by uuid NOT NULL CONSTRAINT fk_settlements_proposed_by REFERENCES users (id),
        proposing_body_id uuid NOT NULL CONSTRAINT fk_settlements_proposing_body REFERENCES organisations (id),
        proposed_at timestamptz NOT NULL,
        answered_by uuid CONSTRAINT fk_settlements_answered_by REFERENCES users (id),
        answered_at timestamptz,
        answer_note text NOT NULL DEFAULT '',
        CONSTRAINT fk_settlements_disagreement
          FOREIGN KEY (round_id, criterion_code) REFERENCES disagreements (round_id, criterion_code),
        CONSTRAINT ck_settlements_outcome CHECK (outcome IN ('met', 'not_met')),
        CONSTRAINT ck_settlements_state CHECK (state IN ('proposed', 'accepted', 'rejected', 'withdrawn')),
        CONSTRAINT ck_settlements_answered CHECK ((state = 'proposed') = (answered_at IS NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_settlements_pending ON settlements (round_id, criterion_code) WHERE state = 'proposed'`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_settlements_accepted ON settlements (round_id, criterion_code) WHERE state = 'accepted'`,
    );
    await runner.query(
      `CREATE INDEX ix_settlements_disagreement ON settlements (round_id, criterion_code, id)`,
    );
    await runner.query(`
      CREATE TABLE sign_offs (
        id uuid PRIMARY KEY,
        submission_id uuid NOT NULL CONSTRAINT fk_sign_offs_submission REFERENCES submissions (id),
        round_id uuid NOT NULL CONSTRAINT fk_sign_offs_round REFERENCES rounds (id),
        revision_id uuid NOT NULL CONSTRAINT fk_sign_offs_revision REFERENCES revisions (id),
        body_id uuid NOT NULL CONSTRAINT fk_sign_offs_body REFERENCES organisations (id),
        user_id uuid NOT NULL CONSTRAINT fk_sign_offs_user REFERENCES users (id),
        statement text NOT NULL,
        signed_at timestamptz NOT NULL
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_sign_offs_round_body ON sign_offs (round_id, body_id)`);
    await runner.query(`CREATE INDEX ix_sign_offs_submission ON sign_offs (submission_id, id)`);
  }

  /** What was declared, answered and signed is never rewritten; the rest changes, but no row ever goes away. */
  private async history(runner: QueryRunner): Promise<void> {
    for (const table of [
      'conflict_declarations',
      'conflict_overrides',
      'finding_answers',
      'disagreements',
      'sign_offs',
    ]) {
      await runner.query(`
        CREATE TRIGGER tr_${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()`);
    }
    for (const table of [
      'assignments',
      'rounds',
      'round_criteria',
      'reviews',
      'scores',
      'findings',
      'settlements',
    ]) {
      await runner.query(`
        CREATE TRIGGER tr_${table}_kept BEFORE DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()`);
    }
  }
}
