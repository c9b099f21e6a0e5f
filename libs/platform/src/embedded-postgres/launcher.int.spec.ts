import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import {
  type EmbeddedPostgres,
  EmbeddedPostgresError,
  findEmbeddedPostgres,
  startEmbeddedPostgres,
} from './index.js';
import { until } from './until.js';

const NOBODY = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;
/** What only root meets can only be tested by root; CI is root. */
const rootOnly = isRoot ? it : it.skip;

describe('the embedded PostgreSQL', () => {
  let folder: string;
  let said: string[];
  const running: EmbeddedPostgres[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klimacert-launcher-'));
    await chmod(folder, 0o711);
    said = [];
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  });

  async function start(
    more: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {},
  ): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({
      dataDir: join(folder, 'postgres'),
      publicDir: join(folder, 'public'),
      log: (line) => said.push(line),
      durable: false,
      ...more,
    });
    running.push(server);
    return server;
  }

  it('makes a UTF-8 database on the first start, and the second start keeps what was written', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE plan (title text)');
    await query(first.url, "INSERT INTO plan VALUES ('Ærø på vej')");
    await first.stop();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.url, 'SELECT title, upper(title) AS big FROM plan')).toEqual([
      { title: 'Ærø på vej', big: 'ÆRØ PÅ VEJ' },
    ]);
    expect(await query(second.url, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  });

  it('is durable unless told otherwise, listens on the loopback only and wants its password', async () => {
    const server = await start({ durable: true });
    const settings = await query(
      server.url,
      "SELECT name, setting FROM pg_settings WHERE name IN ('fsync','listen_addresses','synchronous_commit') ORDER BY name",
    );
    expect(settings.map(({ setting }) => setting)).toEqual(['on', '127.0.0.1', 'on']);
    await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/);
    const password = await stat(join(folder, 'postgres', 'password'));
    expect(password.mode & 0o777).toBe(0o600);
  });

  it('throws away an initdb that was interrupted', async () => {
    await mkdir(join(folder, 'postgres', 'cluster.new', 'base'), { recursive: true });
    const server = await start();
    expect(await query(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(await readdir(join(folder, 'postgres'))).not.toContain('cluster.new');
  });

  it('starts the server again on the same port when it dies under us', async () => {
    const server = await start({ durable: true });
    await query(server.url, 'CREATE TABLE kept (id int)');
    process.kill(await serverPid(folder), 'SIGKILL');
    const answer = await until(
      () => query(server.url, 'SELECT count(*)::int AS n FROM kept').catch(() => undefined),
      20_000,
    );
    expect(answer).toEqual([{ n: 0 }]);
    expect(said).toContain('PostgreSQL ended unexpectedly and is started again.');
  });

  it('recovers by itself after the node process and the server were both killed', async () => {
    const child = await startInChild(folder);
    await query(child.url, 'CREATE TABLE kept (id int)');
    const pid = await serverPid(folder);
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    process.kill(pid, 'SIGKILL');
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(await query(server.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
  });

  it('takes over the server that outlived a killed node process, and can stop it', async () => {
    const child = await startInChild(folder);
    await query(child.url, 'CREATE TABLE kept (id int)');
    child.process.kill('SIGKILL');
    await once(child.process, 'exit');
    expect(await findEmbeddedPostgres(join(folder, 'postgres'))).toEqual({ url: child.url });
    const server = await start();
    expect(server).toMatchObject({ adopted: true, url: child.url });
    expect(await query(server.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
    await server.stop();
    await expect(query(child.url, 'SELECT 1')).rejects.toThrow();
    expect(await findEmbeddedPostgres(join(folder, 'postgres'))).toBeUndefined();
  });

  it('is not fooled by a lock file whose process id now belongs to another program', async () => {
    await (await start()).stop();
    const lock = join(folder, 'postgres', 'cluster', 'postmaster.pid');
    await writeFile(lock, `${process.pid}\n${join(folder, 'postgres', 'cluster')}\n1\n1\n\n127.0.0.1\n`);
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(said.join()).toContain('left from a server that is gone');
  });

  it('says with the end of the log why the server did not start', async () => {
    const failed = start({ settings: { shared_buffers: 'a lot' } });
    await expect(failed).rejects.toThrow(EmbeddedPostgresError);
    await expect(failed).rejects.toThrow(/shared_buffers/);
  });

  it('refuses data of another major version and says what to do', async () => {
    await (await start()).stop();
    await writeFile(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '12\n');
    await expect(start()).rejects.toThrow(/written by PostgreSQL 12.*Dump it/s);
  });

  rootOnly('runs for an ordinary user, and tells root’s folder from theirs', async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await chown(own, NOBODY.uid, NOBODY.gid);
    const child = await startInChild(own, NOBODY);
    expect(await query(child.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    child.process.kill('SIGTERM');
    await once(child.process, 'exit');
    await (await start()).stop();
    await chown(folder, NOBODY.uid, NOBODY.gid);
    const owner = (await stat(join(folder, 'postgres'))).uid;
    // Where the machine has no account named postgres, root's server also runs as nobody and this can't differ.
    if (owner !== NOBODY.uid) {
      await expect(startInChild(folder, NOBODY)).rejects.toThrow(/belongs to the account/);
    }
  });

  rootOnly(
    'keeps the database elsewhere when its account cannot enter the folder, the same place each time',
    async () => {
      const hidden = join(folder, 'hidden');
      await mkdir(hidden, { mode: 0o700 });
      const first = await start({ dataDir: join(hidden, 'postgres') });
      await query(first.url, 'CREATE TABLE kept (id int)');
      await first.stop();
      const second = await start({ dataDir: join(hidden, 'postgres') });
      expect(await query(second.url, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
      const place = (await readFile(join(hidden, 'postgres', 'LOCATION'), 'utf8')).trim();
      expect(place.startsWith(join(folder, 'public'))).toBe(true);
      expect(said.filter((line) => line.includes(place))).toHaveLength(1);
    },
  );

  rootOnly('does not begin anew when its account can no longer enter the folder', async () => {
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0o711 });
    await (await start({ dataDir: join(closed, 'postgres') })).stop();
    await chmod(closed, 0o700);
    await expect(start({ dataDir: join(closed, 'postgres') })).rejects.toThrow(/can no longer enter/);
  });
});

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function serverPid(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
}

/** Starts the database in a node process of its own, which stops it on SIGTERM. */
async function startInChild(
  folder: string,
  user: { uid?: number; gid?: number } = {},
): Promise<{ process: ChildProcess; url: string }> {
  const index = pathToFileURL(join(process.cwd(), 'libs/platform/src/embedded-postgres/index.ts')).href;
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(index)};
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(join(folder, 'postgres'))}, log: () => {} });
    console.log(server.url);
    const alive = setInterval(() => {}, 1000);
    process.once('SIGTERM', async () => { await server.stop(); clearInterval(alive); });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    ...user,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const url = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk).trim()),
    once(child, 'close').then(() => {
      throw new Error(errors);
    }),
  ]);
  return { process: child, url };
}
