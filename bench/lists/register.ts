import type pg from 'pg';
import { addMunicipalities, addOfficer, openSessions, sqlId } from '../lib/people.js';
import { settle, type BenchDatabase } from '../lib/database.js';

/** How many rows a list is taken from. */
export interface Size {
  readonly municipalities: number;
  readonly submissions: number;
}

/** People whose lists are measured, each with a session. */
export interface Readers {
  readonly secretariat: string;
  readonly adviser: string;
  readonly reviewer: string;
}

/**
 * Fills a database with cases of every state, spread evenly over the municipalities: one open case at most for each,
 * older ones closed; one deadline for each open case, met ones for the others.
 */
export async function fillRegister(database: BenchDatabase, size: Size): Promise<Readers> {
  const { pool } = database;
  await addMunicipalities(pool, size.municipalities);
  const readers = {
    secretariat: await addOfficer(pool, 1, 'kl', 'secretariat'),
    adviser: await addOfficer(pool, 2, 'dgo-midtjylland', 'adviser'),
    reviewer: await addOfficer(pool, 3, 'concito', 'reviewer'),
  };
  await addCases(pool, size, readers.secretariat);
  await openSessions(pool);
  await settle(database);
  return readers;
}

async function addCases(pool: pg.Pool, { municipalities, submissions }: Size, author: string): Promise<void> {
  // The n-th case belongs to municipality n modulo their number; the newest of each is open, the others are closed.
  await pool.query(
    `CREATE TABLE bench_case AS
     SELECT n, m.id AS municipality_id,
       CASE WHEN n > $1::int - $2::int
         THEN (ARRAY['draft','scoping','submitted','in_review','changes_requested','endorsed'])[1 + n % 6]
         ELSE (ARRAY['certified','certified','certified','declined','withdrawn'])[1 + n % 5] END AS state
     FROM generate_series(1, $1::int) AS n
     JOIN (SELECT id, row_number() OVER (ORDER BY code) - 1 AS place FROM organisations WHERE kind = 'municipality') m
       ON m.place = n % $2::int`,
    [submissions, municipalities],
  );
  await pool.query(`
    INSERT INTO plans (id, municipality_id, generation, title, summary, created_at)
    SELECT ${sqlId('plan', 'n')}, municipality_id, n, 'Klimaplan', '', now() FROM bench_case`);
  await pool.query(
    `INSERT INTO submissions (id, case_number, plan_id, municipality_id, framework_id, state, state_since, round,
       latest_revision, created_by, created_at)
     SELECT ${sqlId('submission', 'n')}, 'bench-' || n, ${sqlId('plan', 'n')}, municipality_id, 'cctf-2.5', state,
       now() - n * interval '1 minute', CASE WHEN state IN ('draft', 'scoping', 'submitted') THEN 0 ELSE 1 END,
       CASE WHEN state IN ('draft', 'scoping') THEN 0 ELSE 1 END, $1::uuid, now() FROM bench_case`,
    [author],
  );
  await pool.query(
    `INSERT INTO deadlines (id, submission_id, kind, due_on, set_by, set_at, met_at)
     SELECT gen_random_uuid(), ${sqlId('submission', 'n')}, 'review', DATE '2026-12-01' + n % 60, $1::uuid, now(),
       CASE WHEN state IN ('certified', 'declined', 'withdrawn') THEN now() END FROM bench_case`,
    [author],
  );
  await pool.query('DROP TABLE bench_case');
}
