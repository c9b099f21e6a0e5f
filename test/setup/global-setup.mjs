// Jest loads this file as it is; tsx reads the TypeScript behind it.
import { tsImport } from 'tsx/esm/api';
import teardown from './global-teardown.mjs';

export default async function setup() {
  const { sweepLeftovers } = await tsImport('./leftovers.ts', import.meta.url);
  const { findRedis } = await tsImport('./redis.ts', import.meta.url);
  const { startDatabaseServer } = await tsImport('./database-server.ts', import.meta.url);
  await sweepLeftovers();
  globalThis.__klimacertStops = [];
  try {
    globalThis.__klimacertStops.push(await findRedis());
    globalThis.__klimacertStops.push(await startDatabaseServer());
  } catch (error) {
    await teardown();
    throw error;
  }
}
