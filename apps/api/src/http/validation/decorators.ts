import { ValidateBy, type ValidationOptions } from 'class-validator';
import { Temporal } from 'temporal-polyfill';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** A calendar day that exists, as `YYYY-MM-DD`, from 1900 to 2200. */
export function IsDay(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isDay', validator: { validate: isDay } }, options);
}

/** A point in time in ISO 8601 with a time zone, e.g. `2026-08-21T12:05:00Z`, from 1900 to 2200. */
export function IsInstant(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy({ name: 'isInstant', validator: { validate: isInstant } }, options);
}

/** A criterion's code in any framework, e.g. `K7` or `3.2`. */
export const CRITERION = /^[A-Z0-9][A-Z0-9.]{0,9}$/;

/** A criterion's code in any framework, e.g. `K7` or `3.2`. */
export function IsCriterion(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && CRITERION.test(value);
  return ValidateBy({ name: 'isCriterion', validator: { validate } }, options);
}

/** A text with something else than blanks in it. */
export function NotBlank(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  return ValidateBy({ name: 'notBlank', validator: { validate } }, options);
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    const { year } = Temporal.PlainDate.from(value);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  } catch {
    return false;
  }
}

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-/.test(value)) return false;
  try {
    const year = new Date(Temporal.Instant.from(value).epochMilliseconds).getUTCFullYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  } catch {
    return false;
  }
}
