import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PeopleBed } from '../../../../test/people/people-bed.js';

const PASSWORD = 'fire grønne heste i en rød lade';

let bed: PeopleBed;
beforeAll(async () => {
  bed = await PeopleBed.start();
});
afterAll(() => bed.stop());

it('no table, audit record or outbox message holds a secret that would let somebody in', async () => {
  const municipality = await bed.organisation('municipality');
  const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
  const ip = bed.newIp();
  const { session } = await bed.from({ ip }, () =>
    bed.signIn.signIn({ email: user.email, password: PASSWORD }),
  );
  const { token } = await bed.tokens.create(user.id, {
    name: 'ESDH',
    scopes: ['read', 'write'],
    expiresAt: new Date(bed.clock.now().getTime() + 86_400_000),
  });
  await bed.from({ ip }, () => bed.resets.request(user.email));
  const link = (await bed.mailedToken(user.id, 'account.resetRequested')) ?? '';
  expect(link).not.toBe('');

  const stored = await bed.everything();
  const told = JSON.stringify([bed.audit.records, bed.outbox.announcements]);
  // The reading itself works: what may be there is there.
  expect(stored).toContain(user.email);
  expect(stored).toContain(session.sessionId);
  const secrets = {
    password: PASSWORD,
    session: session.token,
    csrf: session.csrfToken,
    token,
    tokenSecret: token.split('_').slice(2).join('_'),
    link,
    linkSignature: link.split('.')[1] ?? '',
  };
  for (const [name, secret] of Object.entries(secrets)) {
    expect({ name, stored: stored.includes(secret), told: told.includes(secret) }).toEqual({
      name,
      stored: false,
      told: false,
    });
  }
  const limits = await bed.dataSource.query<{ key: string }[]>('SELECT key FROM rate_limits');
  expect(limits.length).toBeGreaterThan(0);
  expect(JSON.stringify(limits)).not.toContain('@');
  expect(JSON.stringify(limits)).not.toContain(ip);
});
