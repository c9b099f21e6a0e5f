import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, PeopleApp } from '../../../../test/people/people-app.js';

const PASSWORD = 'fire grønne heste';
const NEW = 'fem gule heste i en lade';

describe('people over HTTP', () => {
  let people: PeopleApp;
  let root: Browser;
  let albertslund: string;

  beforeAll(async () => {
    people = await PeopleApp.start({ demo: false });
    root = await people.administrator();
    albertslund = await people.organisationId('0165');
  });
  afterAll(() => people.stop());

  let invitations = 0;
  /** Invites somebody and returns the browser in which they accepted. */
  async function join(
    role: string,
    organisationId = albertslund,
  ): Promise<{ browser: Browser; email: string; userId: string }> {
    invitations += 1;
    const email = `person${invitations}@example.dk`;
    const invited = await root.post('/invitations', {
      organisationId,
      role,
      email,
      name: `Person ${invitations}`,
    });
    expect(invited.status).toBe(201);
    const userId = invited.body.user.id as string;
    const browser = people.browser();
    const token = await people.mailedToken(userId, 'account.invited');
    const accepted = await browser.post('/invitations/redeem', { token, password: PASSWORD });
    expect(accepted.status).toBe(201);
    return { browser, email, userId };
  }

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

  describe('an invitation', () => {
    it('is looked at before it is accepted, and works once', async () => {
      const invited = await root.post('/invitations', {
        organisationId: albertslund,
        role: 'signatory',
        email: ' Anna.Bro@Example.dk ',
        name: ' Anna Bro ',
        language: 'en',
      });
      expect(invited.body).toMatchObject({
        role: 'signatory',
        user: { email: 'anna.bro@example.dk', name: 'Anna Bro', status: 'invited', language: 'en' },
      });
      const token = await people.mailedToken(invited.body.user.id, 'account.invited');
      const browser = people.browser();
      expect((await browser.post('/invitations/inspect', { token })).body).toMatchObject({
        name: 'Anna Bro',
        email: 'anna.bro@example.dk',
        memberships: [{ organisationName: 'Albertslund', role: 'signatory' }],
      });
      const weak = await browser.post('/invitations/redeem', { token, password: 'kort' });
      expect(weak).toMatchObject({ status: 400, body: { errors: [{ field: 'password' }] } });
      const accepted = await browser.post('/invitations/redeem', {
        token,
        password: PASSWORD,
        name: 'Anna S. Bro',
      });
      expect(accepted.body.user).toMatchObject({ name: 'Anna S. Bro', status: 'active' });
      expect((await browser.get('/me')).status).toBe(200);
      const again = await people.browser().post('/invitations/redeem', { token, password: PASSWORD });
      expect(again).toMatchObject({ status: 422, body: { code: 'link_expired' } });
    });

    it('is refused to who may not invite, and to the kind of organisation that lacks the role', async () => {
      const { browser } = await join('editor');
      const wish = { organisationId: albertslund, role: 'editor', email: 'x@example.dk', name: 'X' };
      expect((await browser.post('/invitations', wish)).status).toBe(403);
      expect((await people.browser().post('/invitations', wish)).status).toBe(401);
      const misfit = await root.post('/invitations', { ...wish, role: 'lead_reviewer' });
      expect(misfit).toMatchObject({ status: 422, body: { errors: [{ field: 'role' }] } });
      const nowhere = await root.post('/invitations', {
        ...wish,
        organisationId: '0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d',
      });
      expect(nowhere.status).toBe(404);
    });

    it.each([
      [{}, ['organisationId', 'role', 'email', 'name']],
      [
        { role: 'emperor', email: 'no address', name: ' ', organisationId: 'x' },
        ['organisationId', 'role', 'email', 'name'],
      ],
      [
        { email: 1, name: null, role: ['editor'], organisationId: {} },
        ['organisationId', 'role', 'email', 'name'],
      ],
    ])('with faults names every field: %j', async (body, fields) => {
      const answer = await root.post('/invitations', body);
      expect(answer.status).toBe(400);
      expect(new Set(answer.body.errors.map(({ field }: { field: string }) => field))).toEqual(
        new Set(fields),
      );
    });

    it('with unknown fields or null is refused, too', async () => {
      const answer = await root.post('/invitations', {
        organisationId: albertslund,
        role: 'editor',
        email: 'y@example.dk',
        name: 'Y',
        language: null,
        status: 'active',
      });
      expect(answer.status).toBe(400);
      expect(answer.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
        'language',
        'status',
      ]);
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

  describe('a token', () => {
    it('reads or writes as its scopes say, is shown once, and makes no other', async () => {
      const { browser } = await join('editor');
      const wish = { name: 'Sagssystemet', scopes: ['read'], expiresAt: '2027-06-30T00:00:00Z' };
      const made = await browser.post('/tokens', wish);
      expect(made.status).toBe(201);
      const headers = { authorization: `Bearer ${made.body.token}` };
      const machine = people.browser();
      expect((await machine.get('/me', { headers })).status).toBe(200);
      expect((await machine.get('/session', { headers })).body).toMatchObject({ code: 'session_required' });
      expect((await machine.post('/tokens', wish, { headers })).body).toMatchObject({
        code: 'token_scope_missing',
      });
      const listed = await browser.get('/tokens');
      expect(listed.body).toEqual([expect.objectContaining({ id: made.body.id, prefix: made.body.prefix })]);
      expect(JSON.stringify(listed.body)).not.toContain(made.body.token);
      expect((await browser.delete(`/tokens/${made.body.id}`)).status).toBe(204);
      expect((await machine.get('/me', { headers })).body).toMatchObject({ code: 'invalid_token' });
    });

    it('is not made for longer than a year or without scopes', async () => {
      const { browser } = await join('editor');
      const wish = { name: 'X', scopes: ['read'], expiresAt: '2028-06-30T00:00:00Z' };
      expect(await browser.post('/tokens', wish)).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'expiresAt' }] },
      });
      const faulty = await browser.post('/tokens', { name: '', scopes: ['admin'], expiresAt: 'i morgen' });
      expect(faulty.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual([
        'expiresAt',
        'name',
        'scopes',
      ]);
      expect((await browser.post('/tokens', { ...wish, scopes: [] })).status).toBe(400);
    });
  });

  describe('organisations', () => {
    it('are listed by kind and region in pages', async () => {
      const { browser } = await join('viewer');
      const names: string[] = [];
      let cursor = '';
      do {
        const page = await browser.get(`/organisations?kind=municipality&limit=40${cursor}`);
        expect(page.status).toBe(200);
        names.push(...page.body.items.map(({ name }: { name: string }) => name));
        cursor = page.body.next === null ? '' : `&cursor=${page.body.next}`;
      } while (cursor);
      expect(names).toHaveLength(98);
      expect(new Set(names).size).toBe(98);
      const region = await browser.get('/organisations?kind=municipality&region=Nordjylland&limit=200');
      expect(region.body.items).toHaveLength(11);
      expect((await browser.get(`/organisations/${albertslund}`)).body).toEqual({
        id: albertslund,
        kind: 'municipality',
        code: '0165',
        name: 'Albertslund',
        nameEn: null,
        region: 'Hovedstaden',
        municipalityType: expect.any(String),
        geographicOrganisationId: await people.organisationId('dgo-hovedstaden'),
        language: 'da',
      });
      expect((await browser.get('/organisations?kind=kingdom')).status).toBe(400);
      expect((await browser.get('/organisations?limit=0')).status).toBe(400);
      expect((await browser.get('/organisations?cursor=x')).body).toMatchObject({ code: 'invalid_cursor' });
      expect((await browser.get('/organisations/x')).status).toBe(404);
      expect((await people.browser().get('/organisations')).status).toBe(401);
    });

    it('show their members to who may see them, and lose and gain members', async () => {
      const { browser: adviser } = await join('adviser', await people.organisationId('dgo-hovedstaden'));
      const { browser: stranger } = await join('editor', await people.organisationId('0151'));
      const { userId } = await join('viewer');
      const path = `/organisations/${albertslund}/members`;
      expect((await adviser.get(path)).status).toBe(200);
      expect((await stranger.get(path)).status).toBe(403);
      const added = await root.post(path, { userId, role: 'signatory' });
      expect(added).toMatchObject({ status: 201, body: { role: 'signatory', user: { id: userId } } });
      expect((await root.post(path, { userId, role: 'signatory' })).status).toBe(409);
      expect((await root.post(path, { role: 'signatory' })).body.errors).toMatchObject([{ field: 'email' }]);
      expect((await stranger.delete(`${path}/${added.body.id}`)).status).toBe(403);
      expect((await root.delete(`${path}/${added.body.id}`)).status).toBe(204);
      expect((await root.delete(`${path}/${added.body.id}`)).status).toBe(409);
      const roles = (await root.get(`${path}?limit=200`)).body.items
        .filter(({ user }: { user: { id: string } }) => user.id === userId)
        .map(({ role }: { role: string }) => role);
      expect(roles).toEqual(['viewer']);
    });
  });

  it('an account that is disabled is out at once', async () => {
    const { browser, userId, email } = await join('editor');
    const { body } = await browser.get('/me');
    const disabled = await root.patch(`/users/${userId}`, { status: 'disabled' }, { ifMatch: body.version });
    expect(disabled).toMatchObject({ status: 200, body: { status: 'disabled' } });
    expect((await browser.get('/me')).status).toBe(401);
    expect((await people.browser().post('/session', { email, password: PASSWORD })).status).toBe(401);
    expect((await root.patch(`/users/${userId}`, { status: 'gone' }, { ifMatch: 3 })).status).toBe(400);
  });

  it("the demonstration's door does not exist", async () => {
    expect((await people.browser().get('/demo/roles')).status).toBe(404);
    expect((await people.browser().post('/demo/session', { role: 'administrator' })).status).toBe(404);
  });
});

