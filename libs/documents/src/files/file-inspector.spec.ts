import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ERRORS, renderText } from '@app/contracts';
import { FileStorage, FixedClock, Problem, Uuid7Ids } from '@app/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  EXE,
  JPEG,
  makeOffice,
  makeOpenDocument,
  makePdf,
  makePdfBomb,
  makeZip,
  PNG,
} from '../../../../test/factories/files.js';
import { PAGE_COUNTER_LIMITS, PageCounter, type PageCounterLimits } from '../pdf/page-counter.js';
import { type FileFacts, FileInspector } from './file-inspector.js';

let folder: string;
let storage: FileStorage;
const inspectorWith = (limits: Partial<PageCounterLimits>): FileInspector =>
  new FileInspector(new PageCounter({ ...PAGE_COUNTER_LIMITS, ...limits }));
const inspector = inspectorWith({ seconds: 5, megabytes: 64 });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'klimacert-inspect-'));
  storage = new FileStorage(folder, new FixedClock('2026-11-20T12:00:00Z'), new Uuid7Ids());
  await storage.prepare();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function inspect(content: Buffer | string, name: string): Promise<FileFacts> {
  const staged = await storage.stage(
    (async function* () {
      yield Buffer.from(content);
    })(),
  );
  try {
    return await inspector.inspect(staged, name);
  } finally {
    await staged.discard();
  }
}

/** The code and the text that the uploader reads. */
async function refusal(content: Buffer | string, name: string): Promise<[string, string]> {
  try {
    return ['accepted', JSON.stringify(await inspect(content, name))];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const [field] = error.fields;
    expect(field?.field).toBe('file');
    expect(renderText(ERRORS[error.code].detail, 'da', error.params)).not.toContain('{');
    return [error.code, field ? renderText(field.text, 'en', field.params) : ''];
  }
}

describe('what is taken', () => {
  it('a PDF, with its pages counted', async () => {
    expect(await inspect(await makePdf({ pages: 7 }), 'plan.pdf')).toEqual({
      fileName: 'plan.pdf',
      mediaType: 'application/pdf',
      pageCount: 7,
    });
  });

  it('a PDF after white space, as some programs write it', async () => {
    expect((await inspect(Buffer.concat([Buffer.from('\r\n\n'), await makePdf()]), 'p.pdf')).pageCount).toBe(
      2,
    );
  });

  it.each([
    ['docx', 'wordprocessingml.document', () => makeOffice('docx')],
    ['xlsx', 'spreadsheetml.sheet', () => makeOffice('xlsx')],
    ['pptx', 'presentationml.presentation', () => makeOffice('pptx')],
    ['odt', 'opendocument.text', () => makeOpenDocument('text')],
    ['ods', 'opendocument.spreadsheet', () => makeOpenDocument('spreadsheet')],
    ['png', 'image/png', () => PNG],
    ['jpg', 'image/jpeg', () => JPEG],
    ['jpeg', 'image/jpeg', () => JPEG],
    ['csv', 'text/plain', () => 'kommune;ton\r\nÆrø;12\r\n'],
    ['txt', 'text/plain', () => 'Referat af mødet\n'],
  ])('%s', async (ending, mediaType, content) => {
    const facts = await inspect(content(), `Bilag 1.${ending}`);
    expect(facts.fileName).toBe(`Bilag 1.${ending}`);
    expect(facts.mediaType).toContain(mediaType);
    expect(facts.pageCount).toBeNull();
  });

  it('a table that happens to start like an image or a program', async () => {
    expect((await inspect('BM;MZ\r\n1;2\r\n', 'tal.csv')).mediaType).toBe('text/plain');
    expect((await inspect('MZ kolonne;1\n', 'tal.csv')).mediaType).toBe('text/plain');
  });

  it('text in UTF-8 wherever a character is split between two reads', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 65_530, max: 65_540 }), async (length) => {
        expect((await inspect(`${'x'.repeat(length)}${'æ€🌍'.repeat(3)}`, 'a.txt')).mediaType).toBe(
          'text/plain',
        );
      }),
      { numRuns: 10 },
    );
  });

  it('a name that promises nothing, with the right ending added', async () => {
    expect((await inspect(await makePdf(), 'plan')).fileName).toBe('plan.pdf');
    expect((await inspect(await makePdf(), 'plan.v2')).fileName).toBe('plan.v2.pdf');
    expect((await inspect(PNG, 'kort.exe')).fileName).toBe('kort.exe.png');
  });
});

