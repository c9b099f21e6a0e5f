import { addMunicipalities, addOfficer, benchId, openSessions, signedIn, sqlId } from '../lib/people.js';
import { settle, type BenchDatabase } from '../lib/database.js';

/** The ids of one case that is ready to be submitted. */
export interface ReadyCase {
  readonly submission: string;
  readonly municipality: string;
  readonly plan: string;
  readonly document: string;
  readonly signatory: string;
  readonly editor: string;
}

/** The n-th case made by `addReadyCases`, from 1. */
export function readyCase(n: number): ReadyCase {
  return {
    submission: benchId('submission', n),
    municipality: benchId('municipality', n),
    plan: benchId('plan', n),
    document: benchId('document', n),
    signatory: benchId('signatory', n),
    editor: benchId('editor', n),
  };
}

/**
 * Makes cases in draft that lack nothing for `submit`, each of a municipality of its own with an editor, who is the
 * contact, and a signatory who is signed in: a plan document, sixteen assessments, one piece of evidence for each.
 * Besides the staff of every geographic organisation, the secretariat and the bodies.
 */
export async function addReadyCases(database: BenchDatabase, count: number): Promise<void> {
  const { pool } = database;
  await addMunicipalities(pool, count + 98);
  await addStaff(database);
  const each = `generate_series(1, ${count}) AS n`;
  for (const role of ['signatory', 'editor'] as const) {
    await pool.query(`
      INSERT INTO users (id, email, name, language, status, created_at)
      SELECT ${sqlId(role, 'n')}, '${role}' || n || '@klimacert.test', '${role} ' || n, 'da', 'active', now() FROM ${each}`);
    await pool.query(`
      INSERT INTO memberships (id, user_id, organisation_id, role, started_at)
      SELECT ${sqlId(role, 'n')}, ${sqlId(role, 'n')}, ${sqlId('municipality', 'n')}, '${role}', now() - interval '1 day'
      FROM ${each}`);
  }
  await pool.query(`
    INSERT INTO plans (id, municipality_id, generation, title, summary, created_at)
    SELECT ${sqlId('plan', 'n')}, ${sqlId('municipality', 'n')}, 1, 'Klimaplan 2026–2030',
      'Energi, transport, landbrug og klimatilpasning.', now() FROM ${each}`);
  await pool.query(`
    INSERT INTO submissions (id, case_number, plan_id, municipality_id, framework_id, state_since, contact_user_id,
      created_by, created_at)
    SELECT ${sqlId('submission', 'n')}, 'bench-' || n, ${sqlId('plan', 'n')}, ${sqlId('municipality', 'n')}, 'cctf-2.5',
      now(), ${sqlId('editor', 'n')}, ${sqlId('editor', 'n')}, now() FROM ${each}`);
  await pool.query(`
    INSERT INTO blobs (sha256, size, media_type, page_count, created_at)
    SELECT encode(sha256(convert_to(n::text, 'UTF8')), 'hex'), 1000000, 'application/pdf', 80, now() FROM ${each}`);
  await pool.query(`
    INSERT INTO documents (id, submission_id, owner_organisation_id, kind, series_id, version_no, title, file_name,
      sha256, uploaded_by, uploaded_at)
    SELECT ${sqlId('document', 'n')}, ${sqlId('submission', 'n')}, ${sqlId('municipality', 'n')}, 'plan',
      ${sqlId('document', 'n')}, 1, 'Klimaplan', 'klimaplan.pdf', encode(sha256(convert_to(n::text, 'UTF8')), 'hex'),
      ${sqlId('editor', 'n')}, now() FROM ${each}`);
  await pool.query(`
    INSERT INTO self_assessments (id, submission_id, criterion_code, rating, already_in_place, to_be_updated,
      overall_assessment, updated_by, updated_at)
    SELECT gen_random_uuid(), ${sqlId('submission', 'n')}, 'K' || k, 'met', ${text(3)}, ${text(2)}, ${text(2)},
      ${sqlId('editor', 'n')}, now() FROM ${each}, generate_series(1, 16) AS k`);
  await pool.query(`
    INSERT INTO evidence (id, submission_id, criterion_code, document_id, page_from, page_to, note, created_by, created_at)
    SELECT gen_random_uuid(), ${sqlId('submission', 'n')}, 'K' || k, ${sqlId('document', 'n')}, k, k + 2, 'Se tabellen.',
      ${sqlId('editor', 'n')}, now() FROM ${each}, generate_series(1, 16) AS k`);
  await openSessions(pool);
  await settle(database);
}

/** Headers of the signatory's request for a step of the n-th case. */
export function signatoryHeaders(n: number): Record<string, string> {
  return { ...signedIn(benchId('signatory', n)), 'if-match': '"1.1"' };
}

async function addStaff({ pool }: BenchDatabase): Promise<void> {
  const { rows } = await pool.query<{ code: string; role: string }>(`
    SELECT o.code, role.name AS role FROM organisations o
    JOIN (VALUES ('geographic_organisation', 'adviser'), ('secretariat', 'secretariat'),
      ('review_body', 'lead_reviewer'), ('review_body', 'reviewer')) AS role (kind, name) ON role.kind = o.kind
    ORDER BY o.code, role.name`);
  for (const [place, { code, role }] of rows.entries()) await addOfficer(pool, place + 1, code, role);
}

/** A paragraph as people write it, as SQL. */
function text(sentences: number): string {
  return `repeat('Kommunen har kortlagt udledningerne fra energi, transport og landbrug og sat mål for 2030. ', ${sentences})`;
}
