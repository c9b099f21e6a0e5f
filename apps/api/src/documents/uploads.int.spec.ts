import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DocumentsBed, type TestCase, type TestPerson } from '../../../../test/documents/documents-bed.js';
import { BOUNDARY, END, field, file, part, RawRequest, until } from '../../../../test/documents/raw-form.js';
import { eventually } from '../../../../test/notifications/eventually.js';
import { EXE, makeOffice, makePdf } from '../../../../test/factories/files.js';

const FORM = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
const KIND = field('kind', 'supporting');
const TITLE = field('title', 'Bilag 1');

let bed: DocumentsBed;
let here: TestCase;
let left: string[];

beforeAll(async () => {
  bed = await DocumentsBed.start({ UPLOAD_LIMIT_MB: '2' });
});
afterAll(() => bed?.stop());
beforeEach(async () => {
  here = await bed.case();
  left = await bed.files();
});

interface Answer {
  readonly status: number;
  // What the body holds is what the tests look at.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

async function post(
  body: Buffer[],
  {
    person = here.editor,
    headers = {},
    id = here.id,
  }: { person?: TestPerson | null; headers?: object; id?: string } = {},
): Promise<Answer> {
  const answer = await fetch(`${bed.base}/submissions/${id}/documents`, {
    method: 'POST',
    body: Buffer.concat(body),
    headers: { ...FORM, ...person?.headers, 'accept-language': 'en', ...headers },
  });
  return { status: answer.status, body: await answer.json() };
}

/** Status, code and first faulty field; also checks that nothing was stored or changed. */
async function refusal(answer: Promise<Answer>): Promise<unknown[]> {
  const { status, body } = await answer;
  expect(await bed.query(`SELECT 1 FROM documents WHERE submission_id = $1`, [here.id])).toEqual([]);
  // A refused sender is answered at once; the temporary file goes right after.
  await eventually(async () => expect(await bed.files()).toEqual(left));
  expect(await bed.contentVersion(here.id)).toBe(1);
  expect(body.detail).toBeTruthy();
  return [status, body.code, body.errors?.[0]?.field].filter((part) => part !== undefined);
}

describe('a form', () => {
  it.each([
    ['fields before the file', [KIND, TITLE, file('Indhold')]],
    ['fields after the file', [file('Indhold'), TITLE, KIND]],
    ['fields around the file', [TITLE, file('Indhold'), KIND]],
    [
      'optional fields sent empty',
      [KIND, TITLE, field('replacesId', ''), field('changeNote', ' '), file('Indhold')],
    ],
  ])('is taken with %s', async (_what, form) => {
    const { status, body } = await post([...form, END]);
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(String),
      submissionId: here.id,
      kind: 'supporting',
      seriesId: body.id,
      versionNo: 1,
      replacesId: null,
      title: 'Bilag 1',
      fileName: 'bilag.txt',
      sha256: createHash('sha256').update('Indhold').digest('hex'),
      size: 7,
      mediaType: 'text/plain',
      pageCount: null,
      changeNote: null,
      affectedCriteria: [],
      uploadedBy: here.editor.viewer.userId,
      uploadedAt: '2026-11-20T09:00:00.000Z',
    });
    expect(await bed.contentVersion(here.id)).toBe(2);
  });

  it('brings a new version, its criteria in one field or several', async () => {
    const first = (await post([KIND, TITLE, file('1'), END])).body;
    const second = await post([
      ...[KIND, TITLE, field('replacesId', first.id), field('changeNote', 'Nye tal'), file('2')],
      ...[field('affectedCriteria', 'K7, K9'), END],
    ]);
    expect(second.body).toMatchObject({
      versionNo: 2,
      changeNote: 'Nye tal',
      affectedCriteria: ['K7', 'K9'],
    });
    const third = await post([
      ...[KIND, TITLE, field('replacesId', second.body.id), field('changeNote', 'Rettet'), file('3')],
      ...[field('affectedCriteria', 'K1'), field('affectedCriteria', 'K2'), END],
    ]);
    expect(third.body).toMatchObject({ versionNo: 3, affectedCriteria: ['K1', 'K2'], seriesId: first.id });
  });

  it.each([
    ['an unknown field', [field('owner', 'mig')], 'owner'],
    ['a field named like a part of every object', [field('constructor', 'x')], undefined],
    ['an unknown kind', [field('kind', 'roman')], 'kind'],
    ['a title of nothing', [field('title', ' ')], 'title'],
    ['a title that is too long', [field('title', 'x'.repeat(301))], 'title'],
    ['a title that breaks the limit of a field', [field('title', 'x'.repeat(70_000))], 'title'],
    ['a title that is not UTF-8', [field('title', Buffer.from('\xe6bler', 'latin1'))], 'title'],
    ['a title with a zero in it', [field('title', 'a\u0000b')], 'title'],
    ['an id that is none', [field('replacesId', "'; DROP TABLE documents")], 'replacesId'],
    ['a change note that is too long', [field('changeNote', 'x'.repeat(5001))], 'changeNote'],
    ['codes that are none', [field('affectedCriteria', '<b>')], 'affectedCriteria'],
    ['a code that comes twice', [field('affectedCriteria', 'K1,K1')], 'affectedCriteria'],
    ['too many fields', Array.from({ length: 30 }, (_, number) => field(`f${number}`, 'x')), ''],
  ])('is refused with %s', async (_what, more, name) => {
    const gives = (field: string): boolean => more.some((one) => one.includes(`name="${field}"`));
    const form = [...(gives('kind') ? [] : [KIND]), ...(gives('title') ? [] : [TITLE])];
    const [status, code, faulty] = await refusal(post([...form, ...more, file('Indhold'), END]));
    expect(status).toBe(400);
    expect(['invalid_input', 'malformed_request']).toContain(code);
    expect(faulty).toBe(name);
  });

