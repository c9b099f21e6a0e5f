import { open, type FileHandle } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import type { FileKind } from './file-kinds.js';
import { checkText } from './text-check.js';
import { readZipContents } from './zip-directory.js';

/** Enough for every signature that we ask for. */
const HEAD = 4100;
/** Where PDF readers look for the header; before it we allow only white space and a byte order mark. */
const PDF_HEADER = /^(?:\xef\xbb\xbf)?\s{0,1000}%PDF-\d/;
const ZIP_START = /^PK(\x03\x04|\x05\x06)/;

/** The name of what nobody recognises. */
export const UNKNOWN = '?';

/** What a file is by its content: a kind that we take, or the name of something else (`foreignText`: a text, but not UTF-8). */
export type Recognised =
  { readonly kind: FileKind } | { readonly other: string; readonly foreignText?: true };

/** Recognises a file by its content alone; its declared name and type are never asked. */
export async function recogniseFile(path: string, size: number): Promise<Recognised> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    const start = head.toString('latin1');
    if (PDF_HEADER.test(start)) return { kind: 'pdf' };
    if (ZIP_START.test(start)) return await recogniseZip(file, size);
    return await recogniseRest(file, head);
  } finally {
    await file.close();
  }
}

async function recogniseZip(file: FileHandle, size: number): Promise<Recognised> {
  const zip = await readZipContents(file, size);
  if (!zip) return { other: 'ZIP' };
  const has = (pattern: RegExp): boolean => [...zip.names].some((name) => pattern.test(name));
  if (has(/(^|\/)vbaProject\.bin$/i)) return { other: 'Office (VBA)' };
  if (zip.names.has('[Content_Types].xml')) {
    if (has(/^word\/document\d*\.xml$/)) return { kind: 'docx' };
    if (has(/^xl\/workbook\d*\.xml$/)) return { kind: 'xlsx' };
    if (has(/^ppt\/presentation\d*\.xml$/)) return { kind: 'pptx' };
  }
  if (zip.mimetype === 'application/vnd.oasis.opendocument.text') return { kind: 'odt' };
  if (zip.mimetype === 'application/vnd.oasis.opendocument.spreadsheet') return { kind: 'ods' };
  return { other: 'ZIP' };
}

async function recogniseRest(file: FileHandle, head: Buffer): Promise<Recognised> {
  const text = await checkText(file);
  if (text === 'text') return { kind: 'text' };
  if (/^(\xff\xfe|\xfe\xff)/.test(head.toString('latin1', 0, 2)))
    return { other: 'TXT (UTF-16)', foreignText: true };
  // A hostile head can make a detector throw; then it is nothing that we take.
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (text === 'markup') return { other: found?.ext.toUpperCase() ?? 'HTML' };
  if (found?.mime === 'image/png') return { kind: 'png' };
  if (found?.mime === 'image/jpeg') return { kind: 'jpeg' };
  if (found) return { other: found.ext.toUpperCase() };
  return text === 'not_utf8' ? { other: 'TXT', foreignText: true } : { other: UNKNOWN };
}
