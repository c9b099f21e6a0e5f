import type { FieldError, Text } from '@app/contracts';

const BAD_TEXT: Text = {
  da: 'Teksten indeholder tegn, der ikke kan gemmes. Slet dem, eller skriv teksten igen.',
  en: 'The text holds characters that cannot be stored. Delete them, or type the text again.',
};
const BAD_NAME: Text = {
  da: 'Feltet kendes ikke. Fjern det.',
  en: 'The field is not known. Remove it.',
};
/** NUL and the other control characters but tab and line breaks, and halves of surrogate pairs. */
const UNSTORABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;
const RESERVED_NAMES = ['__proto__', 'constructor', 'prototype'];

/**
 * Faults that no field may have, whatever its own rules: characters that PostgreSQL or a mail can't carry, and names
 * that reach for the prototype of objects.
 */
export function findBadTexts(value: unknown, path = ''): FieldError[] {
  if (typeof value === 'string') {
    return UNSTORABLE.test(value) ? [{ field: path, code: 'unstorableText', text: BAD_TEXT }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const field = path ? `${path}.${name}` : name;
    if (!Array.isArray(value) && (RESERVED_NAMES.includes(name) || UNSTORABLE.test(name))) {
      return [
        { field: field.replace(new RegExp(UNSTORABLE, 'gu'), '�'), code: 'unknownField', text: BAD_NAME },
      ];
    }
    return findBadTexts(part, field);
  });
}
