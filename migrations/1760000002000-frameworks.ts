import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frameworks with components, criteria and mappings, and which shipped data has been loaded. */
export class Frameworks1760000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE frameworks (
        id text CONSTRAINT pk_frameworks PRIMARY KEY,
        family text NOT NULL,
        standard_version text NOT NULL,
        name_da text NOT NULL,
        name_en text NOT NULL,
        short_name text NOT NULL,
        publisher text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        supersedes text CONSTRAINT fk_frameworks_supersedes REFERENCES frameworks (id),
        accepts_submissions boolean NOT NULL,
        component_word_da text NOT NULL,
        component_word_en text NOT NULL,
        criterion_word_da text NOT NULL,
        criterion_word_en text NOT NULL,
        details jsonb NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT ck_frameworks_validity CHECK (valid_to IS NULL OR valid_to >= valid_from)
      )`);

    await runner.query(`
      CREATE TABLE framework_components (
        framework_id text NOT NULL CONSTRAINT fk_framework_components_framework REFERENCES frameworks (id),
        number integer NOT NULL,
        name_da text NOT NULL,
        name_en text NOT NULL,
        theme_da text,
        theme_en text,
        colour text,
        page integer,
        CONSTRAINT pk_framework_components PRIMARY KEY (framework_id, number)
      )`);

    await runner.query(`
      CREATE TABLE framework_criteria (
        framework_id text NOT NULL,
        code text NOT NULL,
        component integer NOT NULL,
        position integer NOT NULL,
        title_da text NOT NULL,
        title_en text NOT NULL,
        requirement_da text,
        requirement_en text,
        details jsonb NOT NULL,
        CONSTRAINT pk_framework_criteria PRIMARY KEY (framework_id, code),
        CONSTRAINT fk_framework_criteria_component
          FOREIGN KEY (framework_id, component) REFERENCES framework_components (framework_id, number)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_framework_criteria_position ON framework_criteria (framework_id, position)`,
    );
    await runner.query(
      `CREATE INDEX ix_framework_criteria_component ON framework_criteria (framework_id, component)`,
    );

    await runner.query(`
      CREATE TABLE framework_mappings (
        from_framework_id text NOT NULL CONSTRAINT fk_framework_mappings_from REFERENCES frameworks (id),
        to_framework_id text NOT NULL,
        to_code text NOT NULL,
        from_codes text[] NOT NULL,
        basis text NOT NULL,
        source text NOT NULL,
        note text,
        CONSTRAINT pk_framework_mappings PRIMARY KEY (from_framework_id, to_framework_id, to_code),
        CONSTRAINT fk_framework_mappings_to
          FOREIGN KEY (to_framework_id, to_code) REFERENCES framework_criteria (framework_id, code),
        CONSTRAINT ck_framework_mappings_basis CHECK (basis IN ('documented', 'inferred'))
      )`);

    await runner.query(`
      CREATE TABLE data_loads (
        dataset text CONSTRAINT pk_data_loads PRIMARY KEY,
        content_hash text NOT NULL,
        loaded_at timestamptz NOT NULL
      )`);
  }

  down(): Promise<void> {
    throw new Error('There is no way down: mend forward with a new migration.');
  }
}
