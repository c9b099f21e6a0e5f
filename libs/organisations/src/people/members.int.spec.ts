import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@app/contracts';
import { PeopleBed } from '../../../../test/people/people-bed.js';
import { Organisation } from '../organisation.entity.js';
import { Membership } from './membership.entity.js';
import { User } from './user.entity.js';

const PASSWORD = 'fire grønne heste';

describe('members', () => {
  let bed: PeopleBed;
  let kl: Organisation;
  let adviserOrganisation: Organisation;
  let municipality: Organisation;
  let other: Organisation;
  let root: Viewer;
  let rootUser: User;
  let administrator: Viewer;

  beforeAll(async () => {
    bed = await PeopleBed.start();
    kl = await bed.organisation('secretariat');
    adviserOrganisation = await bed.organisation('geographic_organisation');
    municipality = await bed.organisation('municipality', {
      geographicOrganisationId: adviserOrganisation.id,
    });
    other = await bed.organisation('municipality');
    rootUser = await bed.person(kl, 'administrator', 'Bo Krag');
    root = await bed.viewer(rootUser);
    administrator = await bed.viewer(await bed.person(municipality, 'administrator', 'Eva Lind'));
  });
  afterAll(() => bed.stop());

  const all = { limit: 200 };

  describe('an invitation', () => {
    it('makes an account and a membership, and mails a link that lets in', async () => {
      const member = await bed.members.invite(administrator, {
        organisationId: municipality.id,
        role: 'editor',
        email: ' Jens.Dahl@Example.dk ',
        name: 'Jens Dahl',
      });
      expect(member).toMatchObject({
        role: 'editor',
        user: { email: 'jens.dahl@example.dk', name: 'Jens Dahl', status: 'invited', language: 'da' },
      });
      const token = (await bed.mailedToken(member.user.id, 'account.invited')) ?? '';
      const { session } = await bed.invitations.redeem(token, { password: PASSWORD });
      expect((await bed.sessions.find(session.token))?.viewer.memberships).toHaveLength(1);
      const entries = bed.audit.records.filter(({ after }) =>
        JSON.stringify(after)?.includes(member.user.id),
      );
      expect(entries).toMatchObject([
        { action: 'membership.granted', organisationId: municipality.id, subjectId: member.id },
      ]);
    });

    it('sent again brings a new link and no second membership', async () => {
      const invitation = {
        organisationId: municipality.id,
        role: 'viewer' as const,
        email: 'mette@example.dk',
        name: 'Mette Juul',
      };
      const first = await bed.members.invite(administrator, invitation);
      const old = (await bed.mailedToken(first.user.id, 'account.invited')) ?? '';
      const second = await bed.members.invite(administrator, invitation);
      expect(second.id).toBe(first.id);
      await expect(bed.invitations.inspect(old)).rejects.toMatchObject({ code: 'link_expired' });
      const token = (await bed.mailedToken(first.user.id, 'account.invited')) ?? '';
      await bed.invitations.redeem(token, { password: PASSWORD });
      await expect(bed.members.invite(administrator, invitation)).rejects.toMatchObject({
        code: 'already_exists',
      });
    });

    it('of one address by ten people at once makes one account with one membership', async () => {
      const invitation = { role: 'viewer' as const, email: 'ti@example.dk', name: 'Ti Gange' };
      const results = await Promise.all(
        Array.from({ length: 10 }, () =>
          bed.members.invite(root, { ...invitation, organisationId: municipality.id }),
        ),
      );
      expect(new Set(results.map(({ id }) => id)).size).toBe(1);
      expect(await bed.dataSource.manager.countBy(User, { email: 'ti@example.dk' })).toBe(1);
      expect(await bed.dataSource.manager.countBy(Membership, { userId: results[0]?.user.id })).toBe(1);
    });

    it('of somebody who has an account adds the role without a link', async () => {
      const person = await bed.person(other, 'editor');
      const before = bed.outbox.announcements.length;
      await bed.members.invite(administrator, {
        organisationId: municipality.id,
        role: 'viewer',
        email: person.email,
        name: 'Another name',
      });
      expect(bed.outbox.announcements).toHaveLength(before);
      expect((await bed.accounts.read(person.id)).name).toBe(person.name);
      expect((await bed.accounts.read(person.id)).memberships.map(({ role }) => role)).toEqual([
        'editor',
        'viewer',
      ]);
    });
  });

  describe('escalation', () => {
    it('is refused to oneself, for every administrator', async () => {
      for (const [viewer, organisation] of [
        [root, kl],
        [administrator, municipality],
      ] as const) {
        const { email } = await bed.accounts.read(viewer.userId);
        const role = organisation === kl ? 'secretariat' : 'signatory';
        await expect(
          bed.members.invite(viewer, { organisationId: organisation.id, role, email, name: 'Me' }),
        ).rejects.toMatchObject({ code: 'forbidden' });
        await expect(
          bed.members.grant(viewer, organisation.id, { userId: viewer.userId, role }),
        ).rejects.toMatchObject({ code: 'forbidden' });
      }
    });

    it("is refused beyond one's own organisation, one's own right, and the kind of organisation", async () => {
      const member = await bed.viewer(await bed.person(kl, 'secretariat'));
      const editor = await bed.viewer(await bed.person(municipality, 'editor'));
      const invite = (viewer: Viewer, organisation: Organisation, role: 'administrator' | 'editor') =>
        bed.members
          .invite(viewer, { organisationId: organisation.id, role, email: 'ny@example.dk', name: 'Ny' })
          .catch(({ code }: { code: string }) => code);
      expect(await invite(administrator, other, 'editor')).toBe('forbidden');
      expect(await invite(editor, municipality, 'editor')).toBe('forbidden');
      expect(await invite(member, kl, 'administrator')).toBe('forbidden');
      expect(await invite(member, municipality, 'administrator')).toBe('forbidden');
      expect(await invite(root, kl, 'editor')).toBe('unprocessable');
      expect(await invite(member, municipality, 'editor')).toMatchObject({ role: 'editor' });
      expect(
        await bed.dataSource.manager.countBy(Membership, { organisationId: other.id, role: 'editor' }),
      ).toBe(1);
    });

    it('leaves nothing behind when refused', async () => {
      await expect(
        bed.members.invite(administrator, {
          organisationId: other.id,
          role: 'editor',
          email: 'spor@example.dk',
          name: 'Spor',
        }),
      ).rejects.toMatchObject({ code: 'forbidden' });
      expect(await bed.dataSource.manager.countBy(User, { email: 'spor@example.dk' })).toBe(0);
    });
  });

  describe('a role for somebody with an account', () => {
    it('is given to people whom one sees, and to nobody else', async () => {
      const colleague = await bed.person(municipality, 'editor');
      const stranger = await bed.person(other, 'editor');
      await expect(
        bed.members.grant(administrator, municipality.id, { userId: colleague.id, role: 'viewer' }),
      ).resolves.toMatchObject({ role: 'viewer', user: { id: colleague.id } });
      for (const userId of [stranger.id, '0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d']) {
        await expect(
          bed.members.grant(administrator, municipality.id, { userId, role: 'viewer' }),
        ).rejects.toMatchObject({ code: 'unprocessable', fields: [{ field: 'userId' }] });
      }
    });

    it('ends, stays in the history and can be given again', async () => {
      const person = await bed.person(municipality, 'signatory');
      const [membership] = (await bed.accounts.read(person.id)).memberships;
      bed.clock.advance(1000);
      await bed.members.end(administrator, municipality.id, membership?.id ?? '');
      await expect(
        bed.members.end(administrator, municipality.id, membership?.id ?? ''),
      ).rejects.toMatchObject({ code: 'state_conflict' });
      expect((await bed.accounts.read(person.id)).memberships).toEqual([]);
      await bed.members.grant(administrator, municipality.id, { userId: person.id, role: 'signatory' });
      const since = new Date(bed.clock.now().getTime() - 5 * 365 * 24 * 3_600_000);
      expect(await bed.directory.membershipsWithin(person.id, since)).toMatchObject([
        { role: 'signatory', endedAt: bed.clock.now() },
        { role: 'signatory', endedAt: null },
      ]);
      bed.clock.advance(1);
      expect(await bed.directory.membershipsWithin(person.id, bed.clock.now())).toHaveLength(1);
    });

    it('is not ended by others, nor through another organisation', async () => {
      const person = await bed.person(municipality, 'signatory');
      const [membership] = (await bed.accounts.read(person.id)).memberships;
      const editor = await bed.viewer(await bed.person(municipality, 'editor'));
      await expect(bed.members.end(editor, municipality.id, membership?.id ?? '')).rejects.toMatchObject({
        code: 'forbidden',
      });
      await expect(bed.members.end(root, other.id, membership?.id ?? '')).rejects.toMatchObject({
        code: 'not_found',
      });
    });

    it('can not be taken from the last administrator of the secretariat, not even by each other at once', async () => {
      const second = await bed.person(kl, 'administrator', 'Dorte Ravn');
      const secondViewer = await bed.viewer(second);
      const [mine] = (await bed.accounts.read(rootUser.id)).memberships;
      const [theirs] = (await bed.accounts.read(second.id)).memberships;
      const outcomes = await Promise.allSettled([
        bed.members.end(root, kl.id, theirs?.id ?? ''),
        bed.members.end(secondViewer, kl.id, mine?.id ?? ''),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      if (outcomes[1]?.status === 'fulfilled') await bed.join(rootUser, kl, 'administrator');
    });
  });

  describe('the list of members', () => {
    it('is for the organisation, its adviser, the secretariat, and a municipality sees its advisers', async () => {
      const editor = await bed.viewer(await bed.person(municipality, 'editor'));
      const adviser = await bed.viewer(await bed.person(adviserOrganisation, 'adviser'));
      const secretariat = await bed.viewer(await bed.person(kl, 'secretariat'));
      const stranger = await bed.viewer(await bed.person(other, 'editor'));
      const observer = await bed.viewer(await bed.person(await bed.organisation('observer'), 'observer'));
      const codes = async (viewer: Viewer) =>
        Promise.all(
          [municipality, adviserOrganisation, other, kl].map(({ id }) =>
            bed.members.list(viewer, id, all).then(
              () => 'listed',
              ({ code }: { code: string }) => code,
            ),
          ),
        );
      expect(await codes(editor)).toEqual(['listed', 'listed', 'forbidden', 'forbidden']);
      expect(await codes(adviser)).toEqual(['listed', 'listed', 'forbidden', 'forbidden']);
      expect(await codes(secretariat)).toEqual(['listed', 'listed', 'listed', 'listed']);
      expect(await codes(stranger)).toEqual(['forbidden', 'forbidden', 'listed', 'forbidden']);
      expect(await codes(observer)).toEqual(Array(4).fill('forbidden'));
      await expect(bed.members.list(root, rootUser.id, all)).rejects.toMatchObject({ code: 'not_found' });
    });

    it('comes in pages by name, and shows disabled people to administrators only', async () => {
      const organisation = await bed.organisation('municipality');
      const names = ['Åse', 'Bent', 'Anna', 'Zoe', 'Ørn'];
      for (const name of names) await bed.person(organisation, 'viewer', name);
      const gone = await bed.person(organisation, 'viewer', 'Gone');
      await bed.dataSource.manager.update(User, { id: gone.id }, { status: 'disabled' });
      const viewer = await bed.viewer(await bed.person(organisation, 'editor', 'Me'));
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await bed.members.list(viewer, organisation.id, { limit: 2, cursor });
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items.map(({ user }) => user.name));
        cursor = page.next ?? undefined;
      } while (cursor);
      expect([...seen].sort()).toEqual([...names, 'Me'].sort());
      expect((await bed.members.list(root, organisation.id, all)).items).toHaveLength(7);
    });
  });
});
