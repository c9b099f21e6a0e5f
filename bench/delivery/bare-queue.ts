// The baseline of the fan-out: BullMQ with the product's settings and a handler that does nothing, or that sends the
// statements of one fan-out with pg in one transaction. Adds the jobs in batches as the relay does and prints jobs
// per second. Runs as a process of its own.
import { readFile } from 'node:fs/promises';
import { createPostgresBackend, Queue, Worker, withBackend } from 'bullmq';
import pg from 'pg';
import { fill, type Statement } from '../lib/recording.js';

const NAME = 'bench-bare';
const jobs = Number(process.env.BENCH_JOBS);
const batch = Number(process.env.BENCH_BATCH);
const databaseUrl = process.env.DATABASE_URL as string;
const redisUrl = process.env.REDIS_URL;
const workerSettings = { concurrency: 10, lockDuration: 5_000, stalledInterval: 2_000, autorun: false };

const statements = process.env.BENCH_REPLAY
  ? (JSON.parse(await readFile(process.env.BENCH_REPLAY, 'utf8')) as Statement[])
  : [];
const messages = process.env.BENCH_MESSAGES
  ? (JSON.parse(await readFile(process.env.BENCH_MESSAGES, 'utf8')) as Record<string, string>[])
  : [];
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });

async function handle(place: number): Promise<void> {
  if (statements.length === 0) return;
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (const { text, values } of fill(statements, messages[place] ?? {})) await client.query(text, values);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

const { queue, worker } = open();
await queue.waitUntilReady();
await worker.waitUntilReady();
const done = new Promise<void>((resolve, reject) => {
  let completed = 0;
  worker.on('completed', () => ++completed === jobs && resolve());
  worker.on('failed', (_job, error) => reject(error));
});
const begin = performance.now();
void worker.run();
for (let first = 0; first < jobs; first += batch) {
  await queue.addBulk(
    Array.from({ length: Math.min(batch, jobs - first) }, (_unused, place) => ({
      name: 'bare',
      data: { place: first + place },
      opts: {
        jobId: `bare-${process.pid}-${first + place}`,
        attempts: 5,
        backoff: { type: 'exponential', delay: 500, jitter: 0.3 },
        removeOnComplete: true,
      },
    })),
  );
}
await done;
process.stdout.write(String(jobs / ((performance.now() - begin) / 1000)));
await worker.close();
await queue.close();
await pool.end();
process.exit(0);

function open(): { queue: Queue; worker: Worker } {
  const processor = (job: { data: { place: number } }): Promise<void> => handle(job.data.place);
  if (redisUrl) {
    const connection = { url: redisUrl, maxRetriesPerRequest: null };
    return {
      queue: new Queue(NAME, { connection }),
      worker: new Worker(NAME, processor, { ...workerSettings, connection }),
    };
  }
  const classes = withBackend(createPostgresBackend);
  const connection = { connectionString: databaseUrl, schema: 'bullmq', migrate: true, max: 4 };
  return {
    queue: new classes.Queue(NAME, { connection }) as unknown as Queue,
    worker: new classes.Worker(NAME, processor, { ...workerSettings, connection }) as unknown as Worker,
  };
}
