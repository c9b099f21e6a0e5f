// End-to-end tests meet the product as it is built. Jest loads this file as it is; tsx reads the TypeScript behind it.
import { tsImport } from 'tsx/esm/api';
import { ensureBuilt } from '../../scripts/lib/built.mjs';

export default async function setup() {
  const { sweepLeftovers } = await tsImport('./leftovers.ts', import.meta.url);
  const { findRedis } = await tsImport('./redis.ts', import.meta.url);
  await sweepLeftovers();
  await ensureBuilt();
  globalThis.__klimacertStops = [await findRedis()];
}
