import { createHash } from 'node:crypto';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { Problem } from '../problem/problem.js';
import { KEY_KINDS, type KeyKind, type KeyValue } from './key-kinds.js';

export const DEFAULT_PAGE_SIZE = 50;
export const MAX_PAGE_SIZE = 200;

/** Longer than any cursor that we make; keeps nonsense from being decoded. */
const MAX_CURSOR_LENGTH = 8192;
const CHECKSUM_BYTES = 4;

/** One page of a list; `next` fetches the following one and is null on the last. */
export interface Page<T> {
  readonly items: T[];
  readonly next: string | null;
}

/** What a caller says about the page that it wants. */
export interface PageRequest {
  /** `next` of the page before; absent for the first page. */
  readonly cursor?: string;
  /** Rows per page, 1 to 200; 50 when absent. */
  readonly limit?: number;
}

export type SortKeys = Readonly<Record<string, KeyKind>>;
/** Values of a list's sort keys in one row. */
export type KeyOf<K extends SortKeys> = { readonly [N in keyof K]: KeyValue<K[N]> };

/**
 * Checks the page size asked for.
 * @throws Problem `invalid_input` unless it is a whole number from 1 to 200.
 */
export function pageSize(limit: number = DEFAULT_PAGE_SIZE): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_PAGE_SIZE) return limit;
  throw Problem.field(
    'invalid_input',
    'limit',
    { da: 'Angiv et helt tal fra 1 til {max}.', en: 'Give a whole number from 1 to {max}.' },
    { max: MAX_PAGE_SIZE },
  );
}

/**
 * Pages through one list by the values of its sort keys, so that a page costs the same however far in it
 * lies and nobody's row is skipped or doubled when others come or go meanwhile.
 *
 * The keys together must be unique and not null, and an index must carry them in this order:
 * end with the id. Rows are sorted by all keys in the same direction.
 */
export class Keyset<K extends SortKeys> {
  private readonly names: readonly (keyof K & string)[];

  /**
   * @param list name of the list; a cursor of another list is refused.
   * @param keys sort keys in order, each with its kind, e.g. `{ uploadedAt: 'instant', id: 'uuid' }`.
   */
  constructor(
    private readonly list: string,
    private readonly keys: K,
  ) {
    this.names = Object.keys(keys);
  }

  /** The opaque cursor that continues after a row with these values. */
  encode(key: KeyOf<K>): string {
    const values = this.names.map((name) => KEY_KINDS[this.kind(name)].toJson(key[name] as never));
    const payload = Buffer.from(JSON.stringify([this.list, ...values]));
    return Buffer.concat([checksum(payload), payload]).toString('base64url');
  }

  /**
   * Reads a cursor of this list.
   * @throws Problem `invalid_cursor` for anything but an unaltered cursor of this list.
   */
  decode(cursor: string): KeyOf<K> {
    const values = unpack(cursor);
    if (values.length !== this.names.length + 1 || values[0] !== this.list)
      throw new Problem('invalid_cursor');
    const read = this.names.map((name, place) => {
      const value = KEY_KINDS[this.kind(name)].fromJson(values[place + 1]);
      if (value === undefined) throw new Problem('invalid_cursor');
      return [name, value] as const;
    });
    return Object.fromEntries(read) as KeyOf<K>;
  }

  /**
   * Sorts the query, starts it after the cursor and takes one row more than the page, from which `page` sees
   * whether there is a next one. Joins must be to one row at most, since the limit counts joined rows.
   * @param columns where each key stands in the query, as a property path (`document.uploadedAt`) or expression.
   * @throws Problem `invalid_cursor` or `invalid_input` for a faulty request.
   */
  apply<E extends ObjectLiteral>(
    query: SelectQueryBuilder<E>,
    columns: { readonly [N in keyof K]: string },
    direction: 'ASC' | 'DESC',
    request: PageRequest,
  ): SelectQueryBuilder<E> {
    const size = pageSize(request.limit);
    if (request.cursor !== undefined) {
      const after = this.decode(request.cursor);
      const row = this.names.map((name) => columns[name]).join(', ');
      const given = this.names
        .map((name) => `CAST(:keyset_${name} AS ${KEY_KINDS[this.kind(name)].sql})`)
        .join(', ');
      const parameters = Object.fromEntries(this.names.map((name) => [`keyset_${name}`, after[name]]));
      query.andWhere(`(${row}) ${direction === 'ASC' ? '>' : '<'} (${given})`, parameters);
    }
    this.names.forEach((name, place) =>
      place === 0 ? query.orderBy(columns[name], direction) : query.addOrderBy(columns[name], direction),
    );
    return query.limit(size + 1);
  }

  /** Makes the page out of the rows that a query prepared by `apply` with the same limit returned. */
  page<T>(rows: readonly T[], limit: number | undefined, keyOf: (row: T) => KeyOf<K>): Page<T> {
    const items = rows.slice(0, pageSize(limit));
    const last = items.at(-1);
    const more = rows.length > items.length && last !== undefined;
    return { items, next: more ? this.encode(keyOf(last)) : null };
  }

  private kind(name: keyof K & string): KeyKind {
    return this.keys[name] as KeyKind;
  }
}

/** A checksum finds mangled cursors; it is no protection, and needs none: a cursor grants nothing. */
function checksum(payload: Buffer): Buffer {
  return createHash('sha256').update('keyset 1').update(payload).digest().subarray(0, CHECKSUM_BYTES);
}

function unpack(cursor: string): readonly unknown[] {
  if (cursor.length > MAX_CURSOR_LENGTH || !/^[\w-]+$/.test(cursor)) throw new Problem('invalid_cursor');
  const bytes = Buffer.from(cursor, 'base64url');
  const payload = bytes.subarray(CHECKSUM_BYTES);
  if (!checksum(payload).equals(bytes.subarray(0, CHECKSUM_BYTES))) throw new Problem('invalid_cursor');
  try {
    const values: unknown = JSON.parse(payload.toString());
    if (Array.isArray(values)) return values;
  } catch (cause) {
    throw new Problem('invalid_cursor', { cause });
  }
  throw new Problem('invalid_cursor');
}
