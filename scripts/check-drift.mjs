#!/usr/bin/env node
// npm run check:drift: do the migrations make exactly the tables that the entities describe? Migrates an empty
// database and asks TypeORM what it would still change. Runs the compiled code, because entities carry their
// column types in decorator metadata.
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { ensureBuilt } from './lib/built.mjs';
import { fail } from './lib/fail.mjs';
import { ROOT } from './lib/run.mjs';

const compiled = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);

/** Every library exports its tables as `<library>Entities`. */
async function allEntities() {
  const libraries = await readdir(join(ROOT, 'dist', 'libs'));
  const modules = await Promise.all(libraries.map((name) => compiled(`libs/${name}/src/index.js`)));
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => (name.endsWith('Entities') ? value : [])),
  );
}

async function migrationsOutsideTheBarrel(migrations) {
  const files = (await readdir(join(ROOT, 'migrations'))).filter(
    (name) => /\.ts$/.test(name) && name !== 'index.ts',
  );
  const modules = await Promise.all(
    files.map((name) => compiled(`migrations/${name.replace(/\.ts$/, '.js')}`)),
  );
  return files.filter(
    (_, index) => !Object.values(modules[index]).some((value) => migrations.includes(value)),
  );
}

async function withDatabase(work) {
  const { startEmbeddedPostgres } = await compiled('libs/platform/src/index.js');
  const folder = await mkdtemp(join(tmpdir(), 'klimacert-drift-'));
  await chmod(folder, 0o711);
  try {
    const server = await startEmbeddedPostgres({
      dataDir: join(folder, 'postgres'),
      durable: false,
      log: console.log,
    });
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check() {
  await ensureBuilt();
  const { migrations } = await compiled('migrations/index.js');
  const { dataSourceOptions, migrateDatabase } = await compiled('libs/platform/src/index.js');
  const forgotten = await migrationsOutsideTheBarrel(migrations);
  if (forgotten.length > 0) throw new Error(`Not exported from migrations/index.ts: ${forgotten.join(', ')}`);
  const entities = await allEntities();
  const changes = await withDatabase(async (url) => {
    await migrateDatabase({ url, migrations });
    const dataSource = await new DataSource(dataSourceOptions({ url, entities, poolSize: 2 })).initialize();
    try {
      return (await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
    } finally {
      await dataSource.destroy();
    }
  });
  if (changes.length > 0) {
    throw new Error(
      `The entities and the migrations differ. To reach the entities, the database would need:\n  ${changes.join('\n  ')}`,
    );
  }
  console.log(`No drift: ${migrations.length} migrations make what ${entities.length} entities describe.`);
}

await check().catch(fail);
