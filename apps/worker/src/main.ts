import { Logger } from '@nestjs/common';
import { ConfigError, Health, loadConfig, Metrics } from '@app/platform';
import { createWorker } from './app.js';
import { HealthServer } from './health-server.js';

/** The configuration is wrong, as in sysexits.h. */
const EXIT_CONFIG = 78;
/** Longest wait for running jobs when the process is told to end, in milliseconds. */
const DRAIN_MS = 30_000;

/** A worker as a process of its own, beside others like it. PORT, where set, serves its health and metrics. */
async function main(): Promise<void> {
  const config = loadConfig(process.env, ['DATABASE_URL', 'SMTP_URL', 'APP_SECRET', 'BASE_URL']);
  const worker = await createWorker({ config });
  const log = new Logger('Worker');
  let health: HealthServer | undefined;
  if (config.PORT !== undefined) {
    health = new HealthServer(worker.context.get(Health), worker.context.get(Metrics));
    await health.listen(config.PORT, config.HOST ?? '0.0.0.0');
  }

  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return;
    stopping = true;
    log.log(`${signal}: finishing the jobs at work`);
    setTimeout(() => {
      log.warn('Some jobs did not finish in time and were cut off; they are taken up again');
      process.exit(1);
    }, DRAIN_MS).unref();
    Promise.all([worker.close(), health?.close()]).then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  log.log('Ready');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1);
});
