import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { readFile, stat } from 'node:fs/promises';
import { isRoot } from './account.js';
import { locateBinaries } from './binaries.js';
import { DATABASE, ROLE, ensureCluster, ensureDatabase } from './cluster.js';
import { type Place, findPlace } from './place.js';
import { EmbeddedPostgresError } from './postgres-error.js';
import { type StartOptions, startServer, stopServer } from './server.js';
import { type Survivor, findSurvivor } from './survivor.js';

/** What to start and where. */
export interface EmbeddedPostgresOptions {
  /** The database's own folder; created on the first start. */
  dataDir: string;
  /** Told what a person at the terminal should know, one line at a time. */
  log: (line: string) => void;
  /** `false` trades safety for speed; for tests only. Default `true`. */
  durable?: boolean;
  /** Further server settings, e.g. `{ max_connections: '200' }`. */
  settings?: Record<string, string>;
  /** Under root: where the database and programs go when the unprivileged account can't enter their folders. */
  publicDir?: string;
  /** How long a start with crash recovery may take, milliseconds. Default two minutes. */
  timeoutMs?: number;
  /** Told when the server ended without being asked to and could not be started again. */
  onLost?: (error: unknown) => void;
}

/** A running embedded database. */
export interface EmbeddedPostgres {
  /** Connection string of the application's database, with the role that owns it. */
  url: string;
  port: number;
  /** Whether this server outlived an earlier process and was taken over. */
  adopted: boolean;
  /** Stops the server and waits until it has written everything. */
  stop(): Promise<void>;
}

const PUBLIC_DIR = '/var/lib/klimacert';

/**
 * Starts PostgreSQL from the npm package in `dataDir`, or takes over the server that an earlier, killed process
 * left running there. Creates the data directory and the database on the first start. The server listens on
 * 127.0.0.1 only, with a random password kept beside the data, and is started again (on the same port) when it
 * dies while we run.
 * @throws EmbeddedPostgresError with what is wrong and what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log, durable = true, publicDir = PUBLIC_DIR } = options;
  const place = await findPlace({ dataDir, publicDir, log });
  const binaries = await locateBinaries({
    account: place.account,
    copyRoot: isRoot() ? publicDir : join(place.folder, 'programs'),
    log,
  });
  const password = await ensureCluster(place, binaries, durable);
  const urlAt = (port: number, database = 'postgres'): string => urlOf(password, port, database);
  const start: StartOptions = {
    place,
    binaries,
    durable,
    settings: options.settings ?? {},
    timeoutMs: options.timeoutMs ?? 120_000,
    urlAt,
    log,
  };
  const survivor = await findSurvivor(place, urlAt, log);
  if (survivor) log(`Took over the running PostgreSQL (process ${survivor.pid}, port ${survivor.port}).`);
  const running = new RunningPostgres(start, options.onLost);
  await running.begin(survivor);
  await ensureDatabase(urlAt(running.port));
  return running.describe(urlAt(running.port, DATABASE), survivor !== undefined);
}

/**
 * The connection string of the embedded database of `dataDir` while another process of ours runs it, for
 * command line tools; `undefined` when none is running.
 */
export async function findEmbeddedPostgres(dataDir: string): Promise<{ url: string } | undefined> {
  if (!(await stat(dataDir).catch(() => undefined))) return undefined;
  const silent = (): void => undefined;
  const place = await findPlace({ dataDir, publicDir: PUBLIC_DIR, log: silent });
  const password = (await readFile(place.passwordFile, 'utf8').catch(() => '')).trim();
  const survivor =
    password && (await findSurvivor(place, (port) => urlOf(password, port, 'postgres'), silent));
  return survivor ? { url: urlOf(password, survivor.port, DATABASE) } : undefined;
}

function urlOf(password: string, port: number, database: string): string {
  return `postgres://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

/** Keeps one server running until it is asked to stop. */
class RunningPostgres {
  port = 0;
  private pid = 0;
  private child: ChildProcess | undefined;
  private stopping: Promise<void> | undefined;
  private restarting: Promise<void> = Promise.resolve();
  private readonly deaths: number[] = [];

  constructor(
    private readonly start: StartOptions,
    private readonly onLost: ((error: unknown) => void) | undefined,
  ) {}

  async begin(survivor: Survivor | undefined): Promise<void> {
    if (survivor) {
      this.pid = survivor.pid;
      this.port = survivor.port;
      return;
    }
    const { child, port } = await startServer({ ...this.start, port: this.port });
    this.child = child;
    this.pid = child.pid ?? 0;
    this.port = port;
    child.once('exit', () => {
      if (!this.stopping) this.restarting = this.restart();
    });
  }

  /** The address must not change under the application's feet, and a server that keeps dying is not helped. */
  private async restart(): Promise<void> {
    const wanted = this.port;
    const now = performance.now();
    this.deaths.push(now);
    try {
      if (this.deaths.filter((at) => now - at < 60_000).length > 3) {
        throw new EmbeddedPostgresError(`PostgreSQL keeps ending. See ${this.place.logFile}.`);
      }
      this.start.log('PostgreSQL ended unexpectedly and is started again.');
      await this.begin(undefined);
      if (this.port !== wanted) {
        throw new EmbeddedPostgresError(`Another program took PostgreSQL's port ${wanted} meanwhile.`);
      }
    } catch (error) {
      this.onLost?.(error);
    }
  }

  describe(url: string, adopted: boolean): EmbeddedPostgres {
    return { url, port: this.port, adopted, stop: () => this.stop() };
  }

  private stop(): Promise<void> {
    this.stopping ??= this.restarting.then(() => stopServer(this.place, this.pid, this.child));
    return this.stopping;
  }

  private get place(): Place {
    return this.start.place;
  }
}
