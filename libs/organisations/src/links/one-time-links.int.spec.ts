import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleBed } from '../../../../test/people/people-bed.js';
import type { Organisation } from '../organisation.entity.js';
import { User } from '../people/user.entity.js';

const PASSWORD = 'fire grønne heste';

describe('one-time links', () => {
  let bed: PeopleBed;
  let municipality: Organisation;

  beforeAll(async () => {
    bed = await PeopleBed.start();
    municipality = await bed.organisation('municipality');
  });
  afterAll(() => bed.stop());

  async function invited(): Promise<{ user: User; token: string; linkId: string }> {
    const user = await bed.person(municipality, 'editor');
    await bed.dataSource.manager.update(User, { id: user.id }, { status: 'invited' });
    const linkId = await bed.links.create(user.id, 'invitation');
    return { user, linkId, token: (await bed.links.tokenFor(linkId))?.token ?? '' };
  }

  it('let exactly one of twenty simultaneous redemptions in', async () => {
    const { user, token } = await invited();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, place) =>
        bed.invitations.redeem(token, { password: `${PASSWORD} nummer ${place}` }),
      ),
    );
    const accepted = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(accepted).toHaveLength(1);
    expect(refused.map(({ reason }) => reason.code)).toEqual(Array(19).fill('link_expired'));
    expect(await bed.sessions.listOf(user.id)).toHaveLength(1);
    const entries = bed.audit.records.filter(({ subjectId }) => subjectId === user.id);
    expect(entries.map(({ action }) => action)).toEqual(['account.invitationAccepted', 'account.signedIn']);
  });

  it('can be looked at any number of times before, and no more after', async () => {
    const { user, token } = await invited();
    await expect(bed.invitations.inspect(token)).resolves.toMatchObject({
      email: user.email,
      name: user.name,
      memberships: [{ organisationId: municipality.id, role: 'editor' }],
    });
    await bed.invitations.inspect(token);
    await bed.invitations.redeem(token, { password: PASSWORD, name: 'Ida S. Holm', language: 'en' });
    await expect(bed.invitations.inspect(token)).rejects.toMatchObject({ code: 'link_expired' });
    await expect(bed.accounts.read(user.id)).resolves.toMatchObject({
      status: 'active',
      name: 'Ida S. Holm',
      language: 'en',
    });
  });

  it('stay usable after a weak password', async () => {
    const { token } = await invited();
    await expect(bed.invitations.redeem(token, { password: 'kort' })).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'password' }],
    });
    await bed.invitations.redeem(token, { password: PASSWORD });
  });

  it('end with their time: a week for an invitation, an hour for a new password', async () => {
    const { user, token, linkId } = await invited();
    bed.clock.advance(7 * 24 * 3_600_000 - 1);
    await bed.invitations.inspect(token);
    bed.clock.advance(1);
    await expect(bed.invitations.redeem(token, { password: PASSWORD })).rejects.toMatchObject({
      code: 'link_expired',
    });
    expect(await bed.links.tokenFor(linkId)).toBeNull();

    await bed.dataSource.manager.update(User, { id: user.id }, { status: 'active' });
    const reset = (await bed.links.tokenFor(await bed.links.create(user.id, 'reset')))?.token ?? '';
    bed.clock.advance(3_600_000);
    await expect(bed.resets.redeem(reset, PASSWORD)).rejects.toMatchObject({ code: 'link_expired' });
  });

  it('serve their purpose only, and only the newest works', async () => {
    const { user, token } = await invited();
    await expect(bed.resets.redeem(token, PASSWORD)).rejects.toMatchObject({ code: 'link_expired' });
    const newer = await bed.links.create(user.id, 'invitation');
    await expect(bed.invitations.inspect(token)).rejects.toMatchObject({ code: 'link_expired' });
    await bed.invitations.redeem((await bed.links.tokenFor(newer))?.token ?? '', { password: PASSWORD });
  });

  it.each(['', 'x', 'a.b', `${'A'.repeat(22)}.${'A'.repeat(43)}`])('are not %p', async (token) => {
    await expect(bed.invitations.inspect(token)).rejects.toMatchObject({ code: 'link_expired' });
    await expect(bed.resets.redeem(token, PASSWORD)).rejects.toMatchObject({ code: 'link_expired' });
  });
});
