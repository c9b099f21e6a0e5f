import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFault } from './data-fault.js';

/** A data file's text in one normal form: no byte order mark, line ends LF. */
export interface SourceText {
  /** Path from the repository root, for messages. */
  readonly file: string;
  readonly text: string;
  /** SHA-256 of the normal form: the same on every system that the repository is checked out on. */
  readonly hash: string;
}

/** The name under which a file of the data folder appears in messages. */
export function displayName(path: string): string {
  return `data/${path}`;
}

/**
 * Reads a data file as UTF-8.
 * @param path from the data root, with slashes
 */
export function readSourceText(root: string, path: string): SourceText | DataFault {
  const file = displayName(path);
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, path));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    return { file, line: 1, field: '', message: `cannot be read (${code})` };
  }
  const badLine = firstInvalidLine(bytes);
  if (badLine !== undefined)
    return { file, line: badLine, field: '', message: 'is not UTF-8; save the file as UTF-8' };
  // TextDecoder drops the byte order mark that spreadsheet programs write.
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  return { file, text, hash: createHash('sha256').update(text).digest('hex') };
}

/** No byte of a multi-byte character equals a line feed, so each line can be judged alone. */
function firstInvalidLine(bytes: Buffer): number | undefined {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return undefined;
}