describe('what is refused as another kind of file', () => {
  it.each([
    ['a program named PDF', EXE, 'plan.pdf', 'EXE'],
    ['a page named PDF', '<!DOCTYPE html><script>alert(1)</script>', 'plan.pdf', 'HTML'],
    ['a page named text', '  <html><body>', 'plan.txt', 'HTML'],
    ['a drawing with script named table', '<svg onload="x">', 'plan.csv', 'HTML'],
    ['text named PDF', 'Klimaplan', 'plan.pdf', '.pdf'],
    ['text named page', 'Klimaplan', 'plan.html', '.html'],
    ['text without ending', 'Klimaplan', 'plan', 'CSV/TXT'],
    ['an image named PDF', PNG, 'plan.pdf', 'PNG'],
    ['a plain ZIP named DOCX', makeZip([{ name: 'a.txt', content: 'x' }]), 'a.docx', 'ZIP'],
    ['an Office document named as another', makeOffice('xlsx'), 'a.docx', 'XLSX'],
    [
      'an Office document with macros',
      makeOffice('docx', [{ name: 'word/vbaProject.bin' }]),
      'a.docx',
      'VBA',
    ],
    ['an OpenDocument drawing', makeOpenDocument('graphics'), 'a.odt', 'ZIP'],
    ['an archive', gzipSync('x'), 'a.pdf', 'GZ'],
    ['nothing known', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]), 'a.pdf', 'not recognised'],
    ['text in Latin-1', Buffer.from('kommune;\xe6r\xf8\n', 'latin1'), 'a.csv', 'not UTF-8'],
    ['text in UTF-16', Buffer.from('\ufeffkommune', 'utf16le'), 'a.csv', 'not UTF-8'],
    ['text cut within a character', Buffer.from('æ').subarray(0, 1), 'a.txt', 'not UTF-8'],
    ['a PDF hidden behind a page', '<html>%PDF-1.4', 'a.pdf', 'HTML'],
  ])('%s', async (_what, content, name, expected) => {
    const [code, text] = await refusal(content, name);
    expect(code).toBe('unsupported_media_type');
    expect(text).toContain(expected);
  });

  it('a ZIP whose directory is damaged or cut off, at any place', async () => {
    const whole = makeOffice('docx');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: whole.length - 1 }), async (length) => {
        expect((await refusal(whole.subarray(0, length), 'a.docx'))[0]).toBe('unsupported_media_type');
      }),
      { numRuns: 40 },
    );
  });

  it('whatever comes, nothing but an answer', async () => {
    const start = fc.constantFrom(
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      'PK\x05\x06',
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff',
      'GIF8',
    );
    await fc.assert(
      fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
        const [code] = await refusal(Buffer.concat([Buffer.from(head, 'latin1'), tail]), 'a.bin');
        expect(['accepted', 'unsupported_media_type', 'unprocessable']).toContain(code);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is refused as unusable', () => {
  it('an empty file', async () => {
    expect(await refusal('', 'plan.pdf')).toEqual(['unprocessable', expect.stringContaining('empty')]);
  });

  it('an encrypted PDF', async () => {
    const [code, text] = await refusal(await makePdf({ userPassword: 'hemmelig' }), 'plan.pdf');
    expect([code, text]).toEqual(['unprocessable', expect.stringContaining('password')]);
  });

  it('a PDF that is only a header', async () => {
    const [code, text] = await refusal('%PDF-1.7\n', 'plan.pdf');
    expect([code, text]).toEqual(['unprocessable', expect.stringContaining('damaged')]);
  });

  it('a PDF that decompresses to hundreds of megabytes, without taking that memory', async () => {
    const bomb = makePdfBomb(300);
    expect(bomb.length).toBeLessThan(1_000_000);
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 10);
    const [code, text] = await refusal(bomb, 'plan.pdf');
    clearInterval(watch);
    expect([code, text]).toEqual(['unprocessable', expect.stringContaining('too much time or memory')]);
    expect(peak - before).toBeLessThan(400 * 1024 * 1024);
  });

  it.each([
    ['takes too long', { seconds: 0.3 }],
    ['must be read whole because its table is missing', { maxReadMegabytes: 10 }],
  ])('a PDF that %s', async (_what, limits) => {
    const endless = Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      Buffer.alloc(40_000_000, '1 0 obj\n<<>>\nendobj\n'),
    ]);
    const hasty = inspectorWith(limits);
    const staged = await storage.stage(
      (async function* () {
        yield endless;
      })(),
    );
    await expect(hasty.inspect(staged, 'plan.pdf')).rejects.toMatchObject({ code: 'unprocessable' });
    await staged.discard();
  });
});

describe('a ZIP bomb named DOCX', () => {
  it('is taken for what it is without being decompressed', async () => {
    const bomb = makeOffice('docx', [
      { name: 'word/media/a', content: Buffer.alloc(200_000_000), compressed: true },
    ]);
    const before = process.memoryUsage().rss;
    expect((await inspect(bomb, 'a.docx')).mediaType).toContain('wordprocessingml');
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
  });
});
