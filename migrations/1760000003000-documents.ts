import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Uploaded documents and the contents that they point at; the database itself refuses to change either. */
export class Documents1760000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE blobs (
        sha256 text CONSTRAINT pk_blobs PRIMARY KEY,
        size bigint NOT NULL,
        media_type text NOT NULL,
        page_count integer,
        created_at timestamptz NOT NULL,
        CONSTRAINT ck_blobs_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT ck_blobs_size CHECK (size > 0),
        CONSTRAINT ck_blobs_page_count CHECK (page_count > 0)
      )`);

    await runner.query(`
      CREATE TABLE documents (
        id uuid CONSTRAINT pk_documents PRIMARY KEY,
        submission_id uuid NOT NULL,
        owner_organisation_id uuid NOT NULL CONSTRAINT fk_documents_owner REFERENCES organisations (id),
        kind text NOT NULL,
        series_id uuid NOT NULL,
        version_no integer NOT NULL,
        replaces_id uuid CONSTRAINT fk_documents_replaces REFERENCES documents (id),
        title text NOT NULL,
        file_name text NOT NULL,
        sha256 text NOT NULL CONSTRAINT fk_documents_blob REFERENCES blobs (sha256),
        change_note text,
        affected_criteria text[] NOT NULL DEFAULT '{}',
        uploaded_by uuid NOT NULL CONSTRAINT fk_documents_uploaded_by REFERENCES users (id),
        uploaded_at timestamptz NOT NULL,
        idempotency_key text,
        CONSTRAINT ck_documents_kind CHECK (kind IN ('plan', 'supporting', 'minutes')),
        CONSTRAINT ck_documents_title CHECK (char_length(title) BETWEEN 1 AND 300),
        CONSTRAINT ck_documents_file_name CHECK (char_length(file_name) BETWEEN 1 AND 200),
        CONSTRAINT ck_documents_version_no CHECK (version_no > 0),
        CONSTRAINT ck_documents_first_version
          CHECK ((version_no = 1) = (replaces_id IS NULL) AND (version_no = 1) = (series_id = id)),
        CONSTRAINT ck_documents_change_note CHECK (version_no = 1 OR change_note IS NOT NULL)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_documents_replaces ON documents (replaces_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_documents_series_version ON documents (series_id, version_no)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_documents_idempotency_key ON documents (submission_id, idempotency_key)`,
    );
    await runner.query(`
      CREATE UNIQUE INDEX uq_documents_plan ON documents (submission_id)
      WHERE kind = 'plan' AND version_no = 1`);
    await runner.query(`CREATE INDEX ix_documents_submission ON documents (submission_id, uploaded_at, id)`);

    await runner.query(`
      CREATE FUNCTION refuse_document_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% on % refused: documents are never changed, upload a new version', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'restrict_violation';
      END $$`);
    for (const table of ['blobs', 'documents']) {
      await runner.query(`
        CREATE TRIGGER tr_${table}_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_document_change()`);
    }
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
