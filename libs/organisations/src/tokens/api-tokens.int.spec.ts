import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleBed } from '../../../../test/people/people-bed.js';
import { Organisation } from '../organisation.entity.js';
import { User } from '../people/user.entity.js';

const DAY = 24 * 3_600_000;

describe('API tokens', () => {
  let bed: PeopleBed;
  let user: User;
  let municipality: Organisation;

  beforeAll(async () => {
    bed = await PeopleBed.start();
    municipality = await bed.organisation('municipality');
    user = await bed.person(municipality, 'editor');
  });
  afterAll(() => bed.stop());

  const inDays = (days: number): Date => new Date(bed.clock.now().getTime() + days * DAY);

  it('speak for their owner within their scopes, and are shown once', async () => {
    const made = await bed.tokens.create(user.id, {
      name: 'ESDH',
      scopes: ['read', 'read'],
      expiresAt: inDays(30),
    });
    expect(made.token).toMatch(/^kc_[a-z0-9]{8}_[\w-]{43}$/);
    expect(made.token.startsWith(`${made.prefix}_`)).toBe(true);
    await expect(bed.tokens.find(made.token)).resolves.toEqual({
      tokenId: made.id,
      language: 'da',
      viewer: {
        userId: user.id,
        name: user.name,
        scopes: ['read'],
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
    const listed = (await bed.tokens.listOf(user.id)).find(({ id }) => id === made.id);
    expect(listed).toMatchObject({ name: 'ESDH', prefix: made.prefix, scopes: ['read'] });
    expect(JSON.stringify(listed)).not.toContain(made.token);
  });

  it('end on their day, which is a year ahead at most', async () => {
    await expect(
      bed.tokens.create(user.id, { name: 'For lang', scopes: ['read'], expiresAt: inDays(367) }),
    ).rejects.toMatchObject({ code: 'invalid_input', fields: [{ field: 'expiresAt' }] });
    await expect(
      bed.tokens.create(user.id, { name: 'For sent', scopes: ['read'], expiresAt: bed.clock.now() }),
    ).rejects.toMatchObject({ code: 'invalid_input', fields: [{ field: 'expiresAt' }] });
    const { token, id } = await bed.tokens.create(user.id, {
      name: 'Et år',
      scopes: ['write'],
      expiresAt: inDays(366),
    });
    bed.clock.advance(366 * DAY - 1);
    expect(await bed.tokens.find(token)).not.toBeNull();
    bed.clock.advance(1);
    expect(await bed.tokens.find(token)).toBeNull();
    expect((await bed.tokens.listOf(user.id)).map((one) => one.id)).not.toContain(id);
  });

  it('can be revoked by their owner only, at once', async () => {
    const stranger = await bed.person(municipality, 'viewer');
    const { token, id } = await bed.tokens.create(user.id, {
      name: 'Kort',
      scopes: ['read'],
      expiresAt: inDays(1),
    });
    await expect(bed.tokens.revoke(stranger.id, id)).rejects.toMatchObject({ code: 'not_found' });
    expect(await bed.tokens.find(token)).not.toBeNull();
    await bed.tokens.revoke(user.id, id);
    expect(await bed.tokens.find(token)).toBeNull();
    await expect(bed.tokens.revoke(user.id, id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('note their use once a minute', async () => {
    const { token, id } = await bed.tokens.create(user.id, {
      name: 'Flittig',
      scopes: ['read'],
      expiresAt: inDays(1),
    });
    const used = async () => (await bed.tokens.listOf(user.id)).find((one) => one.id === id)?.lastUsedAt;
    expect(await used()).toBeNull();
    await bed.tokens.find(token);
    const first = bed.clock.now();
    expect(await used()).toEqual(first);
    bed.clock.advance(59_000);
    await bed.tokens.find(token);
    expect(await used()).toEqual(first);
    bed.clock.advance(1_000);
    await bed.tokens.find(token);
    expect(await used()).toEqual(bed.clock.now());
  });

  it('are unknown when made up', async () => {
    for (const token of ['', 'kc_', `kc_abcdefgh_${'A'.repeat(43)}`, `kc_abcdefgh_${'A'.repeat(4300)}`]) {
      expect(await bed.tokens.find(token)).toBeNull();
    }
  });
});
