/** A place in parsed data: property names and list positions from the outside in. */
export type DataPath = readonly (string | number)[];

/** A path as people write it: `criteria[3].questions.review[0].da`. */
export function pathToField(path: DataPath): string {
  return path.reduce<string>(
    (field, step) => (typeof step === 'number' ? `${field}[${step}]` : field ? `${field}.${step}` : step),
    '',
  );
}

/**
 * What is wrong with a text that PostgreSQL would refuse or that would look equal to another one
 * without being so; undefined when nothing is.
 */
export function textFault(text: string): string | undefined {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(text)) return 'contains a control character or line break';
  if (/[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/.test(text)) return 'contains an invisible character';
  if (/\p{Surrogate}/u.test(text)) return 'contains half of a surrogate pair';
  if (text !== text.trim()) return 'begins or ends with a space';
  if (text !== text.normalize('NFC'))
    return 'contains a letter written as two characters; save it composed (NFC)';
  return undefined;
}

/** Every faulty text inside parsed data, with its path. Keys are judged by the schema. */
export function* faultyTexts(value: unknown, path: DataPath = []): Generator<[DataPath, string]> {
  if (typeof value === 'string') {
    const fault = textFault(value);
    if (fault) yield [path, fault];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* faultyTexts(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* faultyTexts(item, [...path, key]);
  }
}
