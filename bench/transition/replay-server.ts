// The baseline: a bare Fastify handler that sends the statements of one transition with pg in one transaction. It
// checks nothing, decides nothing and answers what the product answered. Runs as a process of its own.
import { readFile } from 'node:fs/promises';
import fastify from 'fastify';
import pg from 'pg';
import { fill, type Statement } from '../lib/recording.js';

/** What the baseline is told: by step, the statements and the answer. */
export type ReplayScript = Readonly<
  Record<string, { readonly statements: Statement[]; readonly answer: string }>
>;

const script = JSON.parse(await readFile(process.env.BENCH_REPLAY as string, 'utf8')) as ReplayScript;
const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 20,
  options: '-c timezone=UTC -c lock_timeout=30000 -c idle_in_transaction_session_timeout=60000',
});
const server = fastify({ logger: false });

server.get('/health/live', () => ({ status: 'ok' }));
server.post<{ Params: { step: string }; Body: Record<string, string> }>(
  '/replay/:step',
  async (request, reply) => {
    const { statements, answer } = script[request.params.step] as ReplayScript[string];
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      for (const { text, values } of fill(statements, request.body)) await client.query(text, values);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
    return reply.code(201).type('application/json').send(answer);
  },
);

process.once('SIGTERM', () => void server.close().then(() => pool.end()));
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
