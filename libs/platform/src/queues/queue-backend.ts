import type { QueueName } from '@app/contracts';
import {
  createPostgresBackend,
  Queue,
  withBackend,
  type Processor,
  type QueueOptions,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import pg from 'pg';

/** Where jobs are carried. */
export type QueueBackendKind = 'redis' | 'postgres';

/** What the choice of a backend needs of the configuration. */
export interface QueueBackendConfig {
  /** Set: the queues run on this Redis. */
  readonly REDIS_URL?: string;
  /** The database; it carries the queues where there is no Redis. */
  readonly DATABASE_URL: string;
}

type Settings<T> = Omit<T, 'connection' | 'prefix'>;

/** BullMQ on one of its two backends; whoever uses it does not see which. */
export interface QueueBackend {
  readonly kind: QueueBackendKind;
  queue(name: QueueName, settings: Settings<QueueOptions>): Queue;
  worker(name: QueueName, processor: Processor, settings: Settings<WorkerOptions>): Worker;
}

/** Own schema, so that BullMQ's tables are neither seen by our migrations nor in their way. */
const SCHEMA = 'bullmq';
/** Connections per queue and per worker on PostgreSQL; claiming and finishing jobs are short statements. */
const CONNECTIONS = 4;

/**
 * BullMQ does not listen for errors of a connection that it holds between two statements of a transaction, so a
 * database that goes away in that moment would end the process. The next statement fails all the same, and BullMQ
 * and the relay try again.
 */
class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** Redis when REDIS_URL is set, else BullMQ's PostgreSQL backend on the product's own database. */
export function queueBackend(config: QueueBackendConfig): QueueBackend {
  return config.REDIS_URL
    ? redisBackend(config.REDIS_URL, config.DATABASE_URL)
    : postgresBackend(config.DATABASE_URL);
}

function redisBackend(url: string, databaseUrl: string): QueueBackend {
  // One Redis may serve several installations; their jobs are kept apart by the name of the database they are about.
  const prefix = `klimacert-${new URL(databaseUrl).pathname.slice(1) || 'default'}`;
  return {
    kind: 'redis',
    // A producer gives up in seconds and lets the relay try again; a worker waits for Redis to come back.
    queue: (name, settings) =>
      new Queue(name, { ...settings, prefix, connection: { url, maxRetriesPerRequest: 3 } }),
    worker: (name, processor, settings) =>
      new Worker(name, processor, { ...settings, prefix, connection: { url, maxRetriesPerRequest: null } }),
  };
}

function postgresBackend(databaseUrl: string): QueueBackend {
  const classes = withBackend(createPostgresBackend);
  const connection = {
    connectionString: databaseUrl,
    schema: SCHEMA,
    migrate: true,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    Client: SteadyClient,
  };
  // The two backends differ in types that only BullMQ's own internals look at.
  return {
    kind: 'postgres',
    queue: (name, settings) => new classes.Queue(name, { ...settings, connection }) as unknown as Queue,
    worker: (name, processor, settings) =>
      new classes.Worker(name, processor, { ...settings, connection }) as unknown as Worker,
  };
}
