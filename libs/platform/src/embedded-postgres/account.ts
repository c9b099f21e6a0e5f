import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { EmbeddedPostgresError } from './postgres-error.js';

/** The operating system account that PostgreSQL runs as when it is not our own. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root; in order of preference, who it runs as instead. */
const CANDIDATES = ['postgres', '_postgres', 'nobody'];

/** Whether this process is root (never on Windows). */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

async function accounts(): Promise<Account[]> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  return lines.flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && Number(uid) > 0 && Number(gid) >= 0 ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/**
 * The unprivileged account for PostgreSQL when this process is root.
 * @throws EmbeddedPostgresError when the machine has none of the usual ones.
 */
export async function unprivilegedAccount(): Promise<Account> {
  const all = await accounts().catch(() => []);
  for (const name of CANDIDATES) {
    const found = all.find((account) => account.name === name);
    if (found) return found;
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and this machine has no account named ${CANDIDATES.join(' or ')} to run it as. ` +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** The account with this user id, so that a data folder keeps the owner it was created with. */
export async function accountOf(uid: number, gid: number): Promise<Account> {
  const known = (await accounts().catch(() => [])).find((account) => account.uid === uid);
  return known ?? { name: `uid ${uid}`, uid, gid };
}

/** Spawn options that make a child run as `account`; as ourselves when there is none. */
export function runAs(account: Account | undefined): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/**
 * Whether `account` may enter, read and write the folder. Asked of the system by a child that runs as the
 * account, because modes of the folder itself say nothing about the folders above it.
 */
export function canUse(account: Account, folder: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', 'test -r "$0" && test -w "$0" && test -x "$0"', folder], {
      ...runAs(account),
      cwd: '/',
      stdio: 'ignore',
    });
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new EmbeddedPostgresError(
          `This process is root but cannot start a program as the account ${account.name} (${error.code ?? error.message}). ` +
            'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
        ),
      ),
    );
    child.once('exit', (code) => resolve(code === 0));
  });
}
