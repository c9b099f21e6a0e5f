import { Problem } from '@app/platform';
import type { FastifyInstance } from 'fastify';

/** Largest JSON body in bytes. */
export const JSON_LIMIT = 1024 * 1024;
/** Deepest nesting of a JSON body; ours are at most five deep. */
export const JSON_DEPTH = 32;

/**
 * Reads JSON strictly: valid UTF-8 only, no deeper than any of our bodies, no keys that reach for prototypes.
 * No other kind of body is read, so that a form on another site can't post here.
 */
export function addJsonParser(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: JSON_LIMIT },
    (request, body: Buffer, done) => {
      if (!isUtf8(request.headers['content-type'])) {
        return done(
          new Problem('unsupported_media_type', { params: { allowed: 'application/json; UTF-8' } }),
        );
      }
      if (body.length === 0) return done(null, undefined);
      const text = decode(body);
      if (text === undefined || depthOf(text) > JSON_DEPTH) return done(new Problem('malformed_request'));
      void parse(request, text, (error, value) =>
        error ? done(new Problem('malformed_request', { cause: error })) : done(null, value),
      );
    },
  );
}

function isUtf8(contentType = ''): boolean {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  return charset === undefined || charset.toLowerCase() === 'utf-8';
}

function decode(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** Greatest number of brackets open at once, outside of strings; without recursion, so that nothing overflows. */
function depthOf(text: string): number {
  let depth = 0;
  let greatest = 0;
  let inString = false;
  for (let place = 0; place < text.length; place++) {
    const letter = text.charCodeAt(place);
    if (inString) {
      if (letter === 0x5c) place++;
      else if (letter === 0x22) inString = false;
    } else if (letter === 0x22) inString = true;
    else if (letter === 0x7b || letter === 0x5b) greatest = Math.max(greatest, ++depth);
    else if (letter === 0x7d || letter === 0x5d) depth--;
  }
  return greatest;
}
