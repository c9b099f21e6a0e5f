// Loaded before a process of the product (node --import): writes every statement that it sends through pg, with its
// parameters, as a line of JSON to BENCH_SQL_LOG.
import { appendFileSync } from 'node:fs';
import pg from 'pg';

const log = process.env.BENCH_SQL_LOG;
const { query } = pg.Client.prototype;

pg.Client.prototype.query = function (...parts) {
  const [first, second] = parts;
  const text = typeof first === 'string' ? first : first?.text;
  const values = (Array.isArray(second) ? second : first?.values) ?? [];
  if (typeof text === 'string') {
    appendFileSync(
      log,
      `${JSON.stringify({ at: new Date().toISOString(), text, values: values.map(plain) })}\n`,
    );
  }
  return query.apply(this, parts);
};

function plain(value) {
  return value instanceof Date ? { date: value.toISOString() } : (value ?? null);
}
