import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';

/** A parameter as it was recorded: a value, or an instant. */
type RecordedValue = null | boolean | number | string | RecordedValue[] | { readonly date: string };

interface RecordedStatement {
  readonly at: string;
  readonly text: string;
  readonly values: readonly RecordedValue[];
}

/** A statement that can be sent again for another case. */
export interface Statement {
  readonly text: string;
  readonly values: readonly Value[];
}

/** A parameter: as it was, an instant so many milliseconds from now, or a text with names to be filled in. */
type Value =
  | { readonly as: RecordedValue }
  | { readonly fromNow: number }
  | { readonly text: string }
  | { readonly list: readonly Value[] };

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const NAME = /\{\{([\w:]+)\}\}/g;
const OF_THE_TRANSACTION = /^\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK)\b/i;

/** What a process sent since it was started with record-sql.mjs, without the frame of its transactions. */
export async function readRecording(file: string): Promise<RecordedStatement[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
  return lines
    .map((line) => JSON.parse(line) as RecordedStatement)
    .filter(({ text }) => !OF_THE_TRANSACTION.test(text));
}

/**
 * Makes recorded statements fit other cases: what is known by name is taken from the request, every other id that is
 * no row's so far is new each time, the same one wherever it occurs, and instants keep their distance from now.
 * @param known value → name, e.g. the case's id → `submission`
 * @param constant ids of rows that every case shares, e.g. organisations
 */
export function templateOf(
  recorded: readonly RecordedStatement[],
  known: ReadonlyMap<string, string>,
  constant: ReadonlySet<string>,
): Statement[] {
  const fresh = new Map<string, string>();
  const nameOf = (id: string): string => {
    if (constant.has(id)) return id;
    if (!fresh.has(id)) fresh.set(id, `{{fresh:${fresh.size}}}`);
    return fresh.get(id) as string;
  };
  const value = (given: RecordedValue, at: number): Value => {
    if (Array.isArray(given)) return { list: given.map((one) => value(one, at)) };
    if (typeof given === 'object' && given !== null) return { fromNow: Date.parse(given.date) - at };
    if (typeof given !== 'string') return { as: given };
    let text = given;
    for (const [literal, name] of known) text = text.replaceAll(literal, `{{${name}}}`);
    text = text.replace(UUID, nameOf);
    return text === given ? { as: given } : { text };
  };
  return recorded.map(({ at, text, values }) => ({
    text,
    values: values.map((one) => value(one, Date.parse(at))),
  }));
}

/** Makes the parameters of all statements for one request. */
export function fill(
  statements: readonly Statement[],
  names: Readonly<Record<string, string>>,
): { text: string; values: unknown[] }[] {
  const now = Date.now();
  const fresh: Record<string, string> = {};
  const resolve = (value: Value): unknown => {
    if ('as' in value) return value.as;
    if ('fromNow' in value) return new Date(now + value.fromNow);
    if ('list' in value) return value.list.map(resolve);
    return value.text.replace(NAME, (_place, name: string) =>
      name.startsWith('fresh:') ? (fresh[name] ??= randomUUID()) : (names[name] as string),
    );
  };
  return statements.map(({ text, values }) => ({ text, values: values.map(resolve) }));
}
