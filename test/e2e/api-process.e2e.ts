import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrateDatabase, startEmbeddedPostgres } from '@app/platform';
import { migrations } from '../../migrations/index.js';
import { freePort } from '../setup/standalone-process.js';

const MAIN = 'dist/apps/api/src/main.js';
const POST_HEAD = (length: number): string =>
  `POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

/** The API as it runs in production: a process of its own, a database elsewhere. */
describe('an api process', () => {
  let folder: string;
  let database: Awaited<ReturnType<typeof startEmbeddedPostgres>>;
  let env: Record<string, string>;
  const started: ChildProcess[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'klimacert-api-e2e-'));
    await chmod(folder, 0o711);
    database = await startEmbeddedPostgres({
      dataDir: join(folder, 'postgres'),
      durable: false,
      log: () => undefined,
    });
    await migrateDatabase({ url: database.url, migrations });
    env = {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: database.url,
      APP_SECRET: 'a secret that only this test knows about',
      BASE_URL: 'https://klimacert.example',
      STORAGE_DIR: join(folder, 'documents'),
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
    };
  });
  afterAll(async () => {
    for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function start(): Promise<{ child: ChildProcess; port: number; output: () => string }> {
    const port = await freePort();
    const child = spawn(process.execPath, [MAIN], { env: { ...env, PORT: String(port) } });
    started.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    await condition(async () => {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}:\n${output}`);
      return (await status(`http://127.0.0.1:${port}/health/ready`)) === 200;
    });
    return { child, port, output: () => output };
  }

  it('told to end finishes the request at work, takes no new one and ends with 0', async () => {
    const { child, port, output } = await start();
    const body = JSON.stringify({ email: 'nobody@kommune.example', password: 'forkert kodeord her' });
    const socket = connect(port, '127.0.0.1');
    const answer = text(socket);
    socket.write(POST_HEAD(Buffer.byteLength(body)) + body.slice(0, 10));
    // The server has the request once it has answered another one that came later.
    await status(`http://127.0.0.1:${port}/health/live`);
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await condition(async () => output().includes('finishing the requests at work'));
    await condition(async () => (await status(`http://127.0.0.1:${port}/health/live`)) === undefined);
    expect(child.exitCode).toBeNull();
    socket.write(body.slice(10));
    expect(await answer).toMatch(/^HTTP\/1\.1 (401|503) /);
    expect(await ended).toEqual([0, null]);
  });

  it('says of a wrong configuration which variables are wrong, and serves nothing', async () => {
    const child = spawn(process.execPath, [MAIN], { env: { PATH: env.PATH!, PORT: 'tredive' } });
    let output = '';
    child.stderr.on('data', (chunk) => (output += String(chunk)));
    expect(await once(child, 'exit')).toEqual([78, null]);
    for (const name of ['PORT', 'DATABASE_URL', 'APP_SECRET', 'BASE_URL']) {
      expect(output).toMatch(new RegExp(`${name}: .* Example: ${name}=`));
    }
  });

  it('without its database stays alive, is not ready, and tells callers to come back', async () => {
    const { port, child } = await start();
    await database.stop();
    const url = `http://127.0.0.1:${port}`;
    await condition(async () => (await status(`${url}/health/ready`)) === 503);
    expect(await status(`${url}/health/live`)).toBe(200);
    const answer = await fetch(`${url}/api/v1/frameworks`);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({ code: 'not_ready' });
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});

async function status(url: string): Promise<number | undefined> {
  return fetch(url, { headers: { connection: 'close' } }).then(
    (answer) => answer.status,
    () => undefined,
  );
}

async function text(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function condition(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (await holds()) return;
    await pause(50);
  }
  throw new Error('The condition did not come true in a minute.');
}
