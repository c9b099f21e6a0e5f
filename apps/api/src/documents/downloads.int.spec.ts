import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DocumentInfo } from '@app/documents';
import type { Page } from '@app/platform';
import { DocumentsBed, type TestCase, type TestPerson } from '../../../../test/documents/documents-bed.js';
import { makePdf } from '../../../../test/factories/files.js';

let bed: DocumentsBed;
let here: TestCase;
let pdf: Buffer;
let document: DocumentInfo;

beforeAll(async () => {
  bed = await DocumentsBed.start();
  here = await bed.case();
  pdf = await makePdf({ pages: 4 });
});
afterAll(() => bed?.stop());
beforeEach(async () => {
  document = await bed.add(here.editor, here.id, pdf, { title: 'Klimaplan', fileName: 'Plan for Ærø.pdf' });
});

function get(path: string, headers: object = {}, person: TestPerson | null = here.reader, method = 'GET') {
  return fetch(`${bed.base}${path}`, { method, headers: { ...person?.headers, ...headers } });
}
const content = (headers?: object, person?: TestPerson | null, method?: string) =>
  get(`/documents/${document.id}/content`, headers, person, method);
const codeOf = async (answer: Response) => ((await answer.json()) as { code: string }).code;
const readings = () =>
  bed.audit.filter((entry) => entry.action === 'document.read' && entry.subjectId === document.id).length;

describe('the content', () => {
  it('comes whole, with headers that keep it harmless', async () => {
    const answer = await content();
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(pdf.length),
      'content-disposition': `inline; filename="Plan for _r_.pdf"; filename*=UTF-8''Plan%20for%20%C3%86r%C3%B8.pdf`,
      etag: `"${document.sha256}"`,
      'accept-ranges': 'bytes',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
    });
    expect(readings()).toBe(1);
  });

  it('of a table is saved rather than shown, in UTF-8', async () => {
    const table = await bed.add(here.editor, here.id, 'a;æ\n', { fileName: 'tal.csv' });
    const answer = await get(`/documents/${table.id}/content`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(await answer.text()).toBe('a;æ\n');
  });

  it.each([
    ['bytes=0-9', 0, 10],
    ['bytes=100-', 100, undefined],
    ['bytes=-50', -50, undefined],
  ])('comes in part for %s', async (range, start, end) => {
    const answer = await content({ range });
    const expected = pdf.subarray(start, end);
    const first = start < 0 ? pdf.length + start : start;
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(
      `bytes ${first}-${first + expected.length - 1}/${pdf.length}`,
    );
    expect(answer.headers.get('content-length')).toBe(String(expected.length));
    expect(Buffer.from(await answer.arrayBuffer()).equals(expected)).toBe(true);
  });

  it('comes whole when several parts are asked for, or another content was meant', async () => {
    for (const headers of [{ range: 'bytes=0-1,3-4' }, { range: 'bytes=0-1', 'if-range': '"other"' }]) {
      const answer = await content(headers);
      expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, pdf.length]);
    }
  });

  it('has no part beyond its end', async () => {
    const answer = await content({ range: `bytes=${pdf.length}-` });
    expect(answer.status).toBe(416);
    expect(answer.headers.get('content-range')).toBe(`bytes */${pdf.length}`);
    expect(await answer.json()).toMatchObject({ code: 'range_not_satisfiable' });
    expect(readings()).toBe(0);
  });

  it('is not sent to whoever has it already', async () => {
    const answer = await content({ 'if-none-match': `"x", W/"${document.sha256}"` });
    expect([answer.status, await answer.text()]).toEqual([304, '']);
    expect(answer.headers.get('etag')).toBe(`"${document.sha256}"`);
    expect(readings()).toBe(0);
  });

  it('is described by HEAD without being read', async () => {
    const answer = await content({ range: 'bytes=0-1' }, here.reader, 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-length')).toBe(String(pdf.length));
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const known = await content({ 'if-none-match': '*' }, here.reader, 'HEAD');
    expect([known.status, await known.text()]).toEqual([304, '']);
    expect(readings()).toBe(0);
  });

  it('read in many parts by one person is one reading', async () => {
    for (let start = 0; start < 500; start += 100)
      await (await content({ range: `bytes=${start}-${start + 99}` })).text();
    expect(readings()).toBe(1);
    await (await content({ range: 'bytes=0-9' }, here.editor)).text();
    expect(readings()).toBe(2);
  });
});

describe('what one may not see', () => {
  it('is answered as if it did not exist', async () => {
    const stranger = (await bed.case()).editor;
    for (const path of [`/documents/${document.id}`, `/documents/${document.id}/content`]) {
      expect((await get(path, {}, null)).status).toBe(401);
      const answer = await get(path, {}, stranger);
      expect([answer.status, await codeOf(answer)]).toEqual([404, 'not_found']);
      // The adviser knows that there is a draft, but may not read it.
      expect((await get(path, {}, here.adviser)).status).toBe(403);
    }
    for (const id of [here.id, 'nonsense', '%00', '..%2f..']) {
      expect((await get(`/documents/${id}`)).status).toBe(404);
      expect((await get(`/documents/${id}/content`)).status).toBe(404);
    }
    expect((await get(`/submissions/${here.id}/documents`, {}, stranger)).status).toBe(404);
    expect(readings()).toBe(0);
  });
});

describe('what is known of documents', () => {
  it('is answered for one', async () => {
    const answer = await get(`/documents/${document.id}`);
    expect([answer.status, await answer.json()]).toEqual([
      ...[200, { ...document, uploadedAt: document.uploadedAt.toISOString() }],
    ]);
  });

  it('is listed in pages, newest first', async () => {
    const c = await bed.case();
    for (let number = 0; number < 5; number++) await bed.add(c.editor, c.id, String(number));
    const contents: string[] = [];
    let cursor = '';
    do {
      const answer = await get(`/submissions/${c.id}/documents?limit=2${cursor}`, {}, c.reader);
      const page = (await answer.json()) as Page<DocumentInfo>;
      contents.push(...page.items.map(({ sha256 }) => sha256));
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    const expected = [4, 3, 2, 1, 0].map((number) =>
      createHash('sha256').update(String(number)).digest('hex'),
    );
    expect(contents).toEqual(expected);
  });

  it.each([
    ['cursor=nonsense', 'invalid_cursor'],
    ['cursor=', 'invalid_cursor'],
    ['limit=0', 'invalid_input'],
    ['limit=201', 'invalid_input'],
    ['limit=x', 'invalid_input'],
    ['sort=title', 'invalid_input'],
  ])('is refused for ?%s', async (query, code) => {
    const answer = await get(`/submissions/${here.id}/documents?${query}`);
    expect([answer.status, await codeOf(answer)]).toEqual([400, code]);
  });
});
