import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import { findEmbeddedPostgres } from '@app/platform';
import {
  failToStart,
  spawnStandalone,
  startStandalone,
  type StandaloneProcess,
} from '../setup/standalone-process.js';

/** `npm start` as somebody at a terminal meets it. */
describe('the standalone process', () => {
  let folder: string;
  let env: { DATA_DIR: string };
  const running: StandaloneProcess[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klimacert-e2e-'));
    await chmod(folder, 0o711);
    env = { DATA_DIR: join(folder, 'data') };
  });
  afterEach(async () => {
    for (const { process: child, end } of running.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) await end('SIGTERM');
    }
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<StandaloneProcess> {
    const started = await startStandalone(env);
    running.push(started);
    return started;
  }

  it('serves from nothing, stops cleanly, and keeps its data for the next start', async () => {
    const first = await start();
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200);
    expect(await (await fetch(`${first.url}/mailbox`)).text()).toContain('Lokal postkasse');
    expect(first.output()).toContain(`${first.url}/mailbox`);
    // Nothing to warn of on a first start.
    expect(first.output()).not.toContain('"level"');
    await query('CREATE TABLE kept (id int)');
    const secret = await readFile(join(env.DATA_DIR, 'app-secret'), 'utf8');
    expect(await first.end('SIGTERM')).toBe(0);
    expect(await findEmbeddedPostgres(join(env.DATA_DIR, 'postgres'))).toBeUndefined();

    await start();
    expect(await query('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
    expect(await readFile(join(env.DATA_DIR, 'app-secret'), 'utf8')).toBe(secret);
  });

  it('recovers by itself after kill -9, with the database that was left running', async () => {
    const first = await start();
    await query('CREATE TABLE kept (id int)');
    expect(await first.end('SIGKILL')).toBe('SIGKILL');
    const second = await start();
    expect(second.output()).toContain('Took over the running PostgreSQL');
    expect(await query('SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
    expect(await second.end('SIGINT')).toBe(0);
  });

  it('lets a second start on the same folder know where the first one is', async () => {
    const first = await start();
    const second = await failToStart(env);
    expect(second.exit).toBe(1);
    expect(second.output).toContain(`already running with the data folder ${env.DATA_DIR} (${first.url}`);
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200);
  });

  it('says what to do about a taken port, and leaves nothing behind', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const failed = await failToStart({ ...env, PORT: String(port) });
    taken.close();
    expect(failed.exit).toBe(1);
    expect(failed.output).toContain(`Port ${port} is taken by another program. Choose another one`);
    expect((await start()).url).not.toContain(String(port));
  });

  it('names a bad variable, its fault and an example', async () => {
    const failed = await failToStart({ ...env, PORT: 'tredive' });
    expect(failed.exit).toBe(78);
    expect(failed.output).toMatch(/PORT.*Example: PORT=3000/s);
  });

  it('stopped in the middle of its start ends cleanly', async () => {
    const started = spawnStandalone({ ...env, PORT: '0' });
    running.push(started);
    await condition(async () => (await findEmbeddedPostgres(join(env.DATA_DIR, 'postgres'))) !== undefined);
    expect(await started.end('SIGINT')).toBe(0);
    expect(await findEmbeddedPostgres(join(env.DATA_DIR, 'postgres'))).toBeUndefined();
  });

  it('catches e-mail in a mailbox that survives a kill', async () => {
    const first = await start();
    const smtp = await mailboxPort(first);
    await createTransport(`smtp://127.0.0.1:${smtp}`).sendMail({
      from: 'a@b.example',
      to: 'c@d.example',
      subject: 'Til eftertiden',
      text: 'x',
    });
    await first.end('SIGKILL');
    const second = await start();
    const answer = await fetch(`${second.url}/mailbox/api/messages?to=c@d.example`);
    expect(await answer.json()).toMatchObject({ items: [{ subject: 'Til eftertiden' }] });
  });

  async function query(text: string): Promise<unknown[]> {
    const server = await findEmbeddedPostgres(join(env.DATA_DIR, 'postgres'));
    const client = new pg.Client({ connectionString: server!.url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  }
});

/** The announcement names the mail server, for mail programs and tests. */
async function mailboxPort(started: StandaloneProcess): Promise<number> {
  let port = 0;
  await condition(async () => {
    port = Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(started.output())?.[1] ?? 0);
    return port > 0;
  });
  return port;
}

async function condition(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The condition did not come true in a minute.');
}
