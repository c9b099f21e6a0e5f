import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleBed } from '../../../../test/people/people-bed.js';
import { Organisation } from '../organisation.entity.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';
import { SESSION_IDLE_MS, SESSION_LIFETIME_MS } from './sessions.service.js';

const PASSWORD = 'fire grønne heste';
const HOUR = 3_600_000;

describe('signing in', () => {
  let bed: PeopleBed;
  let municipality: Organisation;

  beforeAll(async () => {
    bed = await PeopleBed.start();
    municipality = await bed.organisation('municipality');
  });
  afterAll(() => bed.stop());

  const signIn = (email: string, password: string, ip: string, sessionId?: string) =>
    bed.from({ ip, sessionId, userAgent: 'Specification' }, () => bed.signIn.signIn({ email, password }));
  const codeOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'signed in',
      (error: { code?: string }) => error.code ?? String(error),
    );

  it('needs the right password, in whichever spelling of the address', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    const { userId, session } = await signIn(` ${user.email.toUpperCase()} `, PASSWORD, bed.newIp());
    expect(userId).toBe(user.id);
    const found = await bed.sessions.find(session.token);
    expect(found).toMatchObject({
      sessionId: session.sessionId,
      csrfToken: session.csrfToken,
      language: 'da',
      viewer: {
        userId: user.id,
        name: user.name,
        memberships: [
          {
            organisationId: municipality.id,
            organisationCode: municipality.code,
            kind: 'municipality',
            role: 'editor',
          },
        ],
      },
    });
    expect(found?.viewer.scopes).toBeUndefined();
  });

  it('tells an unknown address, a wrong password, a disabled and an invited account by nothing', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    const disabled = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    await bed.dataSource.manager.update(User, { id: disabled.id }, { status: 'disabled' });
    const invited = await bed.person(municipality, 'editor');
    const errors = await Promise.all(
      [
        ['nobody@example.dk', PASSWORD],
        [user.email, 'fire røde heste'],
        [disabled.email, PASSWORD],
        [invited.email, PASSWORD],
      ].map(([email = '', password = '']) => signIn(email, password, bed.newIp()).catch((error) => error)),
    );
    expect(errors.map(({ code, params, fields }) => ({ code, params, fields }))).toEqual(
      Array(4).fill({ code: 'wrong_credentials', params: {}, fields: [] }),
    );
  });

  it('records success and failure, and no address that nobody has', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    const before = bed.audit.records.length;
    await codeOf(signIn('nobody@example.dk', PASSWORD, bed.newIp()));
    await codeOf(signIn(user.email, 'fire røde heste', bed.newIp()));
    await signIn(user.email, PASSWORD, bed.newIp());
    const written = bed.audit.records.slice(before);
    expect(written.map(({ action, subjectType }) => `${action} ${subjectType}`)).toEqual([
      'account.signInFailed unknown_account',
      'account.signInFailed user',
      'account.signedIn user',
    ]);
    expect(JSON.stringify(written)).not.toContain('nobody@example.dk');
  });

  describe('limits', () => {
    it('stop guessing at one account from one network, and say for how long', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const attacker = bed.newIp();
      const codes: string[] = [];
      for (let attempt = 0; attempt < 11; attempt += 1) {
        codes.push(await codeOf(signIn(user.email, `gæt nummer ${attempt}`, attacker)));
      }
      expect(codes).toEqual([...Array(10).fill('wrong_credentials'), 'too_many_requests']);
      const refusal = await signIn(user.email, PASSWORD, attacker).catch((error) => error);
      expect(refusal).toMatchObject({ code: 'too_many_requests' });
      expect(refusal.params.seconds).toBeGreaterThan(0);
      expect(refusal.params.seconds).toBeLessThanOrEqual(15 * 60);
    });

    it('count simultaneous attempts, too', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const attacker = bed.newIp();
      const codes = await Promise.all(
        Array.from({ length: 40 }, (_, place) => codeOf(signIn(user.email, `gæt nummer ${place}`, attacker))),
      );
      expect(codes.filter((code) => code === 'wrong_credentials')).toHaveLength(10);
      expect(codes.filter((code) => code === 'too_many_requests')).toHaveLength(30);
    });

    it('never lock the owner out where they have signed in before, even when attacked from there', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const home = bed.newIp();
      await signIn(user.email, PASSWORD, home);
      for (let network = 0; network < 4; network += 1) {
        const attacker = bed.newIp();
        await Promise.all(
          Array.from({ length: 12 }, (_, place) =>
            codeOf(signIn(user.email, `gæt nummer ${place}`, attacker)),
          ),
        );
      }
      await Promise.all(
        Array.from({ length: 30 }, (_, place) => codeOf(signIn(user.email, `gæt nummer ${place}`, home))),
      );
      expect(await codeOf(signIn(user.email, 'stadig forkert', home))).toBe('too_many_requests');
      expect(await codeOf(signIn(user.email, PASSWORD, home))).toBe('signed in');
    });

    it('only slow an owner at a new place while many networks attack the account', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      for (let network = 0; network < 4; network += 1) {
        const attacker = bed.newIp();
        await Promise.all(
          Array.from({ length: 10 }, (_, place) =>
            codeOf(signIn(user.email, `gæt nummer ${place}`, attacker)),
          ),
        );
      }
      const refusal = await signIn(user.email, PASSWORD, bed.newIp()).catch((error) => error);
      expect(refusal).toMatchObject({ code: 'too_many_requests' });
      expect(refusal.params.seconds).toBeLessThanOrEqual(10);
      // Whoever can't wait asks for a link: it signs in, and from then on the place is known.
      const place = bed.newIp();
      await bed.from({ ip: place }, () => bed.resets.request(user.email));
      const token = (await bed.mailedToken(user.id, 'account.resetRequested')) ?? '';
      await bed.from({ ip: place }, () => bed.resets.redeem(token, 'fem gule heste'));
      expect(await codeOf(signIn(user.email, 'fem gule heste', place))).toBe('signed in');
    });

    it('stop one network from trying one password on many accounts', async () => {
      const attacker = bed.newIp();
      const codes = await Promise.all(
        Array.from({ length: 101 }, (_, place) => codeOf(signIn(`p${place}@example.dk`, PASSWORD, attacker))),
      );
      expect(codes.filter((code) => code === 'too_many_requests')).toHaveLength(1);
    });

    it('are forgiven to who types the right password in the end', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const ip = bed.newIp();
      for (let round = 0; round < 3; round += 1) {
        for (let slip = 0; slip < 9; slip += 1) await codeOf(signIn(user.email, 'tastet forkert', ip));
        expect(await codeOf(signIn(user.email, PASSWORD, ip))).toBe('signed in');
      }
    });

    it('refuse to be asked within a transaction', async () => {
      const attempt = bed.uow.run(() => signIn('nobody@example.dk', PASSWORD, bed.newIp()));
      await expect(attempt).rejects.toThrow('second connection');
    });
  });

  describe('sessions', () => {
    it('end after twelve idle hours and after thirty days in any case', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const idle = await signIn(user.email, PASSWORD, bed.newIp());
      const used = await signIn(user.email, PASSWORD, bed.newIp());
      bed.clock.advance(SESSION_IDLE_MS - 1);
      expect(await bed.sessions.find(used.session.token)).not.toBeNull();
      bed.clock.advance(1);
      expect(await bed.sessions.find(idle.session.token)).toBeNull();
      for (let hours = 12; hours < SESSION_LIFETIME_MS / HOUR - 11; hours += 11) {
        expect(await bed.sessions.find(used.session.token)).not.toBeNull();
        bed.clock.advance(11 * HOUR);
      }
      bed.clock.advance(11 * HOUR);
      expect(await bed.sessions.find(used.session.token)).toBeNull();
    });

    it('always get a new token, and replace the one that the browser had', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const first = await signIn(user.email, PASSWORD, bed.newIp());
      const second = await signIn(user.email, PASSWORD, bed.newIp(), first.session.sessionId);
      expect(second.session.token).not.toBe(first.session.token);
      expect(await bed.sessions.find(first.session.token)).toBeNull();
      expect(await bed.sessions.find(second.session.token)).not.toBeNull();
    });

    it('are unknown when the token is made up', async () => {
      for (const token of ['', 'x', 'A'.repeat(43), "' OR 1=1 --", 'A'.repeat(10_000)]) {
        expect(await bed.sessions.find(token)).toBeNull();
      }
    });

    it('can be listed and ended one by one by their owner only', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const stranger = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const here = await signIn(user.email, PASSWORD, '203.0.113.9');
      const there = await signIn(user.email, PASSWORD, bed.newIp());
      const listed = await bed.from({ sessionId: here.session.sessionId }, () =>
        bed.sessions.listOf(user.id),
      );
      // Accepting the invitation opened one, too.
      expect(listed).toHaveLength(3);
      expect(listed.find(({ current }) => current)).toMatchObject({
        id: here.session.sessionId,
        ip: '203.0.113.9',
        userAgent: 'Specification',
      });
      await expect(bed.sessions.signOut(stranger.id, there.session.sessionId)).rejects.toMatchObject({
        code: 'not_found',
      });
      await bed.sessions.signOut(user.id, there.session.sessionId);
      expect(await bed.sessions.find(there.session.token)).toBeNull();
      expect(await bed.sessions.find(here.session.token)).not.toBeNull();
      await expect(bed.sessions.signOut(user.id, there.session.sessionId)).rejects.toMatchObject({
        code: 'not_found',
      });
    });

    it("all end when their owner signs out everywhere, and nobody else's", async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const other = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const mine = await Promise.all([1, 2, 3].map(() => signIn(user.email, PASSWORD, bed.newIp())));
      const theirs = await signIn(other.email, PASSWORD, bed.newIp());
      await bed.sessions.signOutEverywhere(user.id);
      for (const { session } of mine) expect(await bed.sessions.find(session.token)).toBeNull();
      expect(await bed.sessions.listOf(user.id)).toEqual([]);
      expect(await bed.sessions.find(theirs.session.token)).not.toBeNull();
    });

    it('see a membership that ended, and an account that was disabled, at once', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const { session } = await signIn(user.email, PASSWORD, bed.newIp());
      await bed.dataSource.manager.update(Membership, { userId: user.id }, { endedAt: bed.clock.now() });
      expect((await bed.sessions.find(session.token))?.viewer.memberships).toEqual([]);
      await bed.dataSource.manager.update(User, { id: user.id }, { status: 'disabled' });
      expect(await bed.sessions.find(session.token)).toBeNull();
    });
  });
});
