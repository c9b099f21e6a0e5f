import { parseArgs } from 'node:util';
import { ConfigError, EmbeddedPostgresError } from '@app/platform';
import { Shutdown } from './shutdown.js';
import { startStandalone } from './standalone.js';
import { StartError } from './start-error.js';

/** The configuration is wrong, as in sysexits.h. */
const EXIT_CONFIG = 78;
/** npm, the terminal and scripts may all pass on the same Ctrl-C; a second one counts after this, in milliseconds. */
const SAME_SIGNAL_MS = 1_000;
/** However long something hangs, the process ends; in milliseconds. */
const STOP_LIMIT_MS = 60_000;

const HELP = `
npm start [-- --empty]

  --empty   Uden demonstrationsdata. / Without demonstration data.

Indstillinger sættes i miljøet: / Settings are environment variables:
  PORT, HOST, BASE_URL, DATA_DIR, DATABASE_URL, REDIS_URL, SMTP_URL, STORAGE_DIR, MAIL_FROM, APP_SECRET
`;

const log = (line: string): void => console.log(line);

function readArguments(): { empty: boolean } {
  try {
    const { values } = parseArgs({
      options: { empty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      log(HELP);
      process.exit(0);
    }
    return { empty: values.empty ?? false };
  } catch (error) {
    console.error(`${(error as Error).message}\n${HELP}`);
    process.exit(EXIT_CONFIG);
  }
}

/** What went wrong is told in full for the errors that were written for people; others are faults of ours. */
function report(error: unknown): number {
  if (error instanceof StartError || error instanceof EmbeddedPostgresError) {
    console.error(`\nKlimacert kunne ikke starte. / Klimacert could not start.\n\n${error.message}\n`);
    return 1;
  }
  if (error instanceof ConfigError) {
    console.error(`\nKonfigurationen er ikke gyldig. / ${error.message}\n`);
    return EXIT_CONFIG;
  }
  console.error(error);
  return 1;
}

async function main(): Promise<void> {
  const { empty } = readArguments();
  const shutdown = new Shutdown((line) => console.error(line));
  let stoppedAt: number | undefined;

  let starting: Promise<unknown> | undefined;

  const stop = async (exitCode: number): Promise<never> => {
    stoppedAt ??= performance.now();
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    shutdown.request();
    // What is just starting must be known before it can be stopped.
    await Promise.allSettled([starting]);
    const clean = await shutdown.stopAll();
    process.exit(clean ? exitCode : 1);
  };
  const onSignal = (signal: NodeJS.Signals): void => {
    if (stoppedAt === undefined) {
      log('\nStopper … / Stopping … (Ctrl-C igen afbryder straks / again stops at once)');
      void stop(0);
    } else if (signal !== 'SIGHUP' && performance.now() - stoppedAt > SAME_SIGNAL_MS) {
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);

  try {
    starting = startStandalone({
      env: process.env,
      empty,
      log,
      shutdown,
      onLost: (error) => {
        report(error);
        void stop(1);
      },
    });
    await starting;
  } catch (error) {
    // Stopped in the middle of the start: what fails then fails because of it.
    if (stoppedAt === undefined) await stop(report(error));
  }
}

await main();
