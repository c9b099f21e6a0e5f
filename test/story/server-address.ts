import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const DEFAULT = 'http://127.0.0.1:3000';

/**
 * Where the started server is: what was asked for, else STORY_URL, else what the standalone process has noted in its
 * data folder, else the default address.
 */
export async function serverAddress(asked: string | undefined): Promise<string> {
  const address = asked ?? process.env.STORY_URL ?? (await noted()) ?? DEFAULT;
  return new URL(address).origin;
}

async function noted(): Promise<string | undefined> {
  const folder = process.env.DATA_DIR ?? '.klimacert';
  const note = await readFile(join(folder, 'lock'), 'utf8').catch(() => '{}');
  try {
    const { url } = JSON.parse(note) as { url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}
