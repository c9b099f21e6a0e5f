import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A standalone Klimacert in a process of its own, as `npm start` runs it. */
export interface StandaloneProcess {
  url: string;
  process: ChildProcess;
  /** Everything that it wrote to the terminal. */
  output(): string;
  /** Sends a signal and waits for the end; answers the exit code, or the signal's name. */
  end(signal: NodeJS.Signals): Promise<number | string>;
}

/** How it ended without serving. */
export interface FailedStart {
  exit: number | string;
  output: string;
}

const OURS =
  /^(PORT|HOST|BASE_URL|DATA_DIR|DATABASE_URL|REDIS_URL|SMTP_URL|STORAGE_DIR|APP_SECRET|NODE_OPTIONS)$/;

/** A process that was just started and does not serve yet. */
export function spawnStandalone(env: Record<string, string>, options: string[] = []): StandaloneProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name)));
  const child = spawn(process.execPath, ['scripts/start.mjs', ...options], {
    env: { ...inherited, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  return {
    url: '',
    process: child,
    output: () => output,
    end: async (signal) => {
      const ended = ending(child);
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts one on a free port and waits until it serves. Throws with its output when it ends instead. */
export async function startStandalone(
  env: Record<string, string> & { DATA_DIR: string },
  options: string[] = [],
): Promise<StandaloneProcess> {
  const started = spawnStandalone({ PORT: String(await freePort()), ...env }, options);
  for (;;) {
    if (started.process.exitCode !== null || started.process.signalCode !== null) {
      throw new Error(`It ended with ${await ending(started.process)}:\n${started.output()}`);
    }
    const lock = await readFile(join(env.DATA_DIR, 'lock'), 'utf8').catch(() => '{}');
    const { pid, url } = parse(lock);
    if (pid === started.process.pid && url) return { ...started, url };
    await pause(50);
  }
}

/** Starts one that is expected not to serve. */
export async function failToStart(env: Record<string, string>, options: string[] = []): Promise<FailedStart> {
  const started = spawnStandalone(env, options);
  return { exit: await ending(started.process), output: started.output() };
}

/** Below the ports that systems give to outgoing connections, which could take it between the probe and its use. */
const FIRST_PORT = 20_000;
const PORTS = 12_000;

/** A port of the loopback interface that is free as of now, and that nobody takes by chance. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS);
    const probe = createServer().listen(port, '127.0.0.1');
    const isFree = await once(probe, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    probe.close();
    await once(probe, 'close');
    return port;
  }
}

async function ending(child: ChildProcess): Promise<number | string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode ?? child.signalCode ?? 'unknown';
}

function parse(text: string): { pid?: number; url?: string } {
  try {
    return JSON.parse(text) as { pid?: number; url?: string };
  } catch {
    return {};
  }
}
