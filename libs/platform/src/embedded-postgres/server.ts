import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { runAs } from './account.js';
import { postgresEnvironment } from './cluster.js';
import type { Binaries } from './binaries.js';
import type { Place } from './place.js';
import { EmbeddedPostgresError } from './postgres-error.js';
import { answers, isAlive, readLock } from './survivor.js';
import { until } from './until.js';

/** Sized for a laptop: the whole of Klimacert stays below half a gigabyte. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '64MB',
  effective_cache_size: '256MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  max_worker_processes: '4',
  max_parallel_workers: '2',
  io_method: 'sync',
  log_checkpoints: 'off',
};

/** For tests only: a crash of the machine may lose or damage such a database. */
const NOT_DURABLE: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

const LOG_LIMIT_BYTES = 5 * 1024 * 1024;
/** After `kill -9` of a server its last children hold the shared memory for about a second. */
const LEFTOVERS = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/;
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/;

/** A free port on the loopback interface, as of now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

export interface StartOptions {
  place: Place;
  binaries: Binaries;
  durable: boolean;
  settings: Record<string, string>;
  /** Wanted port; a free one when absent or taken. */
  port?: number;
  /** How long crash recovery may take, milliseconds. */
  timeoutMs: number;
  urlAt: (port: number) => string;
  log: (line: string) => void;
}

/**
 * Starts the server as a process of its own that outlives this one, and waits until it answers. Tries again
 * when the port was taken meanwhile or a killed server's last children are still ending.
 * @throws EmbeddedPostgresError with the end of the server's log.
 */
export async function startServer(options: StartOptions): Promise<{ child: ChildProcess; port: number }> {
  const end = performance.now() + options.timeoutMs;
  for (let attempt = 1; ; attempt++) {
    const port = attempt === 1 && options.port ? options.port : await freePort();
    const outcome = await attemptStart(options, port, end);
    if ('child' in outcome) return outcome;
    const passing = LEFTOVERS.test(outcome.tail) || (PORT_TAKEN.test(outcome.tail) && attempt < 10);
    if (!passing || performance.now() > end) {
      throw new EmbeddedPostgresError(
        `PostgreSQL did not start in ${options.place.folder} (${outcome.why}). The end of ${options.place.logFile}:\n${outcome.tail}`,
      );
    }
    await until(async () => undefined, 200);
  }
}

async function attemptStart(
  { place, binaries, durable, settings, urlAt }: StartOptions,
  port: number,
  end: number,
): Promise<{ child: ChildProcess; port: number } | { why: string; tail: string }> {
  const all = { ...SETTINGS, ...(durable ? {} : NOT_DURABLE), ...settings, port: String(port) };
  const { file, from } = await openLog(place.logFile);
  // The log is a file, not a pipe: a server that outlives us must not choke on a broken pipe.
  const child = spawn(
    binaries.postgres,
    ['-D', place.cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...runAs(place.account),
      cwd: '/',
      env: postgresEnvironment(),
      // A test's server ends with the test's terminal; the product's outlives us until it is told to stop.
      detached: durable,
      stdio: ['ignore', file.fd, file.fd],
    },
  );
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= signal ?? `exit ${code}`));
  await file.close();
  const ready = await until(
    async () => ended ?? ((await answers(urlAt(port), place)) ? 'ready' : undefined),
    Math.max(1_000, end - performance.now()),
  );
  if (ready === 'ready') {
    child.unref();
    return { child, port };
  }
  if (ended === undefined) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  return { why: ready ?? 'no answer in time', tail: await logTail(place.logFile, from) };
}

/**
 * Stops a server: a fast shutdown first, which ends open transactions and writes everything; harder ones when
 * it takes more than half a minute.
 */
export async function stopServer(place: Place, pid: number, child: ChildProcess | undefined): Promise<void> {
  child?.ref();
  const gone = async (): Promise<true | undefined> => {
    if (child ? child.exitCode !== null || child.signalCode !== null : !isAlive(pid)) return true;
    // An adopted server has no parent here to collect it; its lock file goes last.
    return !child && (await readLock(place))?.pid !== pid ? true : undefined;
  };
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (await gone()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw error;
    }
    if (await until(gone, patienceMs, 10)) return;
  }
  throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) in ${place.folder} does not stop.`);
}

async function openLog(path: string): Promise<{ file: Awaited<ReturnType<typeof open>>; from: number }> {
  const size = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) await rename(path, `${path}.old`);
  const file = await open(path, 'a', 0o600);
  return { file, from: (await file.stat()).size };
}

async function logTail(path: string, from: number): Promise<string> {
  const written = (await readFile(path)).subarray(from).toString();
  return written.trimEnd().split('\n').slice(-20).join('\n');
}
