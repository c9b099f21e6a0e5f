import type { DataSourceOptions, MixedList } from 'typeorm';

/** How the product connects to PostgreSQL; the same in production, standalone and tests. */
export function dataSourceOptions(options: {
  url: string;
  entities: MixedList<Function>;
  migrations?: MixedList<Function>;
  poolSize?: number;
}): DataSourceOptions {
  return {
    type: 'postgres',
    url: options.url,
    entities: options.entities,
    migrations: options.migrations ?? [],
    migrationsTableName: 'schema_migrations',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: options.poolSize ?? 20,
    extra: {
      // A caller that waits for a connection or a lock this long is better told than kept.
      connectionTimeoutMillis: 30_000,
      options: [
        '-c timezone=UTC -c lock_timeout=30000 -c idle_in_transaction_session_timeout=60000',
        // Disks no longer seek: with PostgreSQL's old default a page of a large list reads past its index.
        '-c random_page_cost=1.1',
      ].join(' '),
    },
  };
}
