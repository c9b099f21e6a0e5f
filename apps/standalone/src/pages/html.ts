/** HTML that is safe to send: every value put into it was escaped. */
export class Html {
  constructor(readonly markup: string) {}
}

type Value = Html | readonly Html[] | string | number | undefined;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag: text is escaped, `Html` (alone or in a list) is put in as it is. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(parts.reduce((done, part, index) => done + rendered(values[index - 1]) + part));
}

function rendered(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map((item: Html) => item.markup).join('');
  return String(value as string | number).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
