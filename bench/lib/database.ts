import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '@app/platform';
import { withDatabase } from '../../test/setup/database-url.js';
import { APP_SECRET, runProgram } from './processes.js';
import type { Resources } from './resources.js';

/** A PostgreSQL of a benchmark's own, durable as in production, in a temporary folder. */
export interface BenchServer {
  readonly url: string;
}

/** A database with the product's schema and shipped data. */
export interface BenchDatabase {
  readonly url: string;
  /** For filling and looking; never used by what is measured. */
  readonly pool: pg.Pool;
  /** Environment of the product's processes that work on it. */
  readonly environment: Readonly<Record<string, string>>;
}

export async function startDatabaseServer(resources: Resources): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'klimacert-bench-'));
  resources.add(() => rm(folder, { recursive: true, force: true }));
  // Under root PostgreSQL runs as another account, which must be able to pass through.
  await chmod(folder, 0o711);
  const server = await startEmbeddedPostgres({
    dataDir: join(folder, 'postgres'),
    settings: { max_connections: '200' },
    log: (line) => console.warn(`   ${line}`),
  });
  resources.add(() => server.stop());
  return { url: server.url };
}

/** Makes a database as an operator does: `npm run cli -- migrate`, `load-data`. */
export async function createDatabase(resources: Resources, server: BenchServer): Promise<BenchDatabase> {
  const name = `bench_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
  await admin.end();
  const url = withDatabase(server.url, name);
  const storage = await mkdtemp(join(tmpdir(), 'klimacert-bench-documents-'));
  resources.add(() => rm(storage, { recursive: true, force: true }));
  const environment = {
    DATABASE_URL: url,
    APP_SECRET,
    BASE_URL: 'http://klimacert.test',
    MAIL_FROM: 'Klimacert <besked@klimacert.test>',
    SMTP_URL: 'smtp://127.0.0.1:1',
    STORAGE_DIR: storage,
  };
  for (const command of ['migrate', 'load-data']) {
    await runProgram({ program: 'dist/apps/cli/src/main.js', arguments: [command], env: environment });
  }
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => undefined);
  resources.add(() => pool.end());
  return { url, pool, environment };
}

/** Brings the planner's statistics up to date and writes out what filling left behind, as a rested server has. */
export async function settle(database: BenchDatabase): Promise<void> {
  await database.pool.query('VACUUM (ANALYZE)');
  await database.pool.query('CHECKPOINT').catch(() => undefined);
}
