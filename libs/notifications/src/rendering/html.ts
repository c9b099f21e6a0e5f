/** A piece of HTML that is safe to be put into a page as it is. */
export class Html {
  constructor(readonly source: string) {}
}

type Value = string | number | Html | null | false | readonly Html[];

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, in attributes too. Control characters that no mail program shows are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

/** Builds HTML; everything put in is escaped unless it is HTML already. */
export function html(texts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    texts
      .map((text, place) => text + (place < values.length ? sourceOf(values[place] as Value) : ''))
      .join(''),
  );
}

function sourceOf(value: Value): string {
  if (value === null || value === false) return '';
  if (value instanceof Html) return value.source;
  if (Array.isArray(value)) return (value as readonly Html[]).map(({ source }) => source).join('');
  return escapeHtml(String(value));
}
