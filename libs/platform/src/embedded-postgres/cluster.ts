import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { runAs } from './account.js';
import type { Binaries } from './binaries.js';
import type { Place } from './place.js';
import { EmbeddedPostgresError } from './postgres-error.js';

/** The database's superuser and the name of the application's database. */
export const ROLE = 'klimacert';
export const DATABASE = 'klimacert';

/** The environment for PostgreSQL's programs: one locale and no PG* variable of the person who starts. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_OPTIONS)/.test(name));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', LANG: 'C' };
}

/**
 * Makes the data directory on the first start and returns the password that opens it, now or on a later start.
 * An initdb that was interrupted leaves only `cluster.new`, which is thrown away.
 * @throws EmbeddedPostgresError when initdb fails or the directory was written by another major version.
 */
export async function ensureCluster(place: Place, binaries: Binaries, durable: boolean): Promise<string> {
  const written = await readFile(join(place.cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (written === undefined) return createCluster(place, binaries, durable);
  if (written.trim() !== binaries.major) {
    throw new EmbeddedPostgresError(
      `The database in ${place.folder} was written by PostgreSQL ${written.trim()}, and this version of Klimacert ` +
        `brings PostgreSQL ${binaries.major}. Dump it with the older Klimacert and restore it into an empty DATA_DIR.`,
    );
  }
  return (await readFile(place.passwordFile, 'utf8')).trim();
}

async function createCluster(place: Place, binaries: Binaries, durable: boolean): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await writePrivately(place, password);
  const unfinished = `${place.cluster}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const options = [
    `--pgdata=${unfinished}`,
    `--username=${ROLE}`,
    `--pwfile=${place.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // PostgreSQL's own locale: the same order and upper/lower case on every operating system.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
  ];
  await runToEnd(binaries.initdb, durable ? options : [...options, '--no-sync'], place);
  await rename(unfinished, place.cluster);
  return password;
}

async function writePrivately(place: Place, password: string): Promise<void> {
  const file = await open(place.passwordFile, 'w', 0o600);
  try {
    await file.writeFile(`${password}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  if (place.account) await chown(place.passwordFile, place.account.uid, place.account.gid);
}

function runToEnd(program: string, options: string[], place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      ...runAs(place.account),
      cwd: '/',
      env: postgresEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const keep = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (cause) => reject(new EmbeddedPostgresError(`${program} did not start.`, { cause })));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      reject(
        new EmbeddedPostgresError(`initdb failed in ${place.folder} (${signal ?? `exit ${code}`}):\n${said}`),
      );
    });
  });
}

/** Creates the application's database where it is missing. */
export async function ensureDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
