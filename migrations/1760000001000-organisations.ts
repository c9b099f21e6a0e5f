import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, people, their memberships, sessions, tokens and one-time links. */
export class Organisations1760000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisations (
        id uuid CONSTRAINT pk_organisations PRIMARY KEY,
        kind text NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        name_en text,
        region text,
        municipality_type text,
        geographic_organisation_id uuid CONSTRAINT fk_organisations_geographic_organisation REFERENCES organisations (id),
        language text NOT NULL DEFAULT 'da',
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_organisations_kind
          CHECK (kind IN ('municipality', 'geographic_organisation', 'review_body', 'secretariat', 'observer')),
        CONSTRAINT ck_organisations_language CHECK (language IN ('da', 'en')),
        CONSTRAINT ck_organisations_municipality_facts CHECK (
          (kind = 'municipality') = (municipality_type IS NOT NULL)
          AND (kind = 'municipality') = (geographic_organisation_id IS NOT NULL)
        )
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_organisations_code ON organisations (code)`);
    await runner.query(`CREATE INDEX ix_organisations_name ON organisations (name, id)`);
    await runner.query(`CREATE INDEX ix_organisations_kind_name ON organisations (kind, name, id)`);
    await runner.query(
      `CREATE INDEX ix_organisations_geographic_organisation ON organisations (geographic_organisation_id)`,
    );

    await runner.query(`
      CREATE TABLE users (
        id uuid CONSTRAINT pk_users PRIMARY KEY,
        email text NOT NULL,
        name text NOT NULL,
        password_hash text,
        language text NOT NULL DEFAULT 'da',
        status text NOT NULL DEFAULT 'invited',
        created_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT ck_users_email_normalised CHECK (email = lower(email)),
        CONSTRAINT ck_users_status CHECK (status IN ('invited', 'active', 'disabled')),
        CONSTRAINT ck_users_language CHECK (language IN ('da', 'en'))
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_users_email ON users (email)`);

    await runner.query(`
      CREATE TABLE memberships (
        id uuid CONSTRAINT pk_memberships PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT fk_memberships_user REFERENCES users (id),
        organisation_id uuid NOT NULL CONSTRAINT fk_memberships_organisation REFERENCES organisations (id),
        role text NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at timestamptz,
        granted_by uuid CONSTRAINT fk_memberships_granted_by REFERENCES users (id),
        CONSTRAINT ck_memberships_role CHECK (role IN ('editor', 'signatory', 'viewer', 'adviser', 'reviewer',
          'lead_reviewer', 'secretariat', 'observer', 'administrator')),
        CONSTRAINT ck_memberships_ended_after_start CHECK (ended_at IS NULL OR ended_at >= started_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_memberships_active ON memberships (user_id, organisation_id, role)
      WHERE ended_at IS NULL`);
    await runner.query(`CREATE INDEX ix_memberships_user ON memberships (user_id)`);
    await runner.query(`CREATE INDEX ix_memberships_organisation ON memberships (organisation_id, role)`);

    await runner.query(`
      CREATE TABLE sessions (
        id uuid CONSTRAINT pk_sessions PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT fk_sessions_user REFERENCES users (id),
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz,
        ip text,
        network text,
        user_agent text
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_sessions_token_hash ON sessions (token_hash)`);
    await runner.query(`CREATE INDEX ix_sessions_user ON sessions (user_id, created_at)`);

    await runner.query(`
      CREATE TABLE api_tokens (
        id uuid CONSTRAINT pk_api_tokens PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT fk_api_tokens_user REFERENCES users (id),
        name text NOT NULL,
        prefix text NOT NULL,
        token_hash text NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        CONSTRAINT ck_api_tokens_scopes CHECK (cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write'])
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_api_tokens_token_hash ON api_tokens (token_hash)`);
    await runner.query(`CREATE INDEX ix_api_tokens_user ON api_tokens (user_id, id)`);

    await runner.query(`
      CREATE TABLE one_time_links (
        id uuid CONSTRAINT pk_one_time_links PRIMARY KEY,
        user_id uuid NOT NULL CONSTRAINT fk_one_time_links_user REFERENCES users (id),
        purpose text NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz,
        created_by uuid CONSTRAINT fk_one_time_links_created_by REFERENCES users (id),
        CONSTRAINT ck_one_time_links_purpose CHECK (purpose IN ('invitation', 'reset'))
      )`);
    await runner.query(`CREATE INDEX ix_one_time_links_user ON one_time_links (user_id, purpose)`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
