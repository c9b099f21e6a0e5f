import { Logger } from '@nestjs/common';
import { ConfigError, loadConfig } from '@app/platform';
import { createApiApp } from './app.js';

/** The configuration is wrong, as in sysexits.h. */
const EXIT_CONFIG = 78;
/** Longest wait for requests at work when the process is told to end, in milliseconds. */
const DRAIN_MS = 30_000;
const DEFAULT_PORT = 3000;

/** The API as a process of its own, beside others like it; the database is migrated by the command line tool. */
async function main(): Promise<void> {
  const config = loadConfig(process.env, ['DATABASE_URL', 'APP_SECRET', 'BASE_URL']);
  const app = await createApiApp({ config });
  const log = new Logger('Api');

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.log(`${signal}: finishing the requests at work`);
    setTimeout(() => {
      log.warn('Some requests did not finish in time and were cut off');
      process.exit(1);
    }, DRAIN_MS).unref();
    app.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);

  await app.listen(config.PORT ?? DEFAULT_PORT, config.HOST ?? '0.0.0.0');
  log.log(`Ready at ${config.BASE_URL}`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1);
});
