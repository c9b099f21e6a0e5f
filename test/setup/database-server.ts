import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
// Not through the library's index: this runs before Jest and needs none of Nest.
import { migrateDatabase } from '../../libs/platform/src/database/migrate.js';
import { startEmbeddedPostgres } from '../../libs/platform/src/embedded-postgres/index.js';
import { migrations } from '../../migrations/index.js';
import { temporaryFolder } from './leftovers.js';
import { ADMIN_URL, TEMPLATE, withDatabase } from './database-url.js';

/**
 * Gives the whole test run one PostgreSQL: TEST_DATABASE_URL, or an embedded one in a temporary folder. Runs the
 * real migrations once, into a template that each test file clones (see test-database.ts).
 */
export async function startDatabaseServer(): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => undefined }
    : await startTemporary();
  const template = `klimacert_template_${process.pid}`;
  try {
    await prepareTemplate(server.url, template);
  } catch (error) {
    await server.stop();
    throw error;
  }
  process.env[ADMIN_URL] = server.url;
  process.env[TEMPLATE] = template;
  return async () => {
    if (process.env.TEST_DATABASE_URL) await admin(server.url, `DROP DATABASE IF EXISTS ${template}`);
    await server.stop();
  };
}

async function startTemporary(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await temporaryFolder();
  // Under root PostgreSQL runs as another account, which must be able to pass through.
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    durable: false,
    settings: { max_connections: '300' },
    log: (line) => console.warn(line),
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function prepareTemplate(adminUrl: string, template: string): Promise<void> {
  await admin(adminUrl, `CREATE DATABASE ${template} ENCODING 'UTF8' TEMPLATE template0`);
  await migrateDatabase({ url: withDatabase(adminUrl, template), migrations });
}

async function admin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
