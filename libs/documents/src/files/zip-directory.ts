import type { FileHandle } from 'node:fs/promises';

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
/** Larger directories belong to no office document. */
const MAX_DIRECTORY = 8 * 1024 * 1024;

/** What a ZIP file says it contains. */
export interface ZipContents {
  readonly names: ReadonlySet<string>;
  /** Text of an uncompressed first entry called `mimetype`, as OpenDocument has it. */
  readonly mimetype: string | null;
}

/**
 * Reads names from a ZIP file's directory. Nothing is ever decompressed, so that a ZIP bomb costs nothing.
 * @returns null when the directory is missing or damaged, e.g. in a file that was cut short.
 */
export async function readZipContents(file: FileHandle, size: number): Promise<ZipContents | null> {
  const tailLength = Math.min(size, END_LENGTH + MAX_COMMENT);
  const tail = await read(file, size - tailLength, tailLength);
  const end = findEnd(tail);
  if (end === null) return null;
  const entries = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (length > MAX_DIRECTORY || start + length > size - tailLength + end) return null;
  const names = readNames(await read(file, start, length), entries);
  return names && { names, mimetype: await readMimetype(file, size) };
}

function findEnd(tail: Buffer): number | null {
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (
      tail.readUInt32LE(at) === END_OF_DIRECTORY &&
      tail.readUInt16LE(at + 20) === tail.length - at - END_LENGTH
    )
      return at;
  }
  return null;
}

function readNames(directory: Buffer, entries: number): ReadonlySet<string> | null {
  const names = new Set<string>();
  let at = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    if (nameEnd > directory.length) return null;
    names.add(directory.toString('latin1', at + 46, nameEnd));
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return names;
}

async function readMimetype(file: FileHandle, size: number): Promise<string | null> {
  const head = await read(file, 0, Math.min(size, 256));
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL_HEADER || head.readUInt16LE(8) !== 0) return null;
  const nameEnd = 30 + head.readUInt16LE(26);
  const textStart = nameEnd + head.readUInt16LE(28);
  if (head.toString('latin1', 30, nameEnd) !== 'mimetype') return null;
  return head.toString('latin1', textStart, textStart + head.readUInt32LE(18));
}

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
