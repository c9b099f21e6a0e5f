import type { EntityManager } from 'typeorm';

/** Arbitrary, but the same in every process: one load of shipped data at a time in a database. */
const LOAD_LOCK = 5_340_120_625;

/**
 * Waits until no other process is loading shipped data; released when the transaction ends.
 * Whoever waited sees what the other has loaded and finds nothing left to do.
 */
export async function lockDataLoads(manager: EntityManager): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
}
