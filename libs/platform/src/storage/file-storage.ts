import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, constants, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Ids } from '../ids/ids.js';
import type { Clock } from '../time/clock.js';
import { type ByteRange, type StagedFile, Storage, StorageError } from './storage.js';

/** Unfinished files of a killed process are removed when they are older than this, in milliseconds. */
const LEFTOVER_AGE = 24 * 60 * 60 * 1000;

/**
 * A storage in a folder: content `abcdef…` lies at `ab/cd/abcdef…`, unfinished files in `incoming`.
 * Processes may share the folder, on one machine or through a network file system with atomic rename.
 */
export class FileStorage extends Storage {
  private readonly root: string;
  private readonly incoming: string;

  constructor(
    folder: string,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
    this.root = resolve(folder);
    this.incoming = join(this.root, 'incoming');
  }

  /**
   * Makes the folder and clears away what a killed process left unfinished. Call it once before use.
   * @throws the file system's error when the folder can't be made or written.
   */
  async prepare(): Promise<void> {
    await mkdir(this.incoming, { recursive: true, mode: 0o750 });
    await access(this.incoming, constants.W_OK);
    const oldest = this.clock.now().getTime() - LEFTOVER_AGE;
    for (const name of await readdir(this.incoming)) {
      const path = join(this.incoming, name);
      // Another process may finish or sweep the same file meanwhile.
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtimeMs < oldest) await rm(path, { force: true });
    }
  }

  override async stage(source: AsyncIterable<Uint8Array>): Promise<StagedFile> {
    const path = join(this.incoming, `${this.ids.next()}.part`);
    const hash = createHash('sha256');
    let size = 0;
    const measured = async function* () {
      for await (const chunk of source) {
        hash.update(chunk);
        size += chunk.length;
        yield chunk;
      }
    };
    try {
      await pipeline(measured, createWriteStream(path, { flags: 'wx', mode: 0o640, flush: true }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    const sha256 = hash.digest('hex');
    return {
      path,
      sha256,
      size,
      keep: () => this.keep(path, sha256, size),
      discard: () => rm(path, { force: true }),
    };
  }

  override async open(sha256: string, size: number, range?: ByteRange): Promise<Readable> {
    const file = await open(this.place(sha256), 'r').catch((cause: unknown) => {
      throw new StorageError(`Content ${sha256} cannot be read`, { cause });
    });
    const found = await file.stat();
    if (found.size !== size) {
      await file.close();
      throw new StorageError(`Content ${sha256} has ${found.size} bytes instead of ${size}`);
    }
    return file.createReadStream(range);
  }

  private place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new StorageError(`Not a SHA-256: ${sha256}`);
    return join(this.root, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }

  private async keep(path: string, sha256: string, size: number): Promise<void> {
    const target = this.place(sha256);
    const present = await stat(target).catch(() => undefined);
    // A damaged file of another size is replaced by the good one.
    if (present?.size === size) {
      await rm(path, { force: true });
      return;
    }
    const folder = dirname(target);
    if (await mkdir(folder, { recursive: true, mode: 0o750 })) {
      await syncFolder(this.root);
      await syncFolder(dirname(folder));
    }
    await rename(path, target);
    await syncFolder(folder);
  }
}

/** Without this a new name may be lost in a power failure though the content was written. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
