import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrations } from '../../../../migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/setup/test-database.js';
import { migrateDatabase } from './migrate.js';

let host: TestDatabase;
let url: string;
const name = `empty_${randomUUID().replaceAll('-', '')}`;

beforeAll(async () => {
  host = await createTestDatabase();
  const empty = new URL(host.url);
  empty.pathname = `/${name}`;
  url = empty.toString();
  await execute(host.url, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
});
afterAll(async () => {
  await execute(host.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await host.drop();
});

async function execute(at: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

it('of processes that start at once, one migrates and the others find nothing left to do', async () => {
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrateDatabase({ url, migrations })));
  expect(ran.map(({ length }) => length).sort((a, b) => a - b)).toEqual([0, 0, 0, migrations.length]);
  expect(await execute(url, 'SELECT count(*)::int AS n FROM schema_migrations')).toEqual([
    { n: migrations.length },
  ]);
  expect(await migrateDatabase({ url, migrations })).toEqual([]);
});