  it.each([
    ['no file', [KIND, TITLE], 'file'],
    ['nothing', [], 'file'],
    ['two files', [KIND, TITLE, file('1'), file('2')], 'file'],
    ['the file in another field', [KIND, TITLE, file('1', 'a.txt', 'attachment')], 'attachment'],
    ['a text where the file should be', [KIND, TITLE, field('file', 'Indhold')], 'file'],
    ['no kind', [TITLE, file('1')], 'kind'],
    ['no title', [KIND, file('1')], 'title'],
    ['two titles', [KIND, TITLE, TITLE, file('1')], 'title'],
  ])('is refused with %s', async (_what, form, name) => {
    expect(await refusal(post([...form, END]))).toEqual([400, 'invalid_input', name]);
  });

  it('is refused with JSON in a field', async () => {
    const form = [field('kind', '{"a":1}', 'application/json'), TITLE, file('1'), END];
    expect(await refusal(post(form))).toEqual([400, 'malformed_request']);
  });

  it.each([
    ['without a boundary', { 'content-type': 'multipart/form-data' }, 400, 'malformed_request'],
    ['as text', { 'content-type': 'text/plain' }, 415, 'unsupported_media_type'],
    ['with a key that is none', { 'idempotency-key': 'short' }, 400, 'invalid_idempotency_key'],
  ])('is refused %s', async (_what, headers, status, code) => {
    expect(await refusal(post([KIND, TITLE, file('1'), END], { headers }))).toEqual([status, code]);
  });

  it('is refused when it is JSON', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = post([Buffer.from('{"kind":"plan"}')], { headers });
    expect(await refusal(answer)).toEqual([415, 'unsupported_media_type']);
  });

  it('is refused when it has no end', async () => {
    const whole = Buffer.concat([KIND, TITLE, file('Indhold'), END]);
    for (const length of [
      10,
      KIND.length + 30,
      whole.length - END.length - 20,
      whole.length - END.length + 5,
    ]) {
      expect(await refusal(post([whole.subarray(0, length)]))).toEqual([400, 'truncated_upload']);
    }
  });
});

describe('a file', () => {
  const upload = (content: Buffer | string, name: string | Buffer, kind = KIND) =>
    post([kind, TITLE, file(content, name), END]);

  it.each([
    ['empty', '', 'a.txt', 422, 'unprocessable'],
    ['a program named PDF', EXE, 'plan.pdf', 415, 'unsupported_media_type'],
    ['a page named PDF', '<!doctype html>', 'plan.pdf', 415, 'unsupported_media_type'],
    ['a damaged PDF', '%PDF-1.7 nothing', 'plan.pdf', 422, 'unprocessable'],
  ])('is refused when it is %s', async (_what, content, name, status, code) => {
    expect(await refusal(upload(content, name))).toEqual([status, code, 'file']);
  });

  it('is refused as a plan when it is no PDF, also when the kind comes last', async () => {
    const word = makeOffice('docx');
    expect(await refusal(upload(word, 'plan.docx', field('kind', 'plan')))).toEqual([
      ...[415, 'unsupported_media_type', 'file'],
    ]);
    expect(await refusal(post([file(word, 'plan.docx'), TITLE, field('kind', 'plan'), END]))).toEqual([
      ...[415, 'unsupported_media_type', 'file'],
    ]);
    expect(
      (await upload(await makePdf({ pages: 5 }), 'plan.pdf', field('kind', 'plan'))).body.pageCount,
    ).toBe(5);
  });

  it.each([
    ['a path', '../../../etc/passwd.txt', 'passwd.txt'],
    ['a path of Windows', '..\\\\..\\\\windows\\\\system.txt', 'system.txt'],
    ['Danish letters', 'Klimaplan for Ærø.txt', 'Klimaplan for Ærø.txt'],
    ['Latin-1', Buffer.from('Klimapl\xe6n.txt', 'latin1'), 'Klimapl_n.txt'],
    ['204 characters', `${'å'.repeat(200)}.txt`, `${'å'.repeat(196)}.txt`],
  ])('with %s as its name is kept under a harmless one', async (_what, name, expected) => {
    const { status, body } = await upload('Indhold', name);
    expect([status, body.fileName]).toEqual([201, expected]);
  });

  it('without a name gets one when its content tells what it is', async () => {
    expect((await upload(await makePdf(), '')).body.fileName).toBe('dokument.pdf');
    expect((await upload('Indhold', '')).status).toBe(415);
  });

  it('with HTML and SQL in its texts is kept as it is', async () => {
    const title = `<script>alert(1)</script>'; DROP TABLE documents; --`;
    const { body } = await post([KIND, field('title', title), file('Indhold'), END]);
    expect(body.title).toBe(title);
  });
});

