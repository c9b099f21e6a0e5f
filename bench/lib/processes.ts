import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../test/setup/standalone-process.js';
import type { Resources } from './resources.js';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Signs links and CSRF tokens in every benchmark. */
export const APP_SECRET = 'a secret for benchmarks that is long enough to be accepted';

const START_LIMIT_MS = 60_000;

/** A process under measurement. */
export interface Measured {
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  /** Path of the program in the repository. */
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
  /** Options of Node, before the program. */
  readonly node?: readonly string[];
}

/** Starts a program that serves HTTP on PORT, in a process of its own, and waits for the answer of /health/live. */
export async function startServer(resources: Resources, options: ProgramOptions): Promise<Measured> {
  const port = await freePort();
  const { child, output, errors } = launch({
    ...options,
    env: { ...options.env, PORT: String(port), HOST: '127.0.0.1' },
  });
  const stop = stopping(child);
  resources.add(stop);
  const url = `http://127.0.0.1:${port}`;
  const end = performance.now() + START_LIMIT_MS;
  while (!(await answers(`${url}/health/live`))) {
    if (child.exitCode !== null || child.signalCode !== null || performance.now() > end) {
      throw new Error(`${options.program} does not answer:\n${output()}${errors()}`);
    }
    await pause(20);
  }
  return { pid: child.pid ?? 0, url, stop };
}

/** The API as it is built. */
export function startApi(
  resources: Resources,
  env: Readonly<Record<string, string>>,
  node: readonly string[] = [],
): Promise<Measured> {
  return startServer(resources, { program: 'dist/apps/api/src/main.js', env, node });
}

/** The worker as it is built. */
export function startWorker(
  resources: Resources,
  env: Readonly<Record<string, string>>,
  node: readonly string[] = [],
): Promise<Measured> {
  return startServer(resources, { program: 'dist/apps/worker/src/main.js', env, node });
}

/** Runs a program to its end. @returns what it wrote to standard output */
export async function runProgram(options: ProgramOptions & { arguments?: string[] }): Promise<string> {
  const { child, output, errors } = launch(options, options.arguments);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${options.program} ended with ${code}:\n${output()}${errors()}`);
  return output();
}

function launch({ program, env, node = [] }: ProgramOptions, rest: readonly string[] = []) {
  const child = spawn(process.execPath, [...node, program, ...rest], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, LOG_LEVEL: 'error', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  return { child, output: () => output, errors: () => errors };
}

function stopping(child: ChildProcess): () => Promise<void> {
  return async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), 20_000);
    await ended;
    clearTimeout(killer);
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}
