import { Temporal } from 'temporal-polyfill';
import { validate } from 'uuid';

interface Kind<T> {
  /** Type in PostgreSQL. */
  readonly sql: string;
  toJson(value: T): unknown;
  /** Undefined for a value that PostgreSQL would refuse, since that would be an internal error. */
  fromJson(value: unknown): T | undefined;
}

function kind<T>(definition: Kind<T>): Kind<T> {
  return definition;
}

/** Kinds of values that a list can be sorted by, and how a cursor carries each. */
export const KEY_KINDS = {
  text: kind<string>({
    sql: 'text',
    toJson: (value) => value,
    fromJson: (value) => (typeof value === 'string' && !value.includes('\u0000') ? value : undefined),
  }),
  uuid: kind<string>({
    sql: 'uuid',
    toJson: (value) => value,
    fromJson: (value) => (typeof value === 'string' && validate(value) ? value : undefined),
  }),
  integer: kind<number>({
    sql: 'bigint',
    toJson: (value) => value,
    fromJson: (value) => (Number.isSafeInteger(value) ? (value as number) : undefined),
  }),
  /** A point in time; carried in milliseconds, which is what the Clock gives. */
  instant: kind<Date>({
    sql: 'timestamptz',
    toJson: (value) => value.getTime(),
    fromJson: (value) => {
      const read = Number.isSafeInteger(value) ? new Date(value as number) : undefined;
      return read && read.getUTCFullYear() >= 1 && read.getUTCFullYear() <= 9999 ? read : undefined;
    },
  }),
  /** A calendar day as `YYYY-MM-DD`. */
  day: kind<string>({
    sql: 'date',
    toJson: (value) => value,
    fromJson: (value) => (typeof value === 'string' && isDay(value) ? value : undefined),
  }),
} as const;

export type KeyKind = keyof typeof KEY_KINDS;
export type KeyValue<K extends KeyKind> = (typeof KEY_KINDS)[K] extends Kind<infer T> ? T : never;

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value.startsWith('0000')) return false;
  try {
    return Temporal.PlainDate.from(value).toString() === value;
  } catch {
    return false;
  }
}
