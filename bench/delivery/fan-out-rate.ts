import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDatabase } from '../lib/database.js';
import { benchId, sqlId } from '../lib/people.js';
import { runProgram, startWorker } from '../lib/processes.js';
import type { Backend } from '../lib/queue-backends.js';
import { readRecording, templateOf } from '../lib/recording.js';
import type { Resources } from '../lib/resources.js';
import { readyCase } from '../transition/cases.js';

/** Messages of one measurement, and how many the relay takes at once. */
export const MESSAGES = 2_000;
const BATCH = 200;
const RECORDED = 40;

/** Jobs per second. */
export interface FanOutRates {
  readonly fanOut: number;
  /** BullMQ with a handler that does nothing. */
  readonly bare: number;
  /** BullMQ with a handler that sends the fan-out's statements with pg. */
  readonly bareWithSql: number;
}

/**
 * How many messages a second get their recipients. The messages are of a kind that four people find in the
 * application and none by e-mail, so that the fan-out alone is measured.
 */
export async function fanOutRates(
  resources: Resources,
  database: BenchDatabase,
  backend: Backend,
): Promise<FanOutRates> {
  const folder = await mkdtemp(join(tmpdir(), 'klimacert-bench-fan-out-'));
  resources.add(() => rm(folder, { recursive: true, force: true }));
  const env = { ...database.environment, ...backend.environment };
  const script = await recordFanOut(resources, database, env, folder);
  const fanOut = await measureProduct(resources, database, env);
  const bare = await measureBare(database, backend, {});
  const ids = await addMessages(database, MESSAGES, 'done');
  const messages = join(folder, 'messages.json');
  await writeFile(
    messages,
    JSON.stringify(ids.map((message, place) => ({ message, ...namesOf(place + 1) }))),
  );
  const bareWithSql = await measureBare(database, backend, {
    BENCH_REPLAY: script,
    BENCH_MESSAGES: messages,
  });
  return { fanOut, bare, bareWithSql };
}

async function measureProduct(
  resources: Resources,
  database: BenchDatabase,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  // The worker is warm when the messages come, all at once.
  const worker = await startWorker(resources, env);
  await addMessages(database, RECORDED, 'pending');
  await allDone(database);
  await addMessages(database, MESSAGES, 'pending');
  const begin = performance.now();
  await database.pool.query(`SELECT pg_notify('klimacert_outbox', '')`);
  await allDone(database);
  const rate = MESSAGES / ((performance.now() - begin) / 1000);
  await worker.stop();
  return rate;
}

async function measureBare(
  database: BenchDatabase,
  backend: Backend,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const output = await runProgram({
    program: 'bench/delivery/bare-queue.ts',
    node: ['--import', 'tsx'],
    env: {
      DATABASE_URL: database.url,
      ...backend.environment,
      BENCH_JOBS: String(MESSAGES),
      BENCH_BATCH: String(BATCH),
      ...env,
    },
  });
  return Number(output);
}

/** Writes the statements of one fan-out down, to be sent by the baseline. */
async function recordFanOut(
  resources: Resources,
  database: BenchDatabase,
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<string> {
  const log = join(folder, 'statements.jsonl');
  await writeFile(log, '');
  const worker = await startWorker(resources, { ...env, WORKER_CONCURRENCY: '1', BENCH_SQL_LOG: log }, [
    '--import',
    './bench/lib/record-sql.mjs',
  ]);
  await addMessages(database, 1, 'pending');
  await allDone(database);
  await writeFile(log, '');
  const [message] = await addMessages(database, 1, 'pending');
  await allDone(database);
  await worker.stop();
  const recorded = await readRecording(log);
  // Between locking the message and marking it as done all is the fan-out's; the rest is the relay's and BullMQ's.
  const first = recorded.findIndex(
    ({ text, values }) =>
      /FOR UPDATE/.test(text) && !/SKIP LOCKED/.test(text) && values.includes(message as string),
  );
  const last = recorded.findIndex(({ text }) => /state = 'done'/.test(text));
  const own = recorded.slice(first, last + 1).filter(({ text }) => !/bullmq/.test(text));
  if (first < 0 || last < first) throw new Error('The fan-out could not be recorded.');
  const known = new Map(Object.entries(namesOf(1)).map(([name, value]) => [value, name]));
  known.set(message as string, 'message');
  const people = await database.pool.query<{ id: string }>(
    `SELECT id FROM users UNION SELECT id FROM organisations`,
  );
  const statements = templateOf(own, known, new Set(people.rows.map(({ id }) => id)));
  const file = join(folder, 'script.json');
  await writeFile(file, JSON.stringify(statements));
  return file;
}

function namesOf(n: number): Record<string, string> {
  const { submission, signatory, editor, municipality } = readyCase(n);
  return { submission, signatory, editor, municipality };
}

let made = 0;

/** Writes messages about the first cases into the outbox, `done` ones for the baseline to work on. */
async function addMessages(
  { pool }: BenchDatabase,
  count: number,
  state: 'pending' | 'done',
): Promise<string[]> {
  const first = made + 1;
  made += count;
  await pool.query(
    `INSERT INTO outbox_messages (id, kind, submission_id, subject_id, facts, created_at, state, done_at)
     SELECT ${sqlId('filler', 'n')}, 'deadline.set', ${sqlId('submission', '(n - $1::int + 1)')},
       ${sqlId('filler', 'n')}, '{"kind":"review"}', now(), $3, CASE WHEN $3 = 'done' THEN now() END
     FROM generate_series($1::int, $2::int) AS n`,
    [first, made, state],
  );
  return Array.from({ length: count }, (_unused, place) => benchId('filler', first + place));
}

async function allDone({ pool }: BenchDatabase): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ open: boolean; dead: boolean }>(
      `SELECT EXISTS (SELECT 1 FROM outbox_messages WHERE state IN ('pending', 'enqueued')) AS open,
         EXISTS (SELECT 1 FROM outbox_messages WHERE state = 'dead') AS dead`,
    );
    if (rows[0]?.dead) throw new Error('A message was given up.');
    if (!rows[0]?.open) return;
    await pause(20);
  }
}
