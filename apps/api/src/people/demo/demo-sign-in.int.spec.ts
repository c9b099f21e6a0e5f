import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PeopleApp } from '../../../../../test/people/people-app.js';

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
