import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from './leftovers.js';
import { freePort } from './standalone-process.js';

const REDIS_URL = 'KLIMACERT_TEST_REDIS_URL';

/** The Redis of this test run, or `undefined` where there is none: such tests are then skipped. */
export function testRedisUrl(): string | undefined {
  return process.env[REDIS_URL] || undefined;
}

/**
 * Gives the test run a Redis: TEST_REDIS_URL, or the machine's redis-server as a process of its own that keeps
 * nothing. Says in one line what it found. In CI a missing Redis is an error, so that no test is skipped unseen.
 */
export async function findRedis(): Promise<() => Promise<void>> {
  const none = async (): Promise<void> => undefined;
  if (process.env.TEST_REDIS_URL) {
    process.env[REDIS_URL] = process.env.TEST_REDIS_URL;
    console.warn('Redis found at TEST_REDIS_URL.');
    return none;
  }
  const program = await onPath('redis-server');
  if (program) return startRedis(program);
  const remedy = 'install it (apt-get install redis-server) or set TEST_REDIS_URL';
  if (process.env.CI)
    throw new Error(`No redis-server on the PATH, and CI must run the Redis tests: ${remedy}.`);
  console.warn(`Redis tests are skipped: no redis-server on the PATH. To run them, ${remedy}.`);
  return none;
}

async function startRedis(program: string): Promise<() => Promise<void>> {
  const port = await freePort();
  const folder = await temporaryFolder();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(program, [...options, '--dir', folder, '--pidfile', join(folder, 'redis.pid')], {
    stdio: 'ignore',
  });
  await answering(port);
  child.unref();
  process.env[REDIS_URL] = `redis://127.0.0.1:${port}`;
  console.warn(`Redis found at ${program}, started on port ${port}.`);
  return async () => {
    child.ref();
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
}

async function onPath(program: string): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const candidate = join(folder, program);
    const found = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (folder && found) return candidate;
  }
  return undefined;
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    const socket = createConnection(port, '127.0.0.1');
    const connected = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (connected) return;
    await pause(25);
  }
  throw new Error(`redis-server does not answer on port ${port}.`);
}
