import { afterEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiClient, must, type Schemas } from '../client/client.js';
import { freePort } from '../setup/standalone-process.js';
import { playStory } from '../story/story.js';

/** Far more than stopping takes; milliseconds. */
const STOP_LIMIT_MS = 15_000;
const LIMIT_MS = 180_000;

/** `npm start` at a terminal, with people at work when Ctrl-C comes. */
describe('npm start and Ctrl-C', () => {
  let folder: string;
  let terminal: ChildProcess | undefined;

  afterEach(async () => {
    if (terminal?.pid && terminal.exitCode === null && terminal.signalCode === null)
      process.kill(-terminal.pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'stops within seconds while people work, leaves no process, and keeps everything',
    async () => {
      folder = await mkdtemp(join(tmpdir(), 'klimacert-process-'));
      await chmod(folder, 0o711);
      const url = await start();
      const story = playStory({ baseUrl: url, print: () => undefined, until: 'preparation' });
      const { submissionId } = await story;
      // Somebody is at it when it stops: the story is played again and breaks off at an unknown place.
      const interrupted = playStory({ baseUrl: url, print: () => undefined, until: 'preparation' }).then(
        () => 'played',
        (error: Error) => error.message,
      );
      const begin = performance.now();
      await interrupt();
      expect(performance.now() - begin).toBeLessThan(STOP_LIMIT_MS);
      expect(await interrupted).toMatch(/No answer from|stopping|not ready|503/i);
      expect(await left(folder)).toEqual([]);

      const again = await start();
      const secretariat = new ApiClient({ baseUrl: again });
      const signedIn = await secretariat.send(
        new Request(`${again}/api/v1/demo/session`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ role: 'secretariat' }),
        }),
      );
      expect(((await signedIn.json()) as Schemas['SessionDto']).user.name).toBeTruthy();
      const kept = must(
        await secretariat.api.GET('/api/v1/submissions/{id}', { params: { path: { id: submissionId } } }),
      );
      expect(kept.state).toBe('draft');
      await interrupt();
      expect(await left(folder)).toEqual([]);
    },
    LIMIT_MS,
  );

  /** A process group of its own, as a shell gives to what it starts in the foreground. */
  async function start(): Promise<string> {
    const port = await freePort();
    const { NODE_OPTIONS: _jests, DATABASE_URL: _database, REDIS_URL: _redis, ...env } = process.env;
    const child = spawn('npm', ['start', '--silent'], {
      detached: true,
      stdio: 'ignore',
      env: { ...env, PORT: String(port), DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' },
    });
    terminal = child;
    const url = `http://127.0.0.1:${port}`;
    while ((await fetch(`${url}/health/ready`).catch(() => undefined))?.status !== 200) {
      if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}.`);
      await pause(50);
    }
    return url;
  }

  /**
   * Ctrl-C: the terminal sends the signal to every process of the group. The server ends with 0, as other tests see;
   * npm and its shell may pass that on or end by the signal themselves.
   */
  async function interrupt(): Promise<void> {
    const child = terminal as ChildProcess;
    const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    process.kill(-(child.pid as number), 'SIGINT');
    const [code, signal] = await ended;
    expect(code ?? signal).toEqual(code === 0 ? 0 : 'SIGINT');
  }
});

/** Processes that work with the folder: named on their command line or standing in it. */
async function left(folder: string): Promise<string[]> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const lines = await Promise.all(
    processes.map(async (pid) => {
      const line = await readFile(join('/proc', pid, 'cmdline'), 'utf8').catch(() => '');
      return line.replaceAll('\0', ' ').trim();
    }),
  );
  return lines.filter((line) => line.includes(folder));
}
