import { createHash, createHmac } from 'node:crypto';
import type pg from 'pg';
import { APP_SECRET } from './processes.js';

/** Kinds of rows that are made in bulk; each has its own range of ids. */
const KINDS = {
  municipality: 1,
  signatory: 2,
  editor: 3,
  plan: 4,
  submission: 5,
  document: 6,
  officer: 7,
  filler: 8,
} as const;
export type Kind = keyof typeof KINDS;

/** The id of the n-th row of a kind: a valid UUIDv7 that rises with n. Same as SQL's bench_id. */
export function benchId(kind: Kind, n: number): string {
  const time = (0x01900000 + n).toString(16).padStart(8, '0');
  return `${time}-${KINDS[kind].toString(16).padStart(4, '0')}-7000-8000-${n.toString(16).padStart(12, '0')}`;
}

/** `benchId` as an SQL expression over a column. */
export function sqlId(kind: Kind, n: string): string {
  const hex = KINDS[kind].toString(16).padStart(4, '0');
  return `(lpad(to_hex(${0x01900000} + ${n}), 8, '0') || '-${hex}-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
}

/** The session token of a person; the database has its SHA-256. */
function tokenOf(userId: string): string {
  return `bench-${userId}`.padEnd(43, '-');
}

/** Headers of a person's browser. */
export function signedIn(userId: string): Record<string, string> {
  // One session per person, under the person's own id.
  const csrfToken = createHmac('sha256', APP_SECRET).update(`csrf:${userId}`).digest('base64url');
  return { cookie: `klimacert=${tokenOf(userId)}`, 'x-csrf-token': csrfToken, 'accept-language': 'da' };
}

export function tokenHashOf(userId: string): string {
  return createHash('sha256').update(tokenOf(userId)).digest('hex');
}

/** Opens a session for every user who has none, as signing in does. */
export async function openSessions(pool: pg.Pool): Promise<void> {
  await pool.query(`
    INSERT INTO sessions (id, user_id, token_hash, created_at, last_seen_at, expires_at, ip, network, user_agent)
    SELECT u.id, u.id, encode(sha256(convert_to(rpad('bench-' || u.id, 43, '-'), 'UTF8')), 'hex'),
      now(), now() + interval '1 hour', now() + interval '30 days', '127.0.0.1', '127.0.0.0/24', 'bench'
    FROM users u WHERE NOT EXISTS (SELECT 1 FROM sessions s WHERE s.user_id = u.id)`);
}

/** Adds municipalities beyond the shipped ones up to this number, spread over the geographic organisations. */
export async function addMunicipalities(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(
    `INSERT INTO organisations
       (id, kind, code, name, region, municipality_type, geographic_organisation_id, language, created_at)
     SELECT ${sqlId('municipality', 'n')}, 'municipality', 'b' || n, 'Bænkby ' || lpad(n::text, 5, '0'),
       model.region, model.municipality_type, model.geographic_organisation_id, 'da', now()
     FROM generate_series(1, $1::int - (SELECT count(*)::int FROM organisations WHERE kind = 'municipality')) AS n
     JOIN LATERAL (
       SELECT region, municipality_type, geographic_organisation_id FROM organisations
       WHERE kind = 'municipality' AND code NOT LIKE 'b%' ORDER BY code
       OFFSET n % (SELECT count(*) FROM organisations WHERE kind = 'municipality') LIMIT 1
     ) model ON true`,
    [count],
  );
}

/** Makes one person with one role in an organisation; returns the person's id. */
export async function addOfficer(pool: pg.Pool, n: number, code: string, role: string): Promise<string> {
  const id = benchId('officer', n);
  await pool.query(
    `WITH person AS (
       INSERT INTO users (id, email, name, language, status, created_at)
       VALUES ($1, 'officer' || $2 || '@klimacert.test', 'Officer ' || $2, 'da', 'active', now()) RETURNING id)
     INSERT INTO memberships (id, user_id, organisation_id, role, started_at)
     SELECT person.id, person.id, o.id, $4, now() - interval '1 day' FROM person, organisations o WHERE o.code = $3`,
    [id, n, code, role],
  );
  return id;
}
