import { ExpectedVersion, Problem } from '@app/platform';

const TAG = /^(?:W\/)?"([\x21\x23-\x7e]{1,200})"$/;

/**
 * Reads If-Match (RFC 9110 §13.1.1). A tag marked weak counts as well: proxies that compress mark ours so, and ours
 * name versions of the content, not bytes. `*` is refused, since it says nothing about what the caller has seen.
 * @throws Problem `precondition_required` when it is missing or `*`, `invalid_input` when it can't be read.
 */
export function parseIfMatch(header: string | undefined): ExpectedVersion {
  const text = header?.trim() ?? '';
  if (text === '' || text === '*') throw new Problem('precondition_required');
  const tags = text.split(',').map((part) => TAG.exec(part.trim())?.[1]);
  if (tags.every((tag) => tag !== undefined)) return new ExpectedVersion(tags);
  throw Problem.field('invalid_input', 'If-Match', {
    da: 'Send den ETag, du sidst hentede, med anførselstegn, f.eks. "3".',
    en: 'Send the ETag that you last fetched, with its quotes, e.g. "3".',
  });
}
