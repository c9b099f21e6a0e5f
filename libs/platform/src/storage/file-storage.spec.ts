import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Uuid7Ids } from '../ids/ids.js';
import { FixedClock } from '../time/clock.js';
import { FileStorage } from './file-storage.js';
import { StorageError } from './storage.js';

let folder: string;
let storage: FileStorage;
const clock = new FixedClock('2026-11-20T12:00:00Z');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimacert-storage-'));
  storage = new FileStorage(folder, clock, new Uuid7Ids());
  await storage.prepare();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

async function* chunks(...parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts;
}

const files = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('FileStorage', () => {
  it('gives back what it was given, under the hash of its content', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 8 }), async (parts) => {
        const content = Buffer.concat(parts);
        const staged = await storage.stage(chunks(...parts));
        expect([staged.sha256, staged.size]).toEqual([sha256(content), content.length]);
        await staged.keep();
        expect(await buffer(await storage.open(staged.sha256, staged.size))).toEqual(content);
      }),
      { numRuns: 30 },
    );
  });

  it('reads any part of a file', async () => {
    const content = randomBytes(200_000);
    const staged = await storage.stage(chunks(content));
    await staged.keep();
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), fc.nat(content.length - 1), async (a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const read = await buffer(await storage.open(staged.sha256, staged.size, range));
        expect(read.equals(content.subarray(range.start, range.end + 1))).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('keeps the same content once, also when it comes several times at once', async () => {
    const content = randomBytes(10_000);
    const staged = await Promise.all(Array.from({ length: 8 }, () => storage.stage(chunks(content))));
    await Promise.all(staged.map((file) => file.keep()));
    expect(await files()).toEqual([sha256(content)]);
  });

  it('leaves nothing behind when the stream fails, and passes on its error', async () => {
    const broken = async function* () {
      yield randomBytes(70_000);
      throw new Error('line cut');
    };
    await expect(storage.stage(broken())).rejects.toThrow('line cut');
    expect(await files()).toEqual([]);
  });

  it('leaves nothing behind when a file is discarded, and keeps what was kept', async () => {
    const discarded = await storage.stage(chunks(Buffer.from('a')));
    const kept = await storage.stage(chunks(Buffer.from('b')));
    await kept.keep();
    await discarded.discard();
    await kept.discard();
    expect(await files()).toEqual([kept.sha256]);
  });

  it('shows nothing of a file before it is kept', async () => {
    const staged = await storage.stage(chunks(Buffer.from('a')));
    await expect(storage.open(staged.sha256, 1)).rejects.toBeInstanceOf(StorageError);
  });

  it('notices content that was cut short, and mends it when the same content comes again', async () => {
    const content = randomBytes(1000);
    const staged = await storage.stage(chunks(content));
    await staged.keep();
    await truncate(join(folder, staged.sha256.slice(0, 2), staged.sha256.slice(2, 4), staged.sha256), 10);
    await expect(storage.open(staged.sha256, 1000)).rejects.toBeInstanceOf(StorageError);
    await (await storage.stage(chunks(content))).keep();
    expect(await buffer(await storage.open(staged.sha256, 1000))).toEqual(content);
  });

  it('never leaves its folder', async () => {
    await writeFile(join(folder, 'secret'), 'x');
    await expect(storage.open('../secret', 1)).rejects.toBeInstanceOf(StorageError);
    await expect(storage.open('', 0)).rejects.toBeInstanceOf(StorageError);
  });

  it('clears away what a killed process left a day ago, and nothing younger or kept', async () => {
    const kept = await storage.stage(chunks(Buffer.from('kept')));
    await kept.keep();
    const old = await storage.stage(chunks(Buffer.from('old')));
    const young = await storage.stage(chunks(Buffer.from('young')));
    const hoursAgo = (hours: number): Date => new Date(clock.now().getTime() - hours * 3_600_000);
    await utimes(old.path, hoursAgo(25), hoursAgo(25));
    await utimes(young.path, hoursAgo(23), hoursAgo(23));
    await new FileStorage(folder, clock, new Uuid7Ids()).prepare();
    expect(await readFile(young.path, 'utf8')).toBe('young');
    expect(await files()).toHaveLength(2);
    await old.discard();
  });

  it('says so when its folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const impossible = new FileStorage(join(folder, 'file', 'below'), clock, new Uuid7Ids());
    await expect(impossible.prepare()).rejects.toThrow('ENOTDIR');
  });
});
