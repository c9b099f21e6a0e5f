import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataFileError, DataFileReader, dataRoot } from './index.js';

const SCHEMAS = {
  'shared.schema.json': {
    $id: 'urn:klimacert:schema:shared',
    $defs: { size: { type: 'number', minimum: 0, description: 'a size in square kilometres' } },
  },
  'towns.schema.json': {
    $id: 'urn:klimacert:schema:towns',
    type: 'object',
    additionalProperties: false,
    required: ['code', 'name', 'size'],
    properties: {
      code: { type: 'string', pattern: '^[0-9]{4}$', description: 'four digits' },
      name: { type: 'string' },
      size: { $ref: 'urn:klimacert:schema:shared#/$defs/size' },
      founded: { type: 'integer' },
      coastal: { type: 'boolean' },
      kind: { enum: ['city', 'village'] },
    },
  },
  'book.schema.json': {
    $id: 'urn:klimacert:schema:book',
    type: 'object',
    additionalProperties: false,
    required: ['title', 'chapters'],
    properties: {
      title: { type: 'string' },
      chapters: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: {
            name: { type: 'string' },
            pages: { type: 'integer', description: 'a number of pages' },
          },
        },
      },
    },
  },
};
const HEADER = 'code,name,size,founded,coastal,kind';

describe('DataFileReader', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'klimacert-data-'));
    for (const [name, schema] of Object.entries(SCHEMAS)) write(`schemas/${name}`, JSON.stringify(schema));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, content: string | Buffer): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  function csv(content: string | Buffer) {
    write('towns.csv', content);
    const reader = new DataFileReader(root);
    return { data: reader.csv('towns.csv', 'towns'), faults: faultsOf(reader), reader };
  }

  function yaml(content: string) {
    write('book.yaml', content);
    const reader = new DataFileReader(root);
    return { data: reader.yaml('book.yaml', 'book'), faults: faultsOf(reader) };
  }

  /** As `line field: message`. */
  function faultsOf(reader: DataFileReader): string[] {
    return reader.faults.map(({ line, field, message }) => `${line} ${field}: ${message}`);
  }

  describe('CSV', () => {
    it('reads typed rows with their lines, also with a byte order mark, CRLF and quoted line ends', () => {
      const text = `\ufeff${HEADER}\r\n0001,Ry,1.5,1900,true,city\r\n\r\n"0002","By, den lille",2,,,\r\n0003,Sø,3,,,`;
      const { data, faults } = csv(text);
      expect(faults).toEqual([]);
      expect(data.complete).toBe(true);
      expect(data.rows).toEqual([
        {
          line: 2,
          value: { code: '0001', name: 'Ry', size: 1.5, founded: 1900, coastal: true, kind: 'city' },
        },
        { line: 4, value: { code: '0002', name: 'By, den lille', size: 2 } },
        { line: 5, value: { code: '0003', name: 'Sø', size: 3 } },
      ]);
    });

    it('gives a file the same hash whatever its line ends and byte order mark', () => {
      const lines = [HEADER, '0001,Ry,1.5,,,', ''];
      const hashes = [lines.join('\n'), lines.join('\r\n'), `\ufeff${lines.join('\n')}`].map(
        (text) => csv(text).data.hash,
      );
      expect(new Set(hashes).size).toBe(1);
      expect(csv(lines.join('\n').replace('1.5', '1.6')).data.hash).not.toBe(hashes[0]);
    });

    it('reports every fault of every row and keeps the good rows', () => {
      const { data, faults } = csv(
        [
          HEADER,
          '1,Ry,-1,,,hamlet',
          '0002,,x,1900.5,yes,',
          '0003,Sø,3,,',
          '0004, Å,4,,,',
          '0005,"O\u030a\u0007",5,,,',
          '0006,God,6,,,',
        ].join('\n'),
      );
      expect(faults).toEqual([
        '2 code: must be four digits; found "1"',
        '2 size: must be a size in square kilometres; found -1',
        '2 kind: must be one of city, village; found "hamlet"',
        '3 name: is missing',
        '3 size: must be a size in square kilometres; found "x"',
        '3 founded: must be integer',
        '3 coastal: must be boolean',
        '4 : has 5 cells where the header names 6',
        '5 name: begins or ends with a space',
        '6 name: contains a control character or line break',
      ]);
      expect(data.complete).toBe(false);
      expect(data.rows.map(({ line }) => line)).toEqual([7]);
    });

    it('names the line on which a row begins when an earlier cell spans lines', () => {
      const { faults } = csv(`${HEADER}\n0001,"a\nb",1,,,\n0002,Ok,,,,`);
      expect(faults).toEqual(['2 name: contains a control character or line break', '4 size: is missing']);
    });

    it.each([
      [
        'an unknown column',
        'code,name,size,founded,coastal,sort',
        ['1 sort:', '1 kind: the column is missing'],
      ],
      ['a column named twice', `${HEADER},name`, ['1 name: is named twice']],
      ['semicolons', HEADER.replaceAll(',', ';'), ['1 : columns are separated by semicolons']],
      ['nothing at all', '', ['1 : is empty']],
      ['an unclosed quotation mark', `${HEADER}\n0001,Ry,1,,,\n0002,"Sø,1,,,\n`, ['3 : is not valid CSV']],
    ])('reports a header or file with %s', (_case, text, expected) => {
      const { data, faults } = csv(text);
      expect(faults).toHaveLength(expected.length);
      expected.forEach((start, index) => expect(faults[index]).toContain(start));
      expect(data).toMatchObject({ rows: [], complete: false });
    });

    it('reports bytes that are not UTF-8 with their line', () => {
      const latin1 = Buffer.from(`${HEADER}\n0001,Ry,1,,,\n0002,Sø,1,,,\n`, 'latin1');
      expect(csv(latin1).faults).toEqual(['3 : is not UTF-8; save the file as UTF-8']);
    });

    it('reports a missing file', () => {
      const reader = new DataFileReader(root);
      reader.csv('none.csv', 'towns');
      expect(() => reader.finish()).toThrow('data/none.csv line 1: cannot be read (ENOENT)');
    });

    it('finds a fault planted in any row, at its line and field, and no other', () => {
      const row = fc.record({
        code: fc.stringMatching(/^[0-9]{4}$/),
        name: fc.stringMatching(/^[a-zæøå]{1,8}( "[a-z]{1,5}", [a-z]{1,3})?$/),
        size: fc.integer({ min: 0, max: 1000 }),
      });
      const planted = fc.constantFrom(
        { field: 'code', cell: '12' },
        { field: 'name', cell: '' },
        { field: 'size', cell: '0x10' },
        { field: 'kind', cell: 'CITY' },
      );
      fc.assert(
        fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), fc.nat(), planted, (rows, at, fault) => {
          const bad = at % rows.length;
          const lines = rows.map((value, index) => {
            const cells: Record<string, string | number> = { ...value };
            if (index === bad) cells[fault.field] = fault.cell;
            return HEADER.split(',')
              .map((column) => `"${String(cells[column] ?? '').replaceAll('"', '""')}"`)
              .join(',');
          });
          const { data, reader } = csv([HEADER, ...lines].join('\n'));
          expect(reader.faults).toHaveLength(1);
          expect(reader.faults[0]).toMatchObject({
            file: 'data/towns.csv',
            line: bad + 2,
            field: fault.field,
          });
          expect(data.rows).toHaveLength(rows.length - 1);
        }),
        { numRuns: 60 },
      );
    });
  });

  describe('YAML', () => {
    it('reads a document and knows the line of every part', () => {
      const { data, faults } = yaml('# c\ntitle: T\nchapters:\n  - name: A\n  - {name: B,\n     pages: 3}\n');
      expect(faults).toEqual([]);
      expect(data?.value).toEqual({ title: 'T', chapters: [{ name: 'A' }, { name: 'B', pages: 3 }] });
      const places = [
        ['title'],
        ['chapters'],
        ['chapters', 1],
        ['chapters', 1, 'pages'],
        ['chapters', 7, 'x'],
      ];
      expect(places.map((place) => data?.lineOf(place))).toEqual([2, 3, 5, 6, 3]);
    });

    it('reports every fault with line and path', () => {
      const { data, faults } = yaml(
        'title: 2.10\nchapters:\n  - name: A\n    pages: many\n  - pages: 3\n  - name: " B"\n    author: me\n',
      );
      expect(data).toBeUndefined();
      expect(faults.sort()).toEqual([
        '1 title: must be string',
        '4 chapters[0].pages: must be a number of pages; found "many"',
        '5 chapters[1].name: is missing',
        '6 chapters[2].name: begins or ends with a space',
        '7 chapters[2].author: is not a known field; known are name, pages',
      ]);
    });

    it('follows an alias to the line of what it stands for', () => {
      const { faults } = yaml('title: T\nchapters:\n  - &a\n    name: 1\n  - *a\n');
      expect(faults).toEqual(['4 chapters[0].name: must be string', '4 chapters[1].name: must be string']);
    });

    it.each([
      ['a name given twice', 'title: T\ntitle: U\nchapters: []\n', 2],
      ['a broken list', 'title: T\nchapters: [\n', 3],
      ['an unknown tag', 'title: !secret T\nchapters: []\n', 1],
      ['two documents', 'title: T\nchapters: []\n---\ntitle: U\n', 3],
      ['a name that is no text', 'title: T\n? [a]\n: b\nchapters: []\n', 2],
    ])('reports %s as bad YAML', (_case, text, line) => {
      const { data, faults } = yaml(text);
      expect(data).toBeUndefined();
      expect(faults[0]).toMatch(new RegExp(`^${line} : is not valid YAML`));
    });

    it('refuses a document that unfolds without end', () => {
      const levels = Array.from({ length: 12 }, (_, i) =>
        i === 0
          ? 'a0: &a0 [x]'
          : `a${i}: &a${i} [${Array(9)
              .fill(`*a${i - 1}`)
              .join(', ')}]`,
      );
      expect(yaml(levels.join('\n')).faults[0]).toContain('is not valid YAML');
    });
  });

  it('throws one error with all faults of all files, sorted', () => {
    write('towns.csv', `${HEADER}\n1,Ry,1,,,\n2,Ry,1,,,\n`);
    write('book.yaml', 'title: T\n');
    const reader = new DataFileReader(root);
    reader.csv('towns.csv', 'towns');
    reader.yaml('book.yaml', 'book');
    reader.report('towns.csv', 1, 'code', 'is odd');
    expect(() => reader.finish()).toThrow(DataFileError);
    expect(() => reader.finish()).toThrow(
      [
        'data/book.yaml line 1, field chapters: is missing',
        'data/towns.csv line 1, field code: is odd',
        'data/towns.csv line 2, field code: must be four digits; found "1"',
        'data/towns.csv line 3, field code: must be four digits; found "2"',
      ].join('\n'),
    );
  });

  it('lists a folder in order, and reports one that is not there', () => {
    write('list/b.yaml', '');
    write('list/a.yaml', '');
    write('list/deep/c.yaml', '');
    const reader = new DataFileReader(root);
    expect(reader.list('list', '.yaml')).toEqual(['list/a.yaml', 'list/b.yaml']);
    expect(reader.list('none', '.yaml')).toEqual([]);
    expect(faultsOf(reader)).toEqual(['1 : the folder cannot be read']);
  });
});

describe('dataRoot', () => {
  it('is the data folder beside package.json', () => {
    expect(dataRoot()).toBe(join(process.cwd(), 'data'));
  });
});