describe('the demonstration', () => {
  let people: PeopleApp;
  beforeAll(async () => {
    people = await PeopleApp.start({ demo: true, settings: { BASE_URL: 'https://klimacert.example' } });
  });
  afterAll(() => people.stop());

  it('lets anybody in as each of its people, again and again as the same', async () => {
    const roles = (await people.browser().get('/demo/roles')).body as { role: string; name: string }[];
    expect(roles).toHaveLength(11);
    for (const { role, name } of roles) {
      const [first, second] = [people.browser(), people.browser()];
      const answers = [
        await first.post('/demo/session', { role }),
        await second.post('/demo/session', { role }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(answers[0]?.body.user).toEqual(answers[1]?.body.user);
      expect(answers[0]?.body.user).toMatchObject({ name, memberships: [expect.anything()] });
      expect(answers[0]?.body.user.email).toMatch(/@demo\.klimacert\.example$/);
      expect((await first.get('/session')).status).toBe(200);
    }
    expect((await people.browser().post('/demo/session', { role: 'emperor' })).status).toBe(400);
  });

  it('has people who can not sign in any other way', async () => {
    const answer = await people
      .browser()
      .post('/session', { email: 'maja.kragh@demo.klimacert.example', password: '' });
    expect(answer.status).toBe(401);
  });

  it('under TLS uses a cookie that other hosts of the domain can not plant', async () => {
    const answer = await people.browser().post('/demo/session', { role: 'observer' });
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^__Host-klimacert=/);
    expect(cookie).toContain('Secure');
  });
});
