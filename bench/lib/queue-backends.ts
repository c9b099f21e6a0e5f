import { findRedis, testRedisUrl } from '../../test/setup/redis.js';
import type { Resources } from './resources.js';

/** Where the queues run in one measurement. */
export interface Backend {
  readonly name: 'PostgreSQL' | 'Redis';
  readonly environment: Readonly<Record<string, string>>;
}

/** PostgreSQL always, Redis where the machine has one. */
export async function queueBackends(resources: Resources): Promise<Backend[]> {
  resources.add(await findRedis());
  const redis = testRedisUrl();
  return [
    { name: 'PostgreSQL', environment: {} },
    ...(redis ? [{ name: 'Redis' as const, environment: { REDIS_URL: redis } }] : []),
  ];
}
