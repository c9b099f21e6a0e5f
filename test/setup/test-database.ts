import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSourceOptions, MixedList } from 'typeorm';
import { dataSourceOptions } from '@app/platform';
import { ADMIN_URL, TEMPLATE, withDatabase } from './database-url.js';

/** A database of one's own with the real schema and no rows but those that migrations write. */
export interface TestDatabase {
  url: string;
  /** Options for a TypeORM data source with these entities, as the product makes them. */
  dataSourceOptions(entities: MixedList<Function>): DataSourceOptions;
  /** Closes what is still connected and drops the database. */
  drop(): Promise<void>;
}

/**
 * Clones the migrated template; takes some 50 ms. Call it once per test file (`beforeAll`) and drop it in
 * `afterAll`, after everything that is connected to it.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const adminUrl = required(ADMIN_URL);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await execute(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${required(TEMPLATE)} STRATEGY FILE_COPY`);
  const url = withDatabase(adminUrl, name);
  return {
    url,
    dataSourceOptions: (entities) => dataSourceOptions({ url, entities, poolSize: 20 }),
    drop: () => execute(adminUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run database tests in the Jest project "integration".`);
  return value;
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
