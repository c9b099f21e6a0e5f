import { join } from 'node:path';
import {
  type Config,
  Metrics,
  SystemClock,
  Uuid7Ids,
  dataRoot,
  loadConfig,
  migrateDatabase,
  startEmbeddedPostgres,
} from '@app/platform';
import { createApiApp } from '../../api/src/app.js';
import { loadShippedData } from '../../api/src/shipped-data.js';
import { createWorker } from '../../worker/src/app.js';
import { migrations } from '../../../migrations/index.js';
import { announcement } from './announcement.js';
import { DataFolder } from './data-folder.js';
import { choosePort } from './listen-port.js';
import { MailboxModule } from './mailbox/mailbox.module.js';
import { MailboxStore } from './mailbox/mailbox-store.js';
import { SmtpReceiver } from './mailbox/smtp-receiver.js';
import { SharedLogger } from './shared-logger.js';
import { Shutdown } from './shutdown.js';
import { WelcomeModule } from './welcome/welcome.module.js';

/** How to start; everything has a default that needs nothing but Node. */
export interface StandaloneOptions {
  env: NodeJS.ProcessEnv;
  /** Without demonstration users and cases. */
  empty: boolean;
  /** Lines for the person at the terminal. */
  log: (line: string) => void;
  /** Told when a part that everything needs is gone for good. */
  onLost: (error: unknown) => void;
  shutdown: Shutdown;
}

/**
 * Starts everything in this process, in the order of need: data folder, database, schema and shipped data, mailbox,
 * worker, web server. Each part is told to `shutdown` as soon as it runs, so that a start that fails half way is
 * undone by `shutdown.stopAll()`.
 * @throws ConfigError, StartError, EmbeddedPostgresError with what is wrong and what to do.
 */
export async function startStandalone(options: StandaloneOptions): Promise<{ baseUrl: string }> {
  const { env, log, shutdown } = options;
  const asked = loadConfig(env);
  const host = asked.HOST ?? '127.0.0.1';
  const dataDir = asked.DATA_DIR ?? join(dataRoot(), '..', '.klimacert');
  const folder = await DataFolder.take(dataDir);
  shutdown.started('lock', () => folder.release());
  const port = await choosePort(host, asked.PORT);
  const baseUrl = asked.BASE_URL ?? `http://${isOpen(host) ? 'localhost' : host}:${port}`;
  const databaseUrl = asked.DATABASE_URL ?? (await startDatabase(folder, options));
  const mailbox = asked.SMTP_URL ? undefined : await startMailbox(folder, options);
  const config = loadConfig(
    {
      ...env,
      // What went well is in the announcement; the terminal is for what did not.
      LOG_LEVEL: asked.LOG_LEVEL ?? 'warn',
      HOST: host,
      PORT: String(port),
      BASE_URL: baseUrl,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      SMTP_URL: asked.SMTP_URL ?? mailbox?.url,
      STORAGE_DIR: asked.STORAGE_DIR ?? folder.inside('documents'),
      APP_SECRET: asked.APP_SECRET ?? (await folder.secret()),
    },
    ['DATABASE_URL', 'SMTP_URL', 'APP_SECRET', 'STORAGE_DIR', 'BASE_URL'],
  ) as Config & { readonly DATABASE_URL: string };
  await migrateDatabase({ url: config.DATABASE_URL, migrations });
  // Open doors are for the embedded default alone, never for somebody's own database.
  const demo = !options.empty && asked.DATABASE_URL === undefined;
  const logger = new SharedLogger({ level: config.LOG_LEVEL });
  const worker = await createWorker({ config, logger, settings: { demonstration: demo } });
  shutdown.started('worker', () => worker.close());
  const api = await createApiApp({
    config,
    demo,
    imports: [...(mailbox ? [MailboxModule.forRoot(mailbox.store)] : []), ...(demo ? [WelcomeModule] : [])],
  });
  shutdown.started('web server', () => api.close());
  await loadShippedData(api);
  api.get(Metrics).include(worker.context.get(Metrics));
  await api.listen(port, host);
  await folder.announce(baseUrl);
  log(
    announcement({
      baseUrl,
      dataDir,
      mailboxUrl: mailbox?.url,
      demo,
      external: external(asked),
      open: isOpen(host),
    }),
  );
  return { baseUrl };
}

async function startMailbox(
  folder: DataFolder,
  { log, shutdown }: StandaloneOptions,
): Promise<{ store: MailboxStore; url: string }> {
  const store = new MailboxStore(folder.inside('mailbox'), new SystemClock(), new Uuid7Ids());
  await store.open();
  const receiver = new SmtpReceiver(store, log);
  const port = await receiver.listen();
  shutdown.started('mailbox', () => receiver.close());
  return { store, url: `smtp://127.0.0.1:${port}` };
}

async function startDatabase(
  folder: DataFolder,
  { log, onLost, shutdown }: StandaloneOptions,
): Promise<string> {
  const server = await startEmbeddedPostgres({ dataDir: folder.inside('postgres'), log, onLost });
  shutdown.started('database', () => server.stop());
  return server.url;
}

function isOpen(host: string): boolean {
  return !/^(127\.|localhost$|::1$)/.test(host);
}

/** Named for the announcement; their addresses may contain passwords. */
function external(asked: Config): string[] {
  return (['DATABASE_URL', 'REDIS_URL', 'SMTP_URL'] as const).filter((name) => asked[name] !== undefined);
}
