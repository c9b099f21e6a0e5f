import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource, EntitySchema } from 'typeorm';
import { Problem } from '../problem/problem.js';
import { Keyset, pageSize } from './keyset.js';

const list = new Keyset('things', { at: 'instant', name: 'text', place: 'integer', day: 'day', id: 'uuid' });

const instant = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});
const key = fc.record({
  at: instant,
  name: fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\u0000', '')),
  place: fc.maxSafeInteger(),
  day: instant.map((at) => at.toISOString().slice(0, 10)),
  id: fc.uuid(),
});

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
};

describe('cursors', () => {
  it('come back as they were given', () => {
    fc.assert(fc.property(key, (given) => expect(list.decode(list.encode(given))).toEqual(given)));
  });

  it('are safe in an address', () => {
    fc.assert(fc.property(key, (given) => expect(list.encode(given)).toMatch(/^[\w-]+$/)));
  });

  it('are refused when anything in them was changed', () => {
    fc.assert(
      fc.property(key, fc.nat(), fc.constantFrom(...'AZaz09-_'), (given, place, letter) => {
        const cursor = list.encode(given);
        const at = place % (cursor.length - 1); // the last letter may hold unused bits
        fc.pre(cursor[at] !== letter);
        expect(codeOf(() => list.decode(cursor.slice(0, at) + letter + cursor.slice(at + 1)))).toBe(
          'invalid_cursor',
        );
      }),
    );
  });

  it('are refused when they are not cursors at all, and never fail otherwise', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary', maxLength: 9000 })),
        (text) => {
          expect(codeOf(() => list.decode(text))).toBe('invalid_cursor');
        },
      ),
    );
  });

  it('are refused by another list, even one with the same keys', () => {
    const other = new Keyset('others', { id: 'uuid' });
    const same = new Keyset('things', { id: 'uuid' });
    const cursor = other.encode({ id: '0190a1b2-0000-7000-8000-000000000001' });
    expect(codeOf(() => same.decode(cursor))).toBe('invalid_cursor');
    expect(codeOf(() => list.decode(same.encode({ id: '0190a1b2-0000-7000-8000-000000000001' })))).toBe(
      'invalid_cursor',
    );
  });

  it('are refused when well formed but with values that the database would refuse', () => {
    const loose = new Keyset('things', { value: 'text' });
    const numbers = new Keyset('things', { value: 'integer' });
    for (const kind of ['uuid', 'day', 'instant', 'integer'] as const) {
      const strict = new Keyset('things', { value: kind });
      for (const value of ['', 'x', '2025-02-30', '0000-01-01', "'; DROP TABLE x"])
        expect(codeOf(() => strict.decode(loose.encode({ value })))).toBe('invalid_cursor');
    }
    const instants = new Keyset('things', { value: 'instant' });
    for (const value of [8.64e15 + 1, Number.MAX_SAFE_INTEGER, -1e15])
      expect(codeOf(() => instants.decode(numbers.encode({ value })))).toBe('invalid_cursor');
    expect(codeOf(() => loose.decode(loose.encode({ value: 'a\u0000b' })))).toBe('invalid_cursor');
    expect(codeOf(() => numbers.decode(numbers.encode({ value: 1.5 })))).toBe('invalid_cursor');
  });
});

describe('pages', () => {
  const rows = new Keyset('rows', { place: 'integer' });

  it('take 1 to 200 rows, 50 by default', () => {
    expect(pageSize()).toBe(50);
    expect(pageSize(1)).toBe(1);
    expect(pageSize(200)).toBe(200);
    for (const limit of [0, -1, 201, 1.5, Number.NaN, Infinity])
      expect(codeOf(() => pageSize(limit))).toBe('invalid_input');
  });

  it('reach every row exactly once, whatever the limit', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (all, limit) => {
          const sorted = [...all].sort((a, b) => a - b);
          const seen: number[] = [];
          let after = -Infinity;
          for (;;) {
            const found = sorted.filter((value) => value > after).slice(0, limit + 1);
            const page = rows.page(found, limit, (place) => ({ place }));
            seen.push(...page.items);
            if (page.next === null) break;
            after = rows.decode(page.next).place;
          }
          expect(seen).toEqual(sorted);
        },
      ),
    );
  });

  it('have no next one when they are exactly full', () => {
    expect(rows.page([1, 2], 2, (place) => ({ place })).next).toBeNull();
    expect(rows.page([], 2, (place) => ({ place }))).toEqual({ items: [], next: null });
  });
});

describe('queries', () => {
  const Thing = new EntitySchema<{ id: string; madeAt: Date }>({
    name: 'thing',
    columns: { id: { type: 'uuid', primary: true }, madeAt: { type: 'timestamptz', name: 'made_at' } },
  });
  const newest = new Keyset('things', { madeAt: 'instant', id: 'uuid' });
  const columns = { madeAt: 'thing.madeAt', id: 'thing.id' };
  const query = async () => {
    const source = new DataSource({ type: 'postgres', entities: [Thing] });
    await (source as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
    return source.getRepository(Thing).createQueryBuilder('thing').where('thing.id IS NOT NULL');
  };

  it('start at the beginning without a cursor', async () => {
    const [sql] = newest.apply(await query(), columns, 'DESC', { limit: 2 }).getQueryAndParameters();
    expect(sql).toContain(
      'WHERE "thing"."id" IS NOT NULL ORDER BY "thing"."made_at" DESC, "thing"."id" DESC LIMIT 3',
    );
  });

  it.each([
    ['ASC', '>'],
    ['DESC', '<'],
  ] as const)('compare all keys at once, %s', async (direction, sign) => {
    const after = {
      madeAt: new Date('2026-01-02T03:04:05.678Z'),
      id: '0190a1b2-0000-7000-8000-000000000001',
    };
    const [sql, parameters] = newest
      .apply(await query(), columns, direction, { cursor: newest.encode(after) })
      .getQueryAndParameters();
    expect(sql).toContain(
      `AND ("thing"."made_at", "thing"."id") ${sign} (CAST($1 AS timestamptz), CAST($2 AS uuid)) ORDER BY`,
    );
    expect(sql).toContain('LIMIT 51');
    expect(parameters).toEqual([after.madeAt, after.id]);
  });
});
