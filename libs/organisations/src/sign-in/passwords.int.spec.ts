import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleBed } from '../../../../test/people/people-bed.js';
import { Organisation } from '../organisation.entity.js';
import { User } from '../people/user.entity.js';

const PASSWORD = 'fire grønne heste';
const NEW = 'fem gule heste';

describe('a new password', () => {
  let bed: PeopleBed;
  let municipality: Organisation;

  beforeAll(async () => {
    bed = await PeopleBed.start();
    municipality = await bed.organisation('municipality');
  });
  afterAll(() => bed.stop());

  const signIn = (email: string, password: string) =>
    bed.from({ ip: bed.newIp() }, () => bed.signIn.signIn({ email, password }));
  const askFor = (email: string, ip = bed.newIp()) => bed.from({ ip }, () => bed.resets.request(email));
  const announced = (userId: string) =>
    bed.outbox.announcements.filter((one) => one.userId === userId).map(({ kind }) => kind);

  it('is asked for alike with any address, and mailed to active accounts only', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    const disabled = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    await bed.dataSource.manager.update(User, { id: disabled.id }, { status: 'disabled' });
    const before = bed.outbox.announcements.length;
    for (const email of ['nobody@example.dk', disabled.email, user.email.toUpperCase()]) {
      await expect(askFor(email)).resolves.toBeUndefined();
    }
    const links = bed.outbox.announcements.slice(before);
    expect(links).toEqual([
      { kind: 'account.resetRequested', userId: user.id, subjectId: expect.any(String) },
    ]);
  });

  it('signs out everywhere, makes other links void and is announced', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    const sessions = await Promise.all([1, 2].map(() => signIn(user.email, PASSWORD)));
    await askFor(user.email);
    const token = (await bed.mailedToken(user.id, 'account.resetRequested')) ?? '';
    const { session } = await bed.from({ ip: bed.newIp() }, () => bed.resets.redeem(token, NEW));
    for (const old of sessions) expect(await bed.sessions.find(old.session.token)).toBeNull();
    expect(await bed.sessions.find(session.token)).not.toBeNull();
    expect(announced(user.id)).toEqual(['account.resetRequested', 'account.passwordChanged']);
    await expect(signIn(user.email, PASSWORD)).rejects.toMatchObject({ code: 'wrong_credentials' });
    await signIn(user.email, NEW);
    await expect(bed.resets.redeem(token, 'seks blå heste')).rejects.toMatchObject({ code: 'link_expired' });
  });

  it('is mailed at most three times an hour to one address, and the last link works', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    for (let request = 0; request < 5; request += 1) await askFor(user.email);
    expect(announced(user.id)).toEqual(Array(3).fill('account.resetRequested'));
    const token = (await bed.mailedToken(user.id, 'account.resetRequested')) ?? '';
    await bed.resets.redeem(token, NEW);
  });

  it('is not asked for more than twenty times an hour by one network', async () => {
    const ip = bed.newIp();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 21 }, (_, place) => askFor(`p${place}@example.dk`, ip)),
    );
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused.map(({ reason }) => reason.code)).toEqual(['too_many_requests']);
  });

  it('is set with the present one, and signs other browsers out', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    const here = await signIn(user.email, PASSWORD);
    const there = await signIn(user.email, PASSWORD);
    await askFor(user.email);
    const change = (present: string, wanted: string) =>
      bed.from({ sessionId: here.session.sessionId }, () =>
        bed.accounts.changePassword(user.id, present, wanted),
      );
    await expect(change('forkert', NEW)).rejects.toMatchObject({
      code: 'invalid_input',
      fields: [{ field: 'currentPassword' }],
    });
    await expect(change(PASSWORD, 'kort')).rejects.toMatchObject({ fields: [{ field: 'newPassword' }] });
    await change(PASSWORD, NEW);
    expect(await bed.sessions.find(here.session.token)).not.toBeNull();
    expect(await bed.sessions.find(there.session.token)).toBeNull();
    expect(await bed.mailedToken(user.id, 'account.resetRequested')).toBeNull();
    await signIn(user.email, NEW);
  });

  it('can not be guessed at through a session that was left open', async () => {
    const user = await bed.personWithPassword(municipality, 'editor', PASSWORD);
    const codes: string[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      await bed.accounts
        .changePassword(user.id, `gæt nummer ${guess}`, NEW)
        .catch(({ code }: { code: string }) => codes.push(code));
    }
    expect(codes).toEqual([...Array(10).fill('invalid_input'), 'too_many_requests']);
  });
});
