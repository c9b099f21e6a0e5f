import type { Text } from '@app/contracts';

/** A constraint's own values, as its decorator was given them. */
type Values = readonly unknown[];
/** What is wrong and what to do, made from a constraint's values. */
type TextOf = (values: Values) => Text;

const always =
  (da: string, en: string): TextOf =>
  () => ({ da, en });
const listed = (value: unknown): string =>
  (Array.isArray(value) ? value : Object.values((value ?? {}) as object)).join(', ');

/**
 * Texts of every validation rule that our DTOs use; a test fails for a rule without one. A rule whose text needs
 * more than its values (such as a pattern) carries it in its decorator: `{ context: { text: { da, en } } }`.
 */
export const CONSTRAINT_TEXTS: Readonly<Record<string, TextOf>> = {
  required: always('Feltet mangler. Udfyld det.', 'The field is missing. Fill it in.'),
  unknownField: always('Feltet kendes ikke. Fjern det.', 'The field is not known. Remove it.'),
  notAnObject: always('Send et JSON-objekt med felter.', 'Send a JSON object with fields.'),

  isString: always('Skriv en tekst.', 'Give a text.'),
  isNotEmpty: always('Feltet er tomt. Udfyld det.', 'The field is empty. Fill it in.'),
  notBlank: always(
    'Teksten er tom. Skriv noget i feltet.',
    'The text is empty. Write something in the field.',
  ),
  minLength: ([min]) => ({
    da: `Teksten er for kort. Skriv mindst ${String(min)} tegn.`,
    en: `The text is too short. Write at least ${String(min)} characters.`,
  }),
  maxLength: ([max]) => ({
    da: `Teksten er for lang. Skriv højst ${String(max)} tegn.`,
    en: `The text is too long. Write at most ${String(max)} characters.`,
  }),
  isLength: ([min, max]) => ({
    da: `Teksten skal være på ${String(min)} til ${String(max)} tegn. Ret længden.`,
    en: `The text must have ${String(min)} to ${String(max)} characters. Change its length.`,
  }),
  isEmail: always(
    'Skriv en gyldig e-mailadresse, f.eks. navn@kommune.dk.',
    'Give a valid e-mail address, e.g. name@kommune.dk.',
  ),
  isUrl: always(
    'Skriv en hel webadresse, f.eks. https://www.kommune.dk.',
    'Give a whole web address, e.g. https://www.kommune.dk.',
  ),
  isUuid: always(
    'Det er ikke et gyldigt id. Brug det id, som API’et har givet.',
    'This is not a valid id. Use the id that the API gave.',
  ),

  isCriterion: always('Skriv et kriteriums kode, f.eks. K7.', 'Give the code of a criterion, e.g. K7.'),

  isInt: always('Angiv et helt tal.', 'Give a whole number.'),
  isNumber: always('Angiv et tal.', 'Give a number.'),
  min: ([min]) => ({
    da: `Tallet er for lille. Angiv mindst ${String(min)}.`,
    en: `The number is too small. Give at least ${String(min)}.`,
  }),
  max: ([max]) => ({
    da: `Tallet er for stort. Angiv højst ${String(max)}.`,
    en: `The number is too large. Give at most ${String(max)}.`,
  }),
  isPositive: always('Angiv et tal over nul.', 'Give a number above zero.'),
  isBoolean: always('Angiv true eller false.', 'Give true or false.'),
  isIn: ([allowed]) => ({
    da: `Værdien kan ikke bruges. Vælg en af: ${listed(allowed)}.`,
    en: `The value cannot be used. Choose one of: ${listed(allowed)}.`,
  }),
  isEnum: ([allowed]) => ({
    da: `Værdien kan ikke bruges. Vælg en af: ${listed(allowed)}.`,
    en: `The value cannot be used. Choose one of: ${listed(allowed)}.`,
  }),

  isDay: always('Angiv en dato, der findes, som ÅÅÅÅ-MM-DD.', 'Give an existing date as YYYY-MM-DD.'),
  isInstant: always(
    'Angiv et tidspunkt med tidszone, f.eks. 2026-08-21T12:05:00Z.',
    'Give a point in time with its time zone, e.g. 2026-08-21T12:05:00Z.',
  ),
  isDateString: always(
    'Angiv et tidspunkt med tidszone, f.eks. 2026-08-21T12:05:00Z.',
    'Give a point in time with its time zone, e.g. 2026-08-21T12:05:00Z.',
  ),
  isIso8601: always(
    'Angiv et tidspunkt med tidszone, f.eks. 2026-08-21T12:05:00Z.',
    'Give a point in time with its time zone, e.g. 2026-08-21T12:05:00Z.',
  ),
  isDate: always(
    'Angiv et tidspunkt med tidszone, f.eks. 2026-08-21T12:05:00Z.',
    'Give a point in time with its time zone, e.g. 2026-08-21T12:05:00Z.',
  ),

  isArray: always('Send en liste.', 'Send a list.'),
  arrayNotEmpty: always('Listen er tom. Tilføj mindst én.', 'The list is empty. Add at least one.'),
  arrayMinSize: ([min]) => ({
    da: `Listen er for kort. Tilføj, så der er mindst ${String(min)}.`,
    en: `The list is too short. Add until there are at least ${String(min)}.`,
  }),
  arrayMaxSize: ([max]) => ({
    da: `Listen er for lang. Send højst ${String(max)}.`,
    en: `The list is too long. Send at most ${String(max)}.`,
  }),
  arrayUnique: always(
    'Noget står to gange i listen. Fjern gentagelserne.',
    'The list holds something twice. Remove the repetitions.',
  ),
  isObject: always('Send et JSON-objekt med felter.', 'Send a JSON object with fields.'),
  nestedValidation: always('Send et JSON-objekt med felter.', 'Send a JSON object with fields.'),
  isDefined: always('Feltet mangler. Udfyld det.', 'The field is missing. Fill it in.'),
};

/** The text of a rule that each value of a list must keep. */
export function ofEach(text: Text): Text {
  return { da: `Hver værdi i listen: ${text.da}`, en: `Each value of the list: ${text.en}` };
}
