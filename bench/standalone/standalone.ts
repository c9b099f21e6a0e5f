import { once } from 'node:events';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../test/setup/standalone-process.js';
import { pour } from '../lib/load.js';
import { familyOf, memoryOf } from '../lib/machine.js';
import { ROOT } from '../lib/processes.js';
import { printTable } from '../lib/report.js';
import type { Resources } from '../lib/resources.js';
import { ratio } from '../lib/stats.js';

const START_LIMIT_MS = 120_000;
/** Requests before memory is read a second time, so that what only use brings in is counted too. */
const USE = 2_000;

interface Figures {
  readonly name: string;
  readonly seconds: number;
  readonly node: number;
  readonly nodeUsed: number;
  /** Sum of proportional shares: shared pages of PostgreSQL's processes count once. */
  readonly postgres: number;
  readonly postgresUsed: number;
  readonly postgresProcesses: number;
}

/** `npm start`: how soon it answers and how much memory it takes, against a bare Nest application on Fastify. */
export async function standalone(resources: Resources): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'klimacert-bench-start-'));
  resources.add(() => rm(folder, { recursive: true, force: true }));
  // Under root PostgreSQL runs as another account, which must be able to pass through.
  await chmod(folder, 0o711);
  const product = ['scripts/start.mjs', '--empty'];
  const env = { DATA_DIR: join(folder, 'data') };
  const figures = [
    await start(resources, 'bare Nest', ['bench/standalone/bare-nest.mjs'], {}),
    await start(resources, 'standalone, first start', product, env),
    await start(resources, 'standalone, later start', product, env),
    await start(resources, 'bare Nest again', ['bench/standalone/bare-nest.mjs'], {}),
  ];
  const [bare] = figures as [Figures];
  printTable(
    [
      'start',
      's to answer',
      'of bare',
      'node MB',
      'PostgreSQL MB',
      'together MB',
      'after use MB',
      'processes',
    ],
    figures.map((one) => [
      one.name,
      one.seconds.toFixed(2),
      ratio(one.seconds, bare.seconds),
      one.node.toFixed(0),
      one.postgres.toFixed(0),
      (one.node + one.postgres).toFixed(0),
      (one.nodeUsed + one.postgresUsed).toFixed(0),
      `1 + ${one.postgresProcesses}`,
    ]),
  );
}

async function start(
  resources: Resources,
  name: string,
  program: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Figures> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/health/live`;
  const begin = performance.now();
  const child = spawn(process.execPath, program, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  resources.add(end);
  await answering(url, child);
  const seconds = (performance.now() - begin) / 1000;
  const postgres = await postgresOf(child, env.DATA_DIR);
  const fresh = await memory(child, postgres);
  await pour(
    Array.from({ length: USE }, () => ({ method: 'GET' as const, url })),
    8,
    200,
  );
  const used = await memory(child, await postgresOf(child, env.DATA_DIR));
  await end();
  return {
    name,
    seconds,
    node: fresh.node,
    nodeUsed: used.node,
    postgres: fresh.postgres,
    postgresUsed: used.postgres,
    postgresProcesses: postgres.length,
  };
}

async function answering(url: string, child: ChildProcess): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  for (;;) {
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    if (child.exitCode !== null || performance.now() > limit) throw new Error(`No answer at ${url}`);
    await pause(10);
  }
}

/** PostgreSQL's processes: our child's children, or those of the cluster's own lock file. */
async function postgresOf(child: ChildProcess, dataDir: string | undefined): Promise<number[]> {
  const family = (await familyOf(child.pid ?? 0)).slice(1);
  if (family.length > 0 || dataDir === undefined) return family;
  const lock = await readFile(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').catch(() => '');
  const leader = Number(lock.split('\n')[0]);
  return leader > 0 ? familyOf(leader) : [];
}

/** Megabytes: Node's resident memory in full, PostgreSQL's processes by share, since they share most of theirs. */
async function memory(
  child: ChildProcess,
  postgres: readonly number[],
): Promise<{ node: number; postgres: number }> {
  const own = await memoryOf(child.pid ?? 0);
  const others = await Promise.all(postgres.map(memoryOf));
  return {
    node: own?.resident ?? NaN,
    postgres: others.reduce((total, one) => total + (one?.proportional ?? 0), 0),
  };
}
