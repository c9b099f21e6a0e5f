import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, PeopleApp } from '../../../../test/people/people-app.js';

const PASSWORD = PeopleApp.PASSWORD;
const NEW = 'fem gule heste i en lade';

describe('signing in over HTTP', () => {
  let people: PeopleApp;
  let root: Browser;
  let albertslund: string;

  beforeAll(async () => {
    people = await PeopleApp.start({ demo: false });
    root = await people.administrator();
    albertslund = await people.organisationId('0165');
  });
  afterAll(() => people.stop());

  const join = (role: string, organisationId = albertslund) => people.join(root, organisationId, role);

  describe('a session', () => {
    it('is a cookie that scripts and other sites can not use', async () => {
      const { email } = await join('editor');
      const browser = people.browser();
      const answer = await browser.post('/session', { email, password: PASSWORD });
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({
        id: expect.any(String),
        csrfToken: expect.any(String),
        user: {
          id: expect.any(String),
          name: expect.any(String),
          email,
          language: 'da',
          status: 'active',
          version: 2,
          memberships: [
            expect.objectContaining({
              organisationCode: '0165',
              organisationName: 'Albertslund',
              role: 'editor',
            }),
          ],
        },
      });
      const cookie = String(answer.headers['set-cookie']);
      expect(cookie).toMatch(/^klimacert=[\w-]{43}; /);
      for (const attribute of ['HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(attribute);
      expect(JSON.stringify(answer.body)).not.toContain(cookie.split(/[=;]/)[1]);
      expect((await browser.get('/session')).body).toEqual(answer.body);
    });

    it("is refused alike for an unknown address and a wrong password, in the caller's language", async () => {
      const { email } = await join('editor');
      const send = (address: string) =>
        people
          .browser()
          .post(
            '/session',
            { email: address, password: 'forkert' },
            { headers: { 'accept-language': 'en' } },
          );
      const [wrong, unknown] = [await send(email), await send('nobody@example.dk')];
      const { requestId: _wrong, ...first } = wrong.body;
      const { requestId: _unknown, ...second } = unknown.body;
      expect(wrong.status).toBe(401);
      expect(first).toEqual(second);
      expect(first).toMatchObject({ code: 'wrong_credentials', title: 'E-mail or password is wrong' });
      expect(wrong.headers['set-cookie']).toBeUndefined();
    });

    it('is limited: 429 with Retry-After and the seconds in the text', async () => {
      const { email } = await join('editor');
      const attacker = people.browser();
      for (let guess = 0; guess < 10; guess += 1)
        await attacker.post('/session', { email, password: 'forkert' });
      const answer = await attacker.post('/session', { email, password: PASSWORD });
      expect(answer.status).toBe(429);
      const seconds = Number(answer.headers['retry-after']);
      expect(seconds).toBeGreaterThan(0);
      expect(answer.body).toMatchObject({
        code: 'too_many_requests',
        detail: expect.stringContaining(`${seconds}`),
      });
    });

    it('ends when its owner signs out, and the browser forgets it', async () => {
      const { browser } = await join('editor');
      const { cookie, csrfToken } = browser;
      expect((await browser.delete('/session')).status).toBe(204);
      expect(browser.cookie).toBeUndefined();
      browser.cookie = cookie;
      browser.csrfToken = csrfToken;
      expect((await browser.get('/session')).status).toBe(401);
    });

    it('can be ended from another browser, one by one or all at once', async () => {
      const { browser, email } = await join('editor');
      const other = people.browser();
      await other.post('/session', { email, password: PASSWORD });
      const third = people.browser();
      await third.post('/session', { email, password: PASSWORD });
      const listed = (await browser.get('/sessions')).body as { id: string; current: boolean; ip: string }[];
      expect(listed).toHaveLength(3);
      expect(listed.filter(({ current }) => current)).toMatchObject([{ ip: browser.ip }]);
      const target = listed.find(({ ip }) => ip === other.ip)?.id;
      expect((await browser.delete(`/sessions/${target}`)).status).toBe(204);
      expect((await other.get('/session')).status).toBe(401);
      expect((await third.get('/session')).status).toBe(200);
      const { browser: stranger } = await join('editor');
      const theirs = listed.find(({ ip }) => ip === third.ip)?.id;
      expect((await stranger.delete(`/sessions/${theirs}`)).status).toBe(404);
      const { cookie } = browser;
      expect((await browser.delete('/sessions')).status).toBe(204);
      expect(browser.cookie).toBeUndefined();
      browser.cookie = cookie;
      expect((await browser.get('/session')).status).toBe(401);
      expect((await third.get('/session')).status).toBe(401);
    });

    it('needs its CSRF token for what changes something', async () => {
      const { browser } = await join('editor');
      browser.csrfToken = undefined;
      expect((await browser.delete('/session')).body).toMatchObject({ code: 'csrf_failed' });
    });
  });
  describe('a forgotten password', () => {
    it('is replaced by link: alike for any address, once, ending all sessions', async () => {
      const { browser, email, userId } = await join('editor');
      const asked = await people.browser().post('/password-resets', { email });
      const unknown = await people.browser().post('/password-resets', { email: 'nobody@example.dk' });
      expect([asked.status, asked.body]).toEqual([unknown.status, unknown.body]);
      expect(asked.status).toBe(202);
      const token = await people.mailedToken(userId, 'account.resetRequested');
      const fresh = people.browser();
      expect((await fresh.post('/password-resets/redeem', { token, password: NEW })).status).toBe(201);
      expect((await fresh.get('/session')).status).toBe(200);
      expect((await browser.get('/session')).status).toBe(401);
      const again = await people.browser().post('/password-resets/redeem', { token, password: NEW });
      expect(again.status).toBe(422);
    });
  });

  describe("one's own account", () => {
    it('is changed with the version that was read', async () => {
      const { browser } = await join('viewer');
      const read = await browser.get('/me');
      const { version } = read.body;
      expect(read.headers.etag).toBe(`"${version}"`);
      expect((await browser.patch('/me', { language: 'en' })).status).toBe(428);
      const changed = await browser.patch('/me', { language: 'en', name: 'Nyt Navn' }, { ifMatch: version });
      expect(changed).toMatchObject({
        status: 200,
        body: { language: 'en', name: 'Nyt Navn', version: version + 1 },
      });
      expect((await browser.patch('/me', { language: 'da' }, { ifMatch: version })).status).toBe(412);
      const faulty = await browser.patch(
        '/me',
        { name: null, role: 'administrator' },
        { ifMatch: version + 1 },
      );
      expect(faulty.status).toBe(400);
    });

    it('gets another password with the present one', async () => {
      const { browser, email } = await join('viewer');
      const wrong = await browser.post('/me/password', { currentPassword: 'forkert', newPassword: NEW });
      expect(wrong).toMatchObject({ status: 400, body: { errors: [{ field: 'currentPassword' }] } });
      expect(
        (await browser.post('/me/password', { currentPassword: PASSWORD, newPassword: NEW })).status,
      ).toBe(204);
      expect((await browser.get('/session')).status).toBe(200);
      expect((await people.browser().post('/session', { email, password: NEW })).status).toBe(201);
    });
  });

  it("the demonstration's door does not exist", async () => {
    expect((await people.browser().get('/demo/roles')).status).toBe(404);
    expect((await people.browser().post('/demo/session', { role: 'administrator' })).status).toBe(404);
  });
});
