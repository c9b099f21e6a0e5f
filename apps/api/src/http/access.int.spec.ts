import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseThing } from '@app/workflow';
import { startEdgeApp, type EdgeApp, type SignedIn } from '../../../../test/http/edge-app.js';

describe('who may call the API', () => {
  let edge: EdgeApp;
  let reader: SignedIn;
  beforeAll(async () => {
    edge = await startEdgeApp();
    reader = await edge.person('secretariat');
  });
  afterAll(() => edge.close());
  const get = (person: SignedIn | null, url: string, headers = {}) =>
    edge.as(person, { method: 'GET', url: `/api/v1${url}`, headers });
  const post = (person: SignedIn | null, url: string, payload: object, headers = {}) =>
    edge.as(person, { method: 'POST', url: `/api/v1${url}`, payload, headers });

  describe('signing in', () => {
    it('is asked for with 401, which names the way', async () => {
      const answer = await get(null, '/things/mine');
      expect(answer).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
      expect(answer.headers['www-authenticate']).toContain('Bearer');
    });

    it('works with a session cookie and with a token, and the libraries see who asks', async () => {
      const mine = await get(reader, '/things/mine');
      expect(mine.body).toMatchObject({
        userId: reader.userId,
        inContext: reader.userId,
        session: { csrfToken: reader.csrfToken },
      });
      const token = await edge.token(reader);
      const machine = await get(null, '/things/mine', { authorization: `Bearer ${token}` });
      expect(machine.body).toMatchObject({ userId: reader.userId, session: null });
      expect(machine.body.tokenId).toEqual(expect.any(String));
    });

    it('refuses an unknown token even where anybody may come, but forgets an old cookie', async () => {
      for (const url of ['/things/public', '/things/mine']) {
        const answer = await get(null, url, { authorization: 'Bearer kc_abcdefgh_unknown' });
        expect(answer).toMatchObject({ status: 401, body: { code: 'invalid_token' } });
      }
      const old = { ...reader, cookie: 'klimacert=gone' };
      expect(await get(old, '/things/public')).toMatchObject({ status: 200, body: { userId: null } });
      expect(await get(old, '/things/mine')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
    });

    it('holds a token to its scopes and keeps it from what needs a session', async () => {
      const readOnly = { authorization: `Bearer ${await edge.token(reader, ['read'])}` };
      expect(await post(null, '/things', { title: 'x' }, readOnly)).toMatchObject({
        status: 403,
        body: { code: 'token_scope_missing', detail: expect.stringContaining('write') },
      });
      expect(await get(null, '/things/mine', readOnly)).toMatchObject({ status: 200 });
      expect(await get(null, '/things/session-only', readOnly)).toMatchObject({
        status: 403,
        body: { code: 'session_required' },
      });
      expect(await get(reader, '/things/session-only')).toMatchObject({ status: 200 });
      const writeOnly = { authorization: `Bearer ${await edge.token(reader, ['write'])}` };
      expect(await get(null, '/things/mine', writeOnly)).toMatchObject({
        status: 403,
        body: { code: 'token_scope_missing' },
      });
    });
  });

  describe('writes in a session', () => {
    const title = () => ({ title: randomUUID().slice(0, 18) });

    it('need the CSRF token, and exactly that of the session', async () => {
      const other = await edge.person('secretariat');
      for (const csrfToken of ['', 'wrong', other.csrfToken, `${reader.csrfToken}x`]) {
        const answer = await post(reader, '/things', title(), { 'x-csrf-token': csrfToken });
        expect(answer).toMatchObject({ status: 403, body: { code: 'csrf_failed' } });
      }
      expect(await post(reader, '/things', title())).toMatchObject({ status: 201 });
    });

    it.each([
      ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
      ['a sister site', { 'sec-fetch-site': 'same-site' }, 403],
      ['another origin', { origin: 'https://evil.example' }, 403],
      ['a sandboxed page', { origin: 'null' }, 403],
      ['our own page', { 'sec-fetch-site': 'same-origin', origin: 'http://klimacert.example' }, 201],
      ['the address bar', { 'sec-fetch-site': 'none' }, 201],
      ['the public address behind a proxy', { origin: 'http://klimacert.example' }, 201],
    ])('from %s are answered %s', async (_from, headers, status) => {
      expect(await post(reader, '/things', title(), headers as object)).toMatchObject({ status });
    });

    it('need no CSRF token with a bearer token, nor where anybody may come from our own pages', async () => {
      const authorization = `Bearer ${await edge.token(reader)}`;
      expect(await post(null, '/things', title(), { authorization })).toMatchObject({ status: 201 });
      expect(await post(null, '/things/public', {})).toMatchObject({ status: 201 });
      expect(await post({ ...reader, csrfToken: '' }, '/things/public', {})).toMatchObject({ status: 201 });
      expect(await post(null, '/things/public', {}, { 'sec-fetch-site': 'cross-site' })).toMatchObject({
        status: 403,
        body: { code: 'csrf_failed' },
      });
    });
  });

  describe('the policy', () => {
    const thing = (more: Partial<CaseThing> = {}): CaseThing => ({
      municipalityId: randomUUID(),
      geographicOrganisationId: null,
      state: 'draft',
      sharedWithAdviser: false,
      hasRevision: false,
      assignments: [],
      ...more,
    });

    it('decides about global actions', async () => {
      expect(await get(reader, '/things/audit')).toMatchObject({ status: 200 });
      const nobody = await edge.person();
      expect(await get(nobody, '/things/audit')).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    });

    it('hides a case that one may not see as if there were none', async () => {
      const hidden = randomUUID();
      edge.cases.things.set(hidden, thing());
      const reviewer = await edge.person('reviewer', 'review_body');
      const answers = await Promise.all(
        [hidden, randomUUID(), 'no-uuid', `${hidden}x`, '%00'].map((id) => get(reviewer, `/cases/${id}`)),
      );
      for (const { status, body } of answers) {
        expect({ ...body, instance: '', requestId: '' }).toEqual({
          ...answers[0]!.body,
          instance: '',
          requestId: '',
        });
        expect(status).toBe(404);
      }
    });

    it('refuses with 403 what one sees but may not do, whatever the body says', async () => {
      const id = randomUUID();
      edge.cases.things.set(id, thing({ state: 'submitted', hasRevision: true }));
      const send = (payload: object, headers = {}) =>
        edge.as(reader, { method: 'PATCH', url: `/api/v1/cases/${id}`, payload, headers });
      expect(await get(reader, `/cases/${id}`)).toMatchObject({ status: 200, body: { submissionId: id } });
      expect(await send({ nonsense: 1 })).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    });

    it('answers 404 before it says anything about precondition or body', async () => {
      const send = (payload: object) =>
        edge.as(reader, { method: 'PATCH', url: `/api/v1/cases/${randomUUID()}`, payload });
      expect(await send({ nonsense: 1 })).toMatchObject({ status: 404 });
      expect(await send({})).toMatchObject({ status: 404 });
    });

    it('finds the case through a thing that belongs to it', async () => {
      const [id, documentId] = [randomUUID(), randomUUID()];
      edge.cases.things.set(id, thing({ state: 'submitted', hasRevision: true }));
      edge.cases.documents.set(documentId, id);
      expect(await get(reader, `/cases/of-document/${documentId}`)).toMatchObject({
        status: 200,
        body: { submissionId: id },
      });
      expect(await get(reader, `/cases/of-document/${randomUUID()}`)).toMatchObject({ status: 404 });
    });

    it('lets the caller in once both precondition and body are good', async () => {
      const municipalityId = randomUUID();
      const editor = await edge.person('editor', 'municipality', municipalityId);
      const id = randomUUID();
      edge.cases.things.set(id, thing({ municipalityId }));
      expect(await get(editor, `/cases/${id}`)).toMatchObject({ status: 200 });
      const send = (headers: object, payload: object) =>
        edge.as(editor, { method: 'PATCH', url: `/api/v1/cases/${id}`, payload, headers: { ...headers } });
      expect(await send({}, {})).toMatchObject({ status: 428 });
      expect(await send({ 'if-match': '"1"' }, {})).toMatchObject({ status: 400 });
      expect(await send({ 'if-match': '"1"' }, { title: 'Ny' })).toMatchObject({ status: 200 });
    });
  });

  describe('what is known of a request', () => {
    it('is an id that the caller may give', async () => {
      const given = await get(null, '/things/public', { 'x-request-id': 'trace-0001-abc' });
      expect(given.body.requestId).toBe('trace-0001-abc');
      expect(given.headers['x-request-id']).toBe('trace-0001-abc');
      for (const bad of ['short', 'with blank here', 'x'.repeat(129), '<script>alert(1)</script>']) {
        const answer = await get(null, '/things/public', { 'x-request-id': bad });
        expect(answer.body.requestId).toMatch(/^[0-9a-f]{8}-/);
      }
    });

    it('is the language: the one asked for, else the person’s own, else Danish', async () => {
      const english = await edge.person();
      await edge.query(`UPDATE users SET language = 'en' WHERE id = $1`, [english.userId]);
      const of = async (person: SignedIn | null, wish?: string) =>
        (await get(person, '/things/public', wish === undefined ? {} : { 'accept-language': wish })).body
          .language as string;
      expect(await of(null)).toBe('da');
      expect(await of(null, 'en-GB,en;q=0.9,da;q=0.8')).toBe('en');
      expect(await of(null, 'de, da;q=0.2, en;q=0.1')).toBe('da');
      expect(await of(null, 'fr')).toBe('da');
      expect(await of(english)).toBe('en');
      expect(await of(english, 'da')).toBe('da');
      expect(await of(english, 'fr, en;q=0, da;q=0.001')).toBe('da');
    });

    it('is the address of the connection, and a cut user agent', async () => {
      const answer = await get(null, '/things/public', {
        'x-forwarded-for': '203.0.113.9',
        'user-agent': 'x'.repeat(1000),
      });
      expect(answer.body.ip).toBe('127.0.0.1');
      expect(answer.body.userAgent).toHaveLength(300);
    });

    it('behind a proxy is the address that the proxy saw, not the one that the client claims', async () => {
      const proxied = await startEdgeApp({ TRUST_PROXY: 'true' });
      const answer = await proxied.as(null, {
        method: 'GET',
        url: '/api/v1/things/public',
        headers: { 'x-forwarded-for': '198.51.100.1, 203.0.113.9' },
      });
      await proxied.close();
      expect(answer.body.ip).toBe('203.0.113.9');
    });
  });

  it('sends protecting headers with every answer, refused ones too', async () => {
    for (const url of ['/api/v1/things/public', '/api/v1/things/mine', '/api/v1/nothing', '/%E0%A4%A']) {
      const { headers } = await edge.as(null, { method: 'GET', url });
      expect(headers['x-request-id']).toEqual(expect.any(String));
      expect(headers['cache-control']).toBe('no-store');
      if (url.includes('%')) continue;
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
