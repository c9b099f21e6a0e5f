import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataFolder } from './data-folder.js';
import { StartError } from './start-error.js';

describe('the data folder', () => {
  let path: string;
  beforeEach(async () => {
    path = join(await mkdtemp(join(tmpdir(), 'klimacert-data-')), 'data');
  });
  afterEach(() => rm(join(path, '..'), { recursive: true, force: true }));

  it('belongs to one process at a time, and says who has it', async () => {
    const first = await DataFolder.take(path);
    await first.announce('http://127.0.0.1:3000');
    const second = DataFolder.take(path);
    await expect(second).rejects.toThrow(StartError);
    await expect(second).rejects.toThrow(
      new RegExp(`http://127.0.0.1:3000, process ${process.pid}.*DATA_DIR`),
    );
    await first.release();
    await (await DataFolder.take(path)).release();
  });

  it('is free again when its process was killed, also when the process id lives on in another program', async () => {
    await (await DataFolder.take(path)).release();
    const other = spawn('sleep', ['60']);
    await writeFile(join(path, 'lock'), JSON.stringify({ pid: other.pid, began: 'long ago' }));
    await (await DataFolder.take(path)).release();
    other.kill('SIGKILL');
    await once(other, 'exit');
    await writeFile(join(path, 'lock'), JSON.stringify({ pid: other.pid, began: '1' }));
    await (await DataFolder.take(path)).release();
    await writeFile(join(path, 'lock'), '');
    await (await DataFolder.take(path)).release();
  });

  it('makes a secret once that only its owner can read', async () => {
    const folder = await DataFolder.take(path);
    const secret = await folder.secret();
    expect(secret.length).toBeGreaterThanOrEqual(32);
    expect(await folder.secret()).toBe(secret);
    expect((await stat(join(path, 'app-secret'))).mode & 0o777).toBe(0o600);
    expect((await readFile(join(path, 'app-secret'), 'utf8')).trim()).toBe(secret);
    expect((await stat(path)).mode & 0o777).toBe(0o711);
  });

  it('that can’t be made is a message with the remedy', async () => {
    await writeFile(join(path, '..', 'file'), '');
    await expect(DataFolder.take(join(path, '..', 'file'))).rejects.toThrow(/Set DATA_DIR to a folder/);
  });
});
