import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IDEMPOTENCY_KEY_LIFETIME_MS, IdempotencyKeys } from '@app/platform';
import { startEdgeApp, type EdgeApp, type SignedIn } from '../../../../test/http/edge-app.js';

describe('writes', () => {
  let edge: EdgeApp;
  let writer: SignedIn;
  beforeAll(async () => {
    edge = await startEdgeApp();
    writer = await edge.person('secretariat');
  });
  afterAll(() => edge.close());

  const newTitle = () => randomUUID().slice(0, 18);
  const create = (payload: object, key?: string, headers = {}, person = writer) =>
    edge.as(person, {
      method: 'POST',
      url: '/api/v1/things',
      payload,
      headers: { ...(key === undefined ? {} : { 'idempotency-key': key }), ...headers },
    });
  const count = async (title: string) =>
    Number(
      (await edge.query<{ n: string }>('SELECT count(*) n FROM things WHERE title = $1', [title]))[0]!.n,
    );
  const keys = async (key: string) => edge.query('SELECT * FROM idempotency_keys WHERE key = $1', [key]);

  describe('with the same Idempotency-Key', () => {
    it('fifty at once have one effect, and all get its answer', async () => {
      const [title, key] = [newTitle(), randomUUID()];
      const answers = await Promise.all(Array.from({ length: 50 }, () => create({ title }, key)));
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(answers.every(({ status }) => status === 201)).toBe(true);
      expect(answers.every(({ headers }) => headers.etag === '"1"')).toBe(true);
      expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(49);
      expect(await count(title)).toBe(1);
      expect(await keys(key)).toHaveLength(1);
    });

    it('get the first answer again later, with its headers', async () => {
      const key = randomUUID();
      const payload = { title: newTitle() };
      const first = await create(payload, key);
      const second = await create(payload, key);
      expect(second).toMatchObject({ status: 201, text: first.text });
      for (const name of ['etag', 'location']) expect(second.headers[name]).toBe(first.headers[name]);
      expect(first.headers['idempotency-replayed']).toBeUndefined();
      expect(second.headers['idempotency-replayed']).toBe('true');
    });

    it('but another body, address, method or version are refused, also at once', async () => {
      const key = randomUUID();
      const made = await create({ title: newTitle() }, key);
      const change = (etag: string, title: string) =>
        edge.as(writer, {
          method: 'PATCH',
          url: `/api/v1/things/${made.body.id}`,
          payload: { title },
          headers: { 'idempotency-key': key, 'if-match': etag },
        });
      for (const answer of [
        await create({ title: newTitle() }, key),
        await create({ title: made.body.title, day: '2026-01-01' }, key),
        await change('"1"', made.body.title as string),
      ]) {
        expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency_key_reused' } });
      }
      const raceKey = randomUUID();
      const race = await Promise.all([
        create({ title: newTitle() }, raceKey),
        create({ title: newTitle() }, raceKey),
      ]);
      expect(race.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('count for each person alone', async () => {
      const key = randomUUID();
      const other = await edge.person('secretariat');
      expect(await create({ title: newTitle() }, key)).toMatchObject({ status: 201 });
      expect(await create({ title: newTitle() }, key, {}, other)).toMatchObject({ status: 201 });
    });

    it('can be tried again when they failed: nothing was changed and nothing is remembered', async () => {
      const [title, key] = [newTitle(), randomUUID()];
      expect(await create({ title, kind: 'minutes' }, key)).toMatchObject({
        status: 409,
        body: { code: 'state_conflict' },
      });
      expect(await count(title)).toBe(0);
      expect(await create({ title, unknown: 1 }, key)).toMatchObject({ status: 400 });
      expect(await keys(key)).toHaveLength(0);
      expect(await create({ title }, key)).toMatchObject({ status: 201 });
    });

    it('never hand out a secret twice', async () => {
      const key = randomUUID();
      const payload = { title: newTitle() };
      const send = () =>
        edge.as(writer, {
          method: 'POST',
          url: '/api/v1/things/secret',
          payload,
          headers: { 'idempotency-key': key },
        });
      expect(await send()).toMatchObject({ status: 201, body: { token: 'shown-once' } });
      expect(await send()).toMatchObject({ status: 409, body: { code: 'already_exists' } });
      expect(JSON.stringify(await keys(key))).not.toContain('shown-once');
    });

    it('get their answer even when the first one ended the right to ask, or the sight of the case', async () => {
      const lead = await edge.person('lead_reviewer', 'review_body');
      const id = randomUUID();
      const facts = {
        municipalityId: randomUUID(),
        geographicOrganisationId: null,
        sharedWithAdviser: false,
        hasRevision: true,
        assignments: [{ body: 'c40', kind: 'lead' }] as const,
      };
      edge.cases.things.set(id, { ...facts, state: 'endorsed' });
      const sign = (key: string) =>
        edge.as(lead, {
          method: 'POST',
          url: `/api/v1/cases/${id}/sign-offs`,
          payload: {},
          headers: { 'idempotency-key': key },
        });
      const key = randomUUID();
      const first = await sign(key);
      expect(first.status).toBe(201);
      edge.cases.things.set(id, { ...facts, state: 'certified' });
      expect(await sign(key)).toMatchObject({ status: 201, text: first.text });
      expect(await sign(randomUUID())).toMatchObject({ status: 403 });
      edge.cases.things.set(id, { ...facts, state: 'draft' });
      expect(await sign(key)).toMatchObject({ status: 201, text: first.text });
      expect(await sign(randomUUID())).toMatchObject({ status: 404 });
      edge.cases.things.delete(id);
      expect(await sign(key)).toMatchObject({ status: 404 });
    });

    it.each(['short', 'x'.repeat(129), 'with blank', 'nøgle-med-æøå', ''])(
      'need one of 8 to 128 visible characters: %p',
      async (key) => {
        expect(await create({ title: newTitle() }, key)).toMatchObject({
          status: 400,
          body: { code: 'invalid_idempotency_key' },
        });
      },
    );

    it('are forgotten after two days', async () => {
      const key = randomUUID();
      await create({ title: newTitle() }, key);
      edge.clock.advance(IDEMPOTENCY_KEY_LIFETIME_MS + 1);
      const store = edge.app.get(IdempotencyKeys);
      expect(await store.forgetOld()).toBeGreaterThan(0);
      expect(await keys(key)).toHaveLength(0);
      edge.clock.advance(-IDEMPOTENCY_KEY_LIFETIME_MS - 1);
    });
  });

  it('run in one transaction unless they open their own', async () => {
    const [open, streamed] = await Promise.all(
      ['public', 'streamed'].map((name) =>
        edge.as(writer, { method: 'POST', url: `/api/v1/things/${name}`, payload: {} }),
      ),
    );
    expect(open!.body).toEqual({ inTransaction: true });
    expect(streamed!.body).toEqual({ inTransaction: false });
  });

  describe('of something that has a version', () => {
    const change = (id: string, headers: object, title = newTitle()) =>
      edge.as(writer, {
        method: 'PATCH',
        url: `/api/v1/things/${id}`,
        payload: { title },
        headers: { ...headers },
      });

    it('say where it is and which version it has', async () => {
      const made = await create({ title: newTitle() });
      expect(made.headers).toMatchObject({ etag: '"1"', location: `/api/v1/things/${made.body.id}` });
      const read = await edge.as(writer, { method: 'GET', url: String(made.headers.location) });
      expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' } });
      const signed = await edge.as(writer, {
        method: 'POST',
        url: '/api/v1/things/secret',
        payload: { title: newTitle() },
      });
      expect(signed.headers.location).toBeUndefined();
    });

    it('need the version seen, and lose nobody’s change', async () => {
      const { id } = (await create({ title: newTitle() })).body as { id: string };
      expect(await change(id, {})).toMatchObject({ status: 428, body: { code: 'precondition_required' } });
      expect(await change(id, { 'if-match': '*' })).toMatchObject({ status: 428 });
      expect(await change(id, { 'if-match': '1' })).toMatchObject({
        status: 400,
        body: { code: 'invalid_input', errors: [{ field: 'If-Match' }] },
      });
      expect(await change(id, { 'if-match': '"0"' })).toMatchObject({
        status: 412,
        body: { code: 'stale_version' },
      });
      const race = await Promise.all(Array.from({ length: 8 }, () => change(id, { 'if-match': '"1"' })));
      expect(race.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412, 412, 412]);
      expect(await change(id, { 'if-match': 'W/"2"' })).toMatchObject({
        status: 200,
        headers: { etag: '"3"' },
      });
      expect(await change(id, { 'if-match': '"9", "3"' })).toMatchObject({ status: 200 });
    });
  });
});
