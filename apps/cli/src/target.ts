import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, dataRoot, findEmbeddedPostgres, loadConfig } from '@app/platform';
import { CliError, EXIT } from './cli-error.js';

/** The configuration of a command that works on a database. */
export type TargetConfig = Config & { readonly DATABASE_URL: string };

/** The address that links get when nothing says which one people use. */
const DEFAULT_BASE_URL = 'http://127.0.0.1:3000';

/**
 * Which installation a command works on: the one that the environment names, else the embedded default that is
 * running in the data folder.
 * @throws ConfigError for a faulty environment, CliError when there is neither.
 */
export async function findTarget(env: NodeJS.ProcessEnv): Promise<TargetConfig> {
  const asked = loadConfig(env);
  const dataDir = asked.DATA_DIR ?? join(dataRoot(), '..', '.klimacert');
  const url = asked.DATABASE_URL ?? (await findEmbeddedPostgres(dataDir))?.url;
  if (url === undefined) {
    throw new CliError(
      {
        da: `Der er ingen database. Start produktet med npm start (datamappe ${dataDir}), eller sæt DATABASE_URL.`,
        en: `There is no database. Start the product with npm start (data folder ${dataDir}), or set DATABASE_URL.`,
      },
      EXIT.config,
    );
  }
  return loadConfig({
    ...env,
    DATABASE_URL: url,
    // Links made here must be readable by the process that serves them.
    APP_SECRET: asked.APP_SECRET ?? (await secretIn(dataDir)),
    BASE_URL: asked.BASE_URL ?? (await addressOf(dataDir)) ?? DEFAULT_BASE_URL,
    LOG_LEVEL: asked.LOG_LEVEL ?? 'warn',
  }) as TargetConfig;
}

async function secretIn(dataDir: string): Promise<string | undefined> {
  const secret = await readFile(join(dataDir, 'app-secret'), 'utf8').catch(() => '');
  return secret.trim() || undefined;
}

/** Where the process that holds the data folder serves. */
async function addressOf(dataDir: string): Promise<string | undefined> {
  try {
    const lock = JSON.parse(await readFile(join(dataDir, 'lock'), 'utf8')) as { url?: unknown };
    return typeof lock.url === 'string' ? lock.url : undefined;
  } catch {
    return undefined;
  }
}
