import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StartError } from './start-error.js';

interface LockContent {
  pid: number;
  /** When that process began, as the system counts it; tells a process from a later one with the same id. */
  began: string;
  url?: string;
}

/** How long a process that holds the folder may take to end before a new one gives up, in milliseconds. */
const ENDING_MS = 3_000;

/**
 * The folder in which the standalone process keeps everything of its own: database, mailbox, documents and secret.
 * One process at a time has it.
 */
export class DataFolder {
  private constructor(readonly path: string) {}

  /**
   * Creates the folder where it is missing and takes possession of it.
   * @throws StartError when another process has it, or it can't be written.
   */
  static async take(path: string): Promise<DataFolder> {
    try {
      const created = await mkdir(path, { recursive: true });
      // Others may pass through (PostgreSQL runs as another account when we are root), but not look around.
      if (created) await chmod(path, 0o711);
      const folder = new DataFolder(path);
      await folder.lock();
      return folder;
    } catch (error) {
      if (error instanceof StartError) throw error;
      const reason = (error as Error).message;
      throw new StartError(
        {
          da: `Datamappen ${path} kan ikke bruges (${reason}). Sæt DATA_DIR til en mappe, som du må skrive i.`,
          en: `The data folder ${path} cannot be used (${reason}). Set DATA_DIR to a folder that you may write in.`,
        },
        { cause: error },
      );
    }
  }

  /** A place in the folder. */
  inside(name: string): string {
    return join(this.path, name);
  }

  /** The key of the links in e-mails: made on the first start, the same ever after. */
  async secret(): Promise<string> {
    const path = this.inside('app-secret');
    const kept = (await readFile(path, 'utf8').catch(() => '')).trim();
    if (kept) return kept;
    const secret = randomBytes(48).toString('base64url');
    await write(path, secret, 'w');
    return secret;
  }

  /** Tells whoever tries to start here too where we are. */
  async announce(url: string): Promise<void> {
    await write(this.lockPath, JSON.stringify({ ...(await ourselves()), url }), 'w');
  }

  /** Gives the folder free. */
  async release(): Promise<void> {
    await rm(this.lockPath, { force: true });
  }

  /** A process that is just ending gets a moment to do so. */
  private async lock(): Promise<void> {
    const content = JSON.stringify(await ourselves());
    const patience = performance.now() + ENDING_MS;
    for (;;) {
      try {
        return await write(this.lockPath, content, 'wx');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = await this.holder();
      // Left behind by a process that was killed.
      if (!holder) await rm(this.lockPath, { force: true });
      else if (performance.now() > patience) throw alreadyRunning(this.path, holder);
      else await pause(100);
    }
  }

  private async holder(): Promise<LockContent | undefined> {
    const text = await readFile(this.lockPath, 'utf8').catch(() => '');
    try {
      const content = JSON.parse(text) as LockContent;
      return (await beginOf(content.pid)) === content.began ? content : undefined;
    } catch {
      return undefined;
    }
  }

  private get lockPath(): string {
    return this.inside('lock');
  }
}

async function ourselves(): Promise<LockContent> {
  return { pid: process.pid, began: (await beginOf(process.pid)) ?? '' };
}

/** The begin of a running process, `undefined` when there is no such process. */
async function beginOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The program's name, in brackets, may hold spaces; the begin is the 20th field after it.
  if (stat) return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  if (process.platform === 'linux') return undefined;
  const ps = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined);
  return ps?.stdout.trim() || undefined;
}

async function write(path: string, content: string, flags: string): Promise<void> {
  const file = await open(path, flags, 0o600);
  try {
    await file.writeFile(`${content}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

function alreadyRunning(path: string, { pid, url }: LockContent): StartError {
  const where = (process: string): string => [url, `${process} ${pid}`].filter(Boolean).join(', ');
  return new StartError({
    da: `Klimacert kører allerede med datamappen ${path} (${where('proces')}). Stop den først, eller sæt DATA_DIR til en anden mappe.`,
    en: `Klimacert is already running with the data folder ${path} (${where('process')}). Stop it first, or set DATA_DIR to another folder.`,
  });
}
