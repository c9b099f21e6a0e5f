import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@app/contracts';
import { ExpectedVersion } from '@app/platform';
import { PeopleBed } from '../../../../test/people/people-bed.js';
import { Organisation } from '../organisation.entity.js';
import { User } from './user.entity.js';

const PASSWORD = 'fire grønne heste';
const version = (user: User) => new ExpectedVersion([String(user.version)]);

describe('accounts', () => {
  let bed: PeopleBed;
  let municipality: Organisation;
  let other: Organisation;
  let root: Viewer;
  let rootUser: User;
  let administrator: Viewer;

  beforeAll(async () => {
    bed = await PeopleBed.start();
    municipality = await bed.organisation('municipality');
    other = await bed.organisation('municipality');
    rootUser = await bed.person(await bed.organisation('secretariat'), 'administrator', 'Bo Krag');
    root = await bed.viewer(rootUser);
    administrator = await bed.viewer(await bed.person(municipality, 'administrator', 'Eva Lind'));
  });
  afterAll(() => bed.stop());

  const reload = (user: User): Promise<User> => bed.dataSource.manager.findOneByOrFail(User, { id: user.id });

  describe('an account', () => {
    it('that is disabled loses sessions, tokens and links at once, and they stay lost when it is enabled', async () => {
      const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
      const { session } = await bed.from({ ip: bed.newIp() }, () =>
        bed.signIn.signIn({ email: user.email, password: PASSWORD }),
      );
      const { token } = await bed.tokens.create(user.id, {
        name: 'ESDH',
        scopes: ['read'],
        expiresAt: new Date(bed.clock.now().getTime() + 86_400_000),
      });
      await bed.from({ ip: bed.newIp() }, () => bed.resets.request(user.email));
      const link = (await bed.mailedToken(user.id, 'account.resetRequested')) ?? '';

      const disabled = await bed.users.update(administrator, user.id, { status: 'disabled' }, version(user));
      expect(disabled.status).toBe('disabled');
      expect(await bed.sessions.find(session.token)).toBeNull();
      expect(await bed.tokens.find(token)).toBeNull();
      await expect(bed.resets.redeem(link, PASSWORD)).rejects.toMatchObject({ code: 'link_expired' });
      await expect(
        bed.from({ ip: bed.newIp() }, () => bed.signIn.signIn({ email: user.email, password: PASSWORD })),
      ).rejects.toMatchObject({ code: 'wrong_credentials' });

      const enabled = await bed.users.update(
        administrator,
        user.id,
        { status: 'active' },
        version(await reload(user)),
      );
      expect(enabled.status).toBe('active');
      expect(await bed.sessions.find(session.token)).toBeNull();
      expect(await bed.tokens.find(token)).toBeNull();
      await bed.from({ ip: bed.newIp() }, () => bed.signIn.signIn({ email: user.email, password: PASSWORD }));
    });

    it('is changed by who administers all of its organisations, unknown to other administrators', async () => {
      const mine = await bed.person(municipality, 'editor');
      const shared = await bed.person(municipality, 'editor');
      await bed.join(shared, other, 'editor');
      const foreign = await bed.person(other, 'editor');
      const rename = (viewer: Viewer, user: User) =>
        bed.users.update(viewer, user.id, { name: 'Nyt Navn' }, version(user)).then(
          ({ name }) => name,
          ({ code }: { code: string }) => code,
        );
      expect(await rename(administrator, mine)).toBe('Nyt Navn');
      expect(await rename(administrator, shared)).toBe('forbidden');
      expect(await rename(administrator, foreign)).toBe('not_found');
      expect(await rename(root, foreign)).toBe('Nyt Navn');
      expect(await rename(administrator, mine)).toBe('stale_version');
    });

    it('is not disabled by its own owner', async () => {
      await expect(
        bed.users.update(root, rootUser.id, { status: 'disabled' }, version(rootUser)),
      ).rejects.toMatchObject({ code: 'forbidden' });
    });

    it('changed by two at once takes one change', async () => {
      const user = await bed.person(municipality, 'editor');
      const outcomes = await Promise.allSettled(
        Array.from({ length: 10 }, (_, place) =>
          bed.accounts.update(user.id, { name: `Navn ${place}` }, version(user)),
        ),
      );
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(refused.map(({ reason }) => reason.code)).toEqual(Array(9).fill('stale_version'));
      expect((await reload(user)).version).toBe(user.version + 1);
    });
  });

  it('are found by role for other libraries, each once and not when disabled', async () => {
    const organisation = await bed.organisation('municipality');
    const both = await bed.person(organisation, 'editor', 'A');
    await bed.join(both, organisation, 'signatory');
    const disabled = await bed.person(organisation, 'editor', 'B');
    await bed.dataSource.manager.update(User, { id: disabled.id }, { status: 'disabled' });
    const head = await bed.person(organisation, 'administrator', 'C');
    const people = await bed.directory.usersWithRole(organisation.id, ['editor', 'signatory']);
    expect(people).toEqual([{ id: both.id, name: 'A', email: both.email, language: 'da', status: 'active' }]);
    expect((await bed.directory.administratorsOf(organisation.id)).map(({ id }) => id)).toEqual([head.id]);
    expect((await bed.directory.usersByIds([both.id, both.id, head.id])).length).toBe(2);
    expect(await bed.directory.usersByIds([])).toEqual([]);
    expect((await bed.directory.organisationsByIds([organisation.id])).map(({ id }) => id)).toEqual([
      organisation.id,
    ]);
  });
});
