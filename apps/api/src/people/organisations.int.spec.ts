import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, PeopleApp } from '../../../../test/people/people-app.js';

const PASSWORD = PeopleApp.PASSWORD;

describe('people and organisations over HTTP', () => {
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
});
