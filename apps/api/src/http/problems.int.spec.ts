import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdgeApp, type Answer, type EdgeApp, type SignedIn } from '../../../../test/http/edge-app.js';

describe('bad input', () => {
  let edge: EdgeApp;
  let writer: SignedIn;
  const logged: string[] = [];
  const log = () => undefined;
  beforeAll(async () => {
    edge = await startEdgeApp({}, { log, warn: log, error: (...parts) => void logged.push(parts.join(' ')) });
    writer = await edge.person('secretariat');
  });
  afterAll(() => edge.close());

  const JSON_TYPE = { 'content-type': 'application/json' };
  const post = (payload: string | Buffer | object, headers: object = JSON_TYPE) =>
    edge.as(writer, { method: 'POST', url: '/api/v1/things', payload, headers: { ...headers } });
  const get = (url: string, headers = {}) =>
    edge.as(writer, { method: 'GET', url: `/api/v1${url}`, headers });
  const expectProblem = (answer: Answer, status: number, code: string) => {
    expect(answer).toMatchObject({ status, body: { status, code, type: `/problems/${code}` } });
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    for (const text of ['title', 'detail', 'requestId', 'instance']) expect(answer.body[text]).toBeTruthy();
  };
  const fields = (answer: Answer) =>
    Object.fromEntries(
      (answer.body.errors as { field: string; code: string }[]).map(({ field, code }) => [field, code]),
    );

  describe('that is no JSON', () => {
    it.each<[string, string | Buffer, number, string]>([
      ['half a body', '{"title": "x"', 400, 'malformed_request'],
      ['text after it', '{"title":"x"} more', 400, 'malformed_request'],
      [
        'invalid UTF-8',
        Buffer.from([0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]),
        400,
        'malformed_request',
      ],
      ['Latin-1', Buffer.from('{"title":"Kjærgård"}', 'latin1'), 400, 'malformed_request'],
      ['deep nesting', `{"title":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 400, 'malformed_request'],
      ['deep nesting, not closed', '['.repeat(500_000), 400, 'malformed_request'],
      ['__proto__', '{"title":"x","__proto__":{"admin":true}}', 400, 'malformed_request'],
      [
        'constructor.prototype',
        '{"title":"x","constructor":{"prototype":{"a":1}}}',
        400,
        'malformed_request',
      ],
      ['more than a megabyte', JSON.stringify({ title: 'x'.repeat(1024 * 1024) }), 413, 'too_large'],
    ])('%s', async (_name, payload, status, code) => {
      expectProblem(await post(payload), status, code);
      expect(({} as { admin?: boolean }).admin).toBeUndefined();
    });

    it.each([
      ['application/x-www-form-urlencoded', 'title=x'],
      ['text/plain', '{"title":"x"}'],
      ['application/xml', '<title>x</title>'],
      ['application/json; charset=iso-8859-1', '{"title":"x"}'],
      [
        'multipart/form-data; boundary=x',
        '--x\r\ncontent-disposition: form-data; name="title"\r\n\r\nx\r\n--x--',
      ],
    ])('%s is an unsupported media type', async (type, payload) => {
      const answer = await post(payload, { 'content-type': type });
      expectProblem(answer, 415, 'unsupported_media_type');
      expect(answer.body.detail).toContain('application/json');
    });

    it('JSON where a form is asked for', async () => {
      const answer = await edge.as(writer, { method: 'POST', url: '/api/v1/things/form', payload: {} });
      expectProblem(answer, 415, 'unsupported_media_type');
      expect(answer.body.detail).toContain('multipart/form-data');
    });
  });

  describe('that is no valid address', () => {
    it.each(['/things/%E0%A4%A', '/things/search?q=%ff', '/things/search?%c3%28=1', '/things/%ZZ'])(
      '%s',
      async (url) => expectProblem(await get(url), 400, 'malformed_request'),
    );

    it.each([
      '/things/no-uuid',
      `/things/${randomUUID()}x`,
      '/things/%00',
      '/nothing',
      `/things/${'x'.repeat(300)}`,
    ])('%s is not found', async (url) => expectProblem(await get(url), 404, 'not_found'));
  });

  describe('in fields', () => {
    it('is named all at once, with where, what and what to do', async () => {
      const answer = await post({
        title: 'x'.repeat(21),
        kind: 'other',
        day: '2026-02-30',
        code: 'abcd',
        tags: ['fine', 'far too long a tag', 7],
        evidence: [{ note: 'ok', page: 1 }, { note: 5, page: 0 }, { page: '1' }, 'text'],
        unknown: true,
      });
      expectProblem(answer, 400, 'invalid_input');
      expect(fields(answer)).toEqual({
        title: 'maxLength',
        kind: 'isIn',
        day: 'isDay',
        code: 'matches',
        tags: 'isString',
        'evidence.1.note': 'isString',
        'evidence.1.page': 'min',
        'evidence.2.note': 'required',
        'evidence.2.page': 'isInt',
        'evidence.3': 'nestedValidation',
        unknown: 'unknownField',
      });
    });

    it('is told in Danish and in English', async () => {
      const body = { title: 'x'.repeat(21), code: 'x' };
      const danish = await post(body);
      const english = await post(body, { ...JSON_TYPE, 'accept-language': 'en' });
      expect(danish.headers['content-language']).toBe('da');
      expect(danish.body.title).toBe('Oplysningerne er ikke gyldige');
      expect(danish.body.errors).toEqual([
        { field: 'title', code: 'maxLength', detail: 'Teksten er for lang. Skriv højst 20 tegn.' },
        { field: 'code', code: 'matches', detail: 'Skriv fire cifre.' },
      ]);
      expect(english.headers['content-language']).toBe('en');
      expect(english.body.title).toBe('The input is not valid');
      expect(english.body.errors).toEqual([
        { field: 'title', code: 'maxLength', detail: 'The text is too long. Write at most 20 characters.' },
        { field: 'code', code: 'matches', detail: 'Write four digits.' },
      ]);
    });

    it.each<[string, unknown]>([
      ['a number', 7],
      ['null', null],
      ['a list', ['x']],
      ['an object', { toString: 'x' }],
      ['true', true],
    ])('%s where a text belongs', async (_name, title) => {
      const answer = await post({ title });
      expectProblem(answer, 400, 'invalid_input');
      expect(fields(answer)).toEqual({ title: 'isString' });
    });

    it('is a field that is missing, in no body at all too', async () => {
      expect(fields(await post('{}'))).toEqual({ title: 'required' });
      expect(fields(await post(''))).toEqual({ title: 'required' });
      expect(fields(await edge.as(writer, { method: 'POST', url: '/api/v1/things' }))).toEqual({
        title: 'required',
      });
    });

    it.each(['[]', '[{"title":"x"}]', '"text"', '7', 'true'])('%s is no object', async (payload) => {
      expect(fields(await post(payload))).toEqual({ '': 'notAnObject' });
    });

    it.each([
      ['NUL', 'a\u0000b'],
      ['another control character', 'a\u0007b'],
      ['half a surrogate pair', 'a\ud800b'],
      ['the other half', '\udc00'],
    ])('%s in a text', async (_name, title) => {
      expect(fields(await post(JSON.stringify({ title })))).toEqual({ title: 'unstorableText' });
      const deep = await post(JSON.stringify({ title: 'ok', evidence: [{ note: title, page: 1 }] }));
      expect(fields(deep)).toEqual({ 'evidence.0.note': 'unstorableText' });
      expect(await post(JSON.stringify({ [title]: 1 }))).toMatchObject({ status: 400 });
    });

    it('is a name that reaches for the prototype', async () => {
      for (const name of ['constructor', 'prototype']) {
        expect(fields(await post(`{"title":"x","${name}":1}`))).toEqual({ [name]: 'unknownField' });
        const nested = await post(`{"title":"x","evidence":[{"note":"n","page":1,"${name}":{}}]}`);
        expect(fields(nested)).toEqual({ [`evidence.0.${name}`]: 'unknownField' });
      }
    });

    it('is limited in what is told back', async () => {
      const many = Object.fromEntries(Array.from({ length: 5000 }, (_, place) => [`field${place}`, place]));
      const answer = await post({ title: 'x', ...many, ['y'.repeat(10_000)]: 1 });
      expect(answer.body.errors).toHaveLength(50);
      expect(answer.text.length).toBeLessThan(20_000);
    });

    it('is checked in the query as well', async () => {
      expect((await get('/things/search?limit=7&q=a')).body).toEqual({ limit: 7, q: 'a' });
      expect(fields(await get('/things/search?limit=0'))).toEqual({ limit: 'min' });
      expect(fields(await get('/things/search?limit=201'))).toEqual({ limit: 'max' });
      expect(fields(await get('/things/search?limit=ten&other=1'))).toEqual({
        limit: 'isInt',
        other: 'unknownField',
      });
      expect(fields(await get('/things/search?q=1&q=2'))).toEqual({ q: 'isString' });
      expect(fields(await get('/things/search?q=%00'))).toEqual({ q: 'unstorableText' });
      expect(fields(await get('/things/search?__proto__=1'))).toEqual({ ['__proto__']: 'unknownField' });
    });

    it('that only looks dangerous is stored as it is', async () => {
      for (const title of [
        "'; DROP TABLE x--",
        '<script>',
        '{{7*7}}',
        'Kjærgård 🌍',
        '%00 \\u0000',
        'a\nb\tc',
      ]) {
        const made = await post({ title });
        expect(made).toMatchObject({ status: 201, body: { title } });
        expect(await get(`/things/${made.body.id}`)).toMatchObject({ body: { title } });
      }
    });
  });

  describe('that the database finds', () => {
    it('is a double, told without naming the table or the value', async () => {
      const title = randomUUID().slice(0, 18);
      await post({ title });
      const answer = await post({ title });
      expectProblem(answer, 409, 'already_exists');
      expect(answer.text).not.toMatch(/things_title_key|duplicate key|SQL/i);
      expect(answer.text).not.toContain(title);
    });

    it('or our own mistake, is 500 without any of its words, and can be found by its request id', async () => {
      const answer = await get(`/things/fails/${randomUUID()}`, { 'accept-language': 'en' });
      expectProblem(answer, 500, 'internal');
      expect(answer.text).not.toMatch(/no_such_column|SELECT|column|query/i);
      expect(answer.body.detail).toContain(answer.body.requestId);
      const lines = logged.filter((line) => line.includes(String(answer.body.requestId)));
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/GET \/api\/v1\/things\/fails\/:id: internal \(SQLSTATE 42703\)/);
    });

    it('is a lock that nobody lets go: 503 with when to try again', async () => {
      await edge.query(`CREATE FUNCTION stuck() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = 'lock_not_available'; END $$`);
      await edge.query('CREATE TRIGGER stuck BEFORE INSERT ON things FOR EACH ROW EXECUTE FUNCTION stuck()');
      const answer = await post({ title: 'locked' });
      await edge.query('DROP TRIGGER stuck ON things');
      expectProblem(answer, 503, 'not_ready');
      expect(answer.headers['retry-after']).toBe('5');
    });
  });

  it('that is not even HTTP is answered and ended', async () => {
    await edge.app.listen(0, '127.0.0.1');
    const { port } = edge.app.getHttpServer().address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    socket.end('NONSENSE\r\n\r\n');
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    const answer = Buffer.concat(chunks).toString();
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('"code":"malformed_request"');
  });
});
