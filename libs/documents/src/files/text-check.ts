import type { FileHandle } from 'node:fs/promises';
import { TextDecoder } from 'node:util';

const CHUNK = 64 * 1024;

/** Text that browsers and office programs would run or draw rather than show. */
const MARKUP = /^\ufeff?\s*<(!doctype|html|head|body|script|svg|\?xml|!--)/i;

/** What a file is as text. */
export type TextVerdict = 'text' | 'markup' | 'not_utf8' | 'binary';

/**
 * Reads a whole file piece by piece and says whether it is plain text in UTF-8.
 * `binary` when it holds control characters, `not_utf8` when it is text in another encoding.
 */
export async function checkText(file: FileHandle): Promise<TextVerdict> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const bytes = Buffer.alloc(CHUNK);
  let position = 0;
  let valid = true;
  for (;;) {
    const { bytesRead } = await file.read(bytes, 0, CHUNK, position);
    const chunk = bytes.subarray(0, bytesRead);
    if (hasControls(chunk)) return 'binary';
    const text: string | null = valid ? decoded(decoder, chunk, bytesRead > 0) : null;
    if (text === null) valid = false;
    else if (position === 0 && MARKUP.test(text)) return 'markup';
    if (bytesRead === 0) return valid ? 'text' : 'not_utf8';
    position += bytesRead;
  }
}

function decoded(decoder: TextDecoder, chunk: Buffer, stream: boolean): string | null {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    return null;
  }
}

/** Control characters but tab, line feed, form feed and carriage return; they are single bytes in any text. */
function hasControls(chunk: Buffer): boolean {
  return chunk.some(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d,
  );
}
