/** The two languages of the product; Danish is the default. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text that a person may see, in both languages. */
export interface Text {
  readonly da: string;
  readonly en: string;
}

/** Values that read the same in every language, e.g. numbers and codes. */
export type PlainParams = Readonly<Record<string, string | number>>;

/** Values that a text's `{name}` places are filled with; a text among them is given in the same language. */
export type TextParams = Readonly<Record<string, string | number | Text>>;

/**
 * Fills `{name}` places of a text in one language.
 * A place without a value stays visible, so that a forgotten parameter is noticed in review.
 */
export function renderText(text: Text, language: Language, params: TextParams = {}): string {
  return text[language].replace(/\{(\w+)\}/g, (place, name: string) =>
    name in params ? inLanguage(params[name] as TextParams[string], language) : place,
  );
}

function inLanguage(value: TextParams[string], language: Language): string {
  return typeof value === 'object' ? value[language] : String(value);
}
