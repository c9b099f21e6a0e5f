import type { FieldError, Text } from '@app/contracts';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { CONSTRAINT_TEXTS, ofEach } from './constraint-texts.js';

/** Rules about the kind of a value; where one is broken, the others have nothing to say. */
const KIND_RULES = [
  'isString',
  'isInt',
  'isNumber',
  'isBoolean',
  'isArray',
  'isObject',
  'nestedValidation',
  'isUuid',
  'isIn',
  'isEnum',
  'isCriterion',
  'isDay',
  'isInstant',
];
/** The validator's own names of what is not about one rule. */
const OTHER_NAMES: Record<string, string> = {
  whitelistValidation: 'unknownField',
  unknownValue: 'notAnObject',
};
const MAX_PATH_LENGTH = 200;

/** The validator's findings as field errors with Danish and English texts; paths read `evidence.0.pageTo`. */
export function toFieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = (parent ? `${parent}.${error.property}` : error.property).slice(0, MAX_PATH_LENGTH);
    return [...ownErrors(error, field), ...toFieldErrors(error.children ?? [], field)];
  });
}

function ownErrors(error: ValidationError, field: string): FieldError[] {
  const broken = Object.keys(error.constraints ?? {});
  if (broken.length === 0) return [];
  if (error.value === undefined && !broken.includes('whitelistValidation')) {
    return [{ field, code: 'required', text: textOf('required', []) }];
  }
  const kind = broken.find((name) => KIND_RULES.includes(name));
  return (kind ? [kind] : broken).map((name) => {
    const code = OTHER_NAMES[name] ?? name;
    return { field, code, text: textOfRule(error, name, code) };
  });
}

function textOfRule(error: ValidationError, name: string, code: string): Text {
  const rule = ruleOf(error, name);
  const own = (rule?.context as { text?: Text } | undefined)?.text;
  const text = own ?? textOf(code, rule?.constraints ?? []);
  // A faulty object in a list is named by its place, a faulty plain value is not.
  return rule?.each && name !== 'nestedValidation' ? ofEach(text) : text;
}

function ruleOf(error: ValidationError, name: string) {
  if (!error.target) return undefined;
  return getMetadataStorage()
    .getTargetValidationMetadatas(error.target.constructor, '', false, false)
    .find((rule) => rule.propertyName === error.property && (rule.name ?? rule.type) === name);
}

function textOf(code: string, values: readonly unknown[]): Text {
  const make = CONSTRAINT_TEXTS[code];
  if (!make) throw new Error(`The validation rule ${code} has no text: add it to CONSTRAINT_TEXTS.`);
  return make(values);
}