describe('a repeated upload', () => {
  it('with the same key gives the same document, also when both come at once', async () => {
    const headers = { 'idempotency-key': 'key-of-one-upload' };
    const send = () => post([KIND, TITLE, file('Indhold'), END], { headers });
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set([...answers, await send()].map(({ body }) => body.id)).size).toBe(1);
    const other = await post([KIND, TITLE, file('Andet'), END], { headers });
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_key_reused']);
  });
});

describe('an upload by somebody else', () => {
  it.each([
    ['who may only read', () => here.reader, 403, 'forbidden'],
    ['who advises', () => here.adviser, 403, 'forbidden'],
    ['who is not signed in', () => null, 401, 'not_signed_in'],
  ])('%s is refused', async (_who, person, status, code) => {
    const [gotStatus, gotCode] = await refusal(post([KIND, TITLE, file('1'), END], { person: person() }));
    // A draft that was not shared: the adviser knows of it at most.
    expect([status, 404]).toContain(gotStatus);
    expect([code, 'not_found']).toContain(gotCode);
  });

  it('of another municipality is answered as if there were no case', async () => {
    const { editor } = await bed.case();
    expect(await refusal(post([KIND, TITLE, file('1'), END], { person: editor }))).toEqual([
      404,
      'not_found',
    ]);
    expect((await post([], { id: here.municipalityId })).status).toBe(404);
    expect((await post([], { id: 'nonsense' })).status).toBe(404);
  });

  it('without the proof that the session wants it is refused', async () => {
    const person = { ...here.editor, headers: { cookie: here.editor.headers.cookie ?? '' } };
    expect(await refusal(post([KIND, TITLE, file('1'), END], { person }))).toEqual([403, 'csrf_failed']);
  });
});

describe('a large upload', () => {
  const path = () => `/api/v1/submissions/${here.id}/documents`;
  const start = (headers: Record<string, string>) =>
    RawRequest.start(bed.port, path(), { ...FORM, ...here.editor.headers, ...headers });

  it('is refused before anything is read when its length says so', async () => {
    const request = await start({ 'content-length': String(500 * 1024 * 1024) });
    const { status, text } = await request.answer();
    expect([status, text]).toEqual([413, expect.stringContaining('2 MB')]);
    await until(() => request.closed);
  });

  it('is refused as soon as it passes the limit, and cut off when it goes on', async () => {
    const request = await start({ 'transfer-encoding': 'chunked' });
    const chunk = (bytes: Buffer) =>
      request.send(
        Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]),
      );
    await chunk(file('').subarray(0, -2));
    const megabyte = randomBytes(1024 * 1024);
    let sent = 0;
    while (!request.closed && sent < 4000) {
      await chunk(megabyte);
      sent++;
    }
    expect((await request.answer()).status).toBe(413);
    expect(request.closed).toBe(true);
    expect(await bed.files()).toEqual(left);
  });

  it('is refused to somebody who may not upload without being read for ever', async () => {
    const request = await RawRequest.start(bed.port, path(), {
      ...FORM,
      ...here.reader.headers,
      'content-length': String(1024 * 1024),
    });
    expect((await request.answer()).status).toBe(403);
    await until(() => request.closed);
  });

  it('leaves nothing when its sender goes away, wherever', async () => {
    const form = Buffer.concat([KIND, TITLE, file(randomBytes(300_000), 'a.pdf'), END]);
    for (const sent of [0, 20, 200, KIND.length + TITLE.length + 90, 100_000, form.length - END.length]) {
      const request = await start({ 'content-length': String(form.length) });
      await request.send(form.subarray(0, sent));
      if (sent > 1000) await until(async () => (await bed.files()).some((name) => name.endsWith('.part')));
      request.socket.destroy();
    }
    await until(async () => (await bed.files()).length === left.length);
    expect(await bed.query(`SELECT 1 FROM documents WHERE submission_id = $1`, [here.id])).toEqual([]);
    // And the next one is taken.
    expect((await post([KIND, TITLE, file('Indhold'), END])).status).toBe(201);
  });
});

describe('parts that are no part of a form', () => {
  it('are skipped or refused, and never more than that', async () => {
    const strange = [
      part('name="kind', 'x'),
      part('filename="a.txt"', 'x'),
      Buffer.from(`--${BOUNDARY}\r\n\r\nno header\r\n`),
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: attachment\r\n\r\nx\r\n`),
      Buffer.from(`--${BOUNDARY}\r\n${'X-Header: 1\r\n'.repeat(500)}\r\nx\r\n`),
      randomBytes(2000),
    ];
    for (const one of strange) {
      const { status } = await post([KIND, TITLE, one, file('1'), END]);
      expect([201, 400, 415, 422]).toContain(status);
    }
  });
});
