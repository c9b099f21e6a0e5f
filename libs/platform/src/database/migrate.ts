import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/** Arbitrary, but the same in every process: one migration at a time in a database. */
const MIGRATION_LOCK = 5_340_120_624;
/** A migration of a large table may take its time; others wait for it this long. */
const PATIENCE = '30min';

/**
 * Brings the database's schema up to date. Any number of processes may start at once: one migrates, the others
 * wait and find nothing left to do.
 * @returns the names of the migrations that ran here, in order.
 */
export async function migrateDatabase(options: {
  readonly url: string;
  readonly migrations: MixedList<Function>;
}): Promise<string[]> {
  const guard = new pg.Client({ connectionString: options.url });
  await guard.connect();
  try {
    await guard.query(`SET lock_timeout = '${PATIENCE}'`);
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await migrate(options);
  } finally {
    // Closing the connection gives the lock back.
    await guard.end();
  }
}

async function migrate(options: { url: string; migrations: MixedList<Function> }): Promise<string[]> {
  const dataSource = new DataSource(dataSourceOptions({ ...options, entities: [], poolSize: 2 }));
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations({ transaction: 'each' });
    return ran.map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}
