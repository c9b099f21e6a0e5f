import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, startDatabaseServer, type BenchDatabase } from '../lib/database.js';
import { Client, pour, type Call } from '../lib/load.js';
import { cpuSeconds } from '../lib/machine.js';
import { signedIn, tokenHashOf } from '../lib/people.js';
import { startApi, startServer, type Measured } from '../lib/processes.js';
import { readRecording, templateOf } from '../lib/recording.js';
import { ms, printTable } from '../lib/report.js';
import type { Resources } from '../lib/resources.js';
import { median, percentile, ratio } from '../lib/stats.js';
import { addReadyCases, readyCase, signatoryHeaders } from './cases.js';
import type { ReplayScript } from './replay-server.js';

const CONNECTIONS = 16;
const WARM_UP = 300;
/** Requests of one turn; product and baseline take turns, so that both meet the same machine. */
const TURN = 600;
const TURNS = 3;

/** The heaviest step, which reads everything of a case and freezes it, and the lightest. */
const STEPS = {
  submit: { event: 'submit', scopingWaiver: 'Mødet blev holdt i foråret.' },
  withdraw: { event: 'withdraw', reason: 'Vi venter til efter valget.' },
} as const;
type Step = keyof typeof STEPS;
const STEP_NAMES = Object.keys(STEPS) as Step[];

interface Result {
  readonly perSecond: number[];
  readonly milliseconds: number[];
  cpu: number;
  requests: number;
}

/** A transition through the API against a bare handler that sends the same statements. */
export async function transition(resources: Resources): Promise<void> {
  const database = await createDatabase(resources, await startDatabaseServer(resources));
  const perSide = WARM_UP + TURN * TURNS;
  const cases = new Cases();
  await addReadyCases(database, STEP_NAMES.length * (1 + 2 * perSide) + STEP_NAMES.length);
  const script = await recordSteps(resources, database, cases);
  const api = await startApi(resources, database.environment, profileOptions());
  const bare = await startBare(resources, database, script);
  const rows: (string | number)[][] = [];
  for (const step of STEP_NAMES) {
    const sides = [
      { server: api, calls: (count: number) => productCalls(api, step, cases.take(count)) },
      { server: bare, calls: (count: number) => bareCalls(bare, step, cases.take(count)) },
    ];
    const results = sides.map((): Result => ({ perSecond: [], milliseconds: [], cpu: 0, requests: 0 }));
    for (const { calls } of sides) await pour(calls(WARM_UP), CONNECTIONS, 201);
    for (let turn = 0; turn < TURNS; turn++) {
      for (const [place, { server, calls }] of sides.entries()) {
        await measure(server, calls(TURN), results[place] as Result);
      }
    }
    const [product, baseline] = results as [Result, Result];
    rows.push(rowOf(`${step}, API`, product, baseline, script[step]?.statements.length ?? 0));
    rows.push(rowOf(`${step}, bare handler`, baseline, baseline, script[step]?.statements.length ?? 0));
  }
  printTable(['step', 'requests/s', 'of bare', 'p50 ms', 'p95 ms', 'node ms/request', 'statements'], rows);
}

/** Numbers of cases that were not used yet. */
class Cases {
  private next = 1;

  take(count: number): number[] {
    return Array.from({ length: count }, () => this.next++);
  }
}

/** Lets the product take each step once while its statements are written down. */
async function recordSteps(
  resources: Resources,
  database: BenchDatabase,
  cases: Cases,
): Promise<ReplayScript> {
  const folder = await mkdtemp(join(tmpdir(), 'klimacert-bench-sql-'));
  resources.add(() => rm(folder, { recursive: true, force: true }));
  const log = join(folder, 'statements.jsonl');
  const constant = new Set(
    (
      await database.pool.query<{ id: string }>(`SELECT id FROM organisations WHERE code NOT LIKE 'b%'`)
    ).rows.map(({ id }) => id),
  );
  const environment = { ...database.environment, BENCH_SQL_LOG: log };
  const api = await startApi(resources, environment, ['--import', './bench/lib/record-sql.mjs']);
  const client = new Client(1);
  const script: Record<string, { statements: ReturnType<typeof templateOf>; answer: string }> = {};
  for (const step of STEP_NAMES) {
    // The first request of a process opens connections and fills caches; the second is what every other one is like.
    const [first, second] = cases.take(2) as [number, number];
    for (const n of [first, second]) {
      await writeFile(log, '');
      const [call] = productCalls(api, step, [n]) as [Call];
      const reply = await client.send(call);
      if (reply.status !== 201) throw new Error(`${step} was refused: ${reply.status} ${reply.body}`);
      const statements = templateOf(await readRecording(log), namesOf(n), constant);
      script[step] = { statements, answer: reply.body };
    }
  }
  client.close();
  await api.stop();
  return script;
}

/** What differs from case to case, by value. */
function namesOf(n: number): Map<string, string> {
  return new Map(Object.entries(valuesOf(n)).map(([name, value]) => [value, name]));
}

function valuesOf(n: number): Record<string, string> {
  const ids = readyCase(n);
  return { ...ids, tokenHash: tokenHashOf(ids.signatory) };
}

async function startBare(
  resources: Resources,
  database: BenchDatabase,
  script: ReplayScript,
): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'klimacert-bench-replay-'));
  resources.add(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'script.json');
  await writeFile(file, JSON.stringify(script));
  return startServer(resources, {
    program: 'bench/transition/replay-server.ts',
    env: { DATABASE_URL: database.url, BENCH_REPLAY: file },
    node: ['--import', 'tsx'],
  });
}

function productCalls({ url }: Measured, step: Step, numbers: readonly number[]): Call[] {
  return numbers.map((n) => ({
    method: 'POST',
    url: `${url}/api/v1/submissions/${readyCase(n).submission}/transitions`,
    headers: signatoryHeaders(n),
    body: JSON.stringify(STEPS[step]),
  }));
}

function bareCalls({ url }: Measured, step: Step, numbers: readonly number[]): Call[] {
  return numbers.map((n) => ({
    method: 'POST',
    url: `${url}/replay/${step}`,
    headers: signedIn(readyCase(n).signatory),
    body: JSON.stringify(valuesOf(n)),
  }));
}

async function measure(server: Measured, calls: readonly Call[], result: Result): Promise<void> {
  const before = await cpuSeconds(server.pid);
  const { perSecond, milliseconds } = await pour(calls, CONNECTIONS, 201);
  result.cpu += (await cpuSeconds(server.pid)) - before;
  result.requests += calls.length;
  result.perSecond.push(perSecond);
  result.milliseconds.push(...milliseconds);
}

function rowOf(name: string, result: Result, baseline: Result, statements: number): (string | number)[] {
  const perSecond = median(result.perSecond);
  return [
    name,
    perSecond.toFixed(0),
    ratio(perSecond, median(baseline.perSecond)),
    ms(median(result.milliseconds)),
    ms(percentile(result.milliseconds, 0.95)),
    ms((1000 * result.cpu) / result.requests),
    statements,
  ];
}

/** BENCH_PROFILE=folder writes a profile of the API's process there. */
function profileOptions(): string[] {
  const folder = process.env.BENCH_PROFILE;
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : [];
}
