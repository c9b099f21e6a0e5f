import { randomUUID } from 'node:crypto';
import { chmod, chown, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Account, accountOf, canUse, isRoot, unprivilegedAccount } from './account.js';
import { EmbeddedPostgresError } from './postgres-error.js';

/** Where one embedded database keeps its things, and who it runs as. */
export interface Place {
  /** Holds everything below; private to the account. */
  folder: string;
  /** PostgreSQL's own data directory. */
  cluster: string;
  passwordFile: string;
  logFile: string;
  /** Present when this process is root. */
  account: Account | undefined;
}

/** In a data folder whose database lives elsewhere: the path of the real place. */
const POINTER = 'LOCATION';

/**
 * Decides where the database of `dataDir` lives, and creates the folder. An ordinary user has it in `dataDir`.
 * Under root it must be in a place that an unprivileged account can reach: `dataDir` where possible, otherwise
 * a new folder below `publicDir`, which `dataDir` then points to for all later starts.
 * @throws EmbeddedPostgresError when the folder belongs to somebody else or can't be reached.
 */
export async function findPlace(options: {
  dataDir: string;
  publicDir: string;
  log: (line: string) => void;
}): Promise<Place> {
  const asked = resolve(options.dataDir);
  const folder = (await pointedTo(asked)) ?? asked;
  await mkdir(folder, { recursive: true });
  const cluster = await stat(join(folder, 'cluster')).catch(() => undefined);
  if (!isRoot()) {
    await requireOwn(folder);
    await chmod(folder, 0o700);
    return layout(folder, undefined);
  }
  if (cluster && cluster.uid !== 0) {
    const account = await accountOf(cluster.uid, cluster.gid);
    if (await canUse(account, join(folder, 'cluster'))) return layout(folder, account);
    throw new EmbeddedPostgresError(
      `The database in ${folder} belongs to the account ${account.name}, which can no longer enter that folder. ` +
        'Give it access to the folders above (chmod o+x), or set DATA_DIR to another folder.',
    );
  }
  const account = await unprivilegedAccount();
  if (cluster) {
    throw new EmbeddedPostgresError(
      `The database in ${folder} belongs to root, and PostgreSQL does not run as root. ` +
        `Run: chown -R ${account.name} '${folder}'`,
    );
  }
  if (await prepare(folder, account)) return layout(folder, account);
  return elsewhere(asked, account, options);
}

async function elsewhere(
  asked: string,
  account: Account,
  { publicDir, log }: { publicDir: string; log: (line: string) => void },
): Promise<Place> {
  const folder = join(publicDir, `database-${randomUUID().slice(0, 8)}`);
  await mkdir(publicDir, { recursive: true, mode: 0o755 });
  await mkdir(folder);
  if (!(await prepare(folder, account))) {
    throw new EmbeddedPostgresError(
      `PostgreSQL runs as the account ${account.name}, which can enter neither ${asked} nor ${publicDir}. ` +
        'Set DATA_DIR to a folder it can enter, start as an ordinary user, or set DATABASE_URL.',
    );
  }
  await writeFile(join(asked, POINTER), `${folder}\n`, { flush: true });
  log(
    `PostgreSQL does not run as root and the account ${account.name} cannot enter ${asked}: ` +
      `the database is kept in ${folder}.`,
  );
  return layout(folder, account);
}

/** Hands the folder to the account, and says whether the account can in fact use it. */
async function prepare(folder: string, account: Account): Promise<boolean> {
  await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
  return canUse(account, folder);
}

async function pointedTo(asked: string): Promise<string | undefined> {
  const text = await readFile(join(asked, POINTER), 'utf8').catch(() => '');
  return text.trim() || undefined;
}

async function requireOwn(folder: string): Promise<void> {
  const { uid } = await stat(folder);
  if (process.getuid && uid !== process.getuid()) {
    const owner = await accountOf(uid, 0);
    throw new EmbeddedPostgresError(
      `The folder ${folder} belongs to the account ${owner.name}. Start as the same user as before, ` +
        'or set DATA_DIR to another folder.',
    );
  }
}

function layout(folder: string, account: Account | undefined): Place {
  return {
    folder,
    account,
    cluster: join(folder, 'cluster'),
    passwordFile: join(folder, 'password'),
    logFile: join(folder, 'postgres.log'),
  };
}
