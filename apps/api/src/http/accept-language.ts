import { LANGUAGES, type Language } from '@app/contracts';

/**
 * The language that an Accept-Language header prefers among ours (RFC 9110 §12.5.4); undefined when it names
 * neither, so that the person's own choice counts.
 */
export function languageOf(header: string | undefined): Language | undefined {
  if (header === undefined || header.length > 500) return undefined;
  const wishes = header.split(',').flatMap((part) => {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const quality = parameters.map((text) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(text)?.[1]).find(Boolean);
    const language = LANGUAGES.find((known) => range === known || range.startsWith(`${known}-`));
    return language ? [{ language, weight: quality === undefined ? 1 : Number(quality) }] : [];
  });
  const best = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)[0];
  return best?.language;
}
