import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Place } from './place.js';
import { EmbeddedPostgresError } from './postgres-error.js';
import { until } from './until.js';

/** A server that is running, or that a lock file says is running. */
export interface Survivor {
  pid: number;
  port: number;
}

/** How long a server that is starting, recovering or stopping may take to make up its mind. */
const PATIENCE_MS = 60_000;

/** What `postmaster.pid` says: the process on its first line, the port on its fourth. */
export async function readLock(place: Place): Promise<Survivor | undefined> {
  const lines = (await readFile(lockFile(place), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3]) || 0 } : undefined;
}

/**
 * Finds a server that outlived an earlier process (killed with SIGKILL, say) and still serves this folder.
 * Waits for one that is starting up or shutting down. A lock file whose process is gone or has become another
 * program is no survivor; in the second case, which PostgreSQL can't tell from a running server, it is removed.
 * @throws EmbeddedPostgresError when a server holds the folder but neither answers nor ends.
 */
export async function findSurvivor(
  place: Place,
  urlAt: (port: number) => string,
  log: (line: string) => void,
): Promise<Survivor | undefined> {
  const outcome = await until<Survivor | 'none'>(async () => {
    const lock = await readLock(place);
    if (!lock || !isAlive(lock.pid)) return 'none';
    if (lock.port && (await answers(urlAt(lock.port), place))) return lock;
    if (await isPostgres(lock.pid)) return undefined;
    log(`The lock file ${lockFile(place)} is left from a server that is gone: removed.`);
    await rm(lockFile(place), { force: true });
    return 'none';
  }, PATIENCE_MS);
  if (outcome === undefined) {
    const lock = await readLock(place);
    throw new EmbeddedPostgresError(
      `A PostgreSQL server (process ${lock?.pid}) holds ${place.folder} but does not answer on port ${lock?.port}. ` +
        `See ${place.logFile}; stop that process and start again.`,
    );
  }
  return outcome === 'none' ? undefined : outcome;
}

/** Whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a server that accepts our password and serves exactly this folder answers at `url`. */
export async function answers(url: string, place: Place): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query<{ setting: string }>(
      "SELECT setting FROM pg_settings WHERE name = 'data_directory'",
    );
    return found.rows[0]?.setting === place.cluster;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  const name =
    (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => undefined)) ??
    (await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).then(
      ({ stdout }) => stdout,
      () => 'postgres',
    ));
  return name.includes('postgres');
}

function lockFile(place: Place): string {
  return join(place.cluster, 'postmaster.pid');
}
