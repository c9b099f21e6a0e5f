import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Config } from '@app/platform';
import { eventually } from '../../../../test/notifications/eventually.js';
import { SmtpSink } from '../../../../test/notifications/smtp-sink.js';
import { must, type CaseDriver } from '../../../../test/world/case-driver.js';
import { World } from '../../../../test/world/world.js';
import { createWorker, type Worker } from '../../../worker/src/app.js';

const smtp = new SmtpSink();
let world: World;
let worker: Worker;
let driver: CaseDriver;
let adviserMail: string;

beforeAll(async () => {
  await smtp.start();
  world = await World.start({ SMTP_URL: smtp.url });
  worker = await createWorker({
    config: world.config as Config & { DATABASE_URL: string },
    clock: world.clock,
    logger: false,
    settings: { pollInterval: 100, sweepInterval: 200 },
  });
  const [adviser] = await world.query<{ email: string }>('SELECT email FROM users WHERE id = $1', [
    world.as('adviser').userId,
  ]);
  adviserMail = adviser!.email;
  smtp.answer = (to) => (to === adviserMail ? 550 : undefined);
  driver = await world.driver();
  await driver.create();
  must(await driver.transition('signatory', 'withdraw', { reason: 'Vi venter til efter valget.' }));
  await eventually(async () => {
    const rows = await world.query(
      `SELECT state FROM deliveries WHERE state IN ('pending', 'sending', 'failed')`,
    );
    const open = await world.query(`SELECT id FROM outbox_messages WHERE state <> 'done'`);
    expect([rows, open]).toEqual([[], []]);
  });
});
afterAll(async () => {
  await worker.close();
  await world.stop();
  await smtp.stop();
});

describe('my notifications', () => {
  it('come newest first, in the language asked for, with the reason', async () => {
    const { items, next } = must(await world.as('editor').get('/notifications', { language: 'da' })).body;
    expect(next).toBeNull();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      kind: 'transition.withdraw',
      submissionId: driver.submissionId,
      title: 'Sagen om jeres klimaplan er trukket tilbage',
      path: `/cases/${driver.submissionId}`,
      readAt: null,
      createdAt: '2026-10-05T08:00:00.000Z',
    });
    expect(items[0].why).toContain('Du er kontaktperson for sagen.');
    const english = must(await world.as('editor').get('/notifications', { language: 'en' })).body.items[0];
    expect(english.title).toBe('The case about your climate plan has been withdrawn');
  });

  it('hold my own steps, which I am not mailed', async () => {
    const { items } = must(await world.as('signatory').get('/notifications')).body;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'transition.withdraw',
      'submission.created',
    ]);
  });

  it('are read one by one or all at once', async () => {
    const signatory = world.as('signatory');
    const unread = async () => must(await signatory.get('/notifications/unread-count')).body.unread;
    const { items } = must(await signatory.get('/notifications')).body;
    expect(await unread()).toBe(2);
    must(await signatory.post(`/notifications/${items[0].id}/read`));
    must(await signatory.post(`/notifications/${items[0].id}/read`));
    expect(await unread()).toBe(1);
    const left = must(await signatory.get('/notifications?unread=true')).body.items;
    expect(left.map(({ id }: { id: string }) => id)).toEqual([items[1].id]);
    must(await signatory.post('/notifications/read-all'));
    expect(await unread()).toBe(0);
    expect((await signatory.get('/notifications?unread=maybe')).status).toBe(400);
  });

  it('come in pages', async () => {
    const first = must(await world.as('signatory').get('/notifications?limit=1')).body;
    expect(first.items).toHaveLength(1);
    const second = must(await world.as('signatory').get(`/notifications?limit=1&cursor=${first.next}`)).body;
    expect(second.items).toHaveLength(1);
    expect(second.items[0].id).not.toBe(first.items[0].id);
    expect(second.next).toBeNull();
  });

  it("are nobody else's", async () => {
    const { items } = must(await world.as('editor').get('/notifications')).body;
    expect((await world.as('signatory').post(`/notifications/${items[0].id}/read`)).status).toBe(404);
    expect(must(await world.as('c40Lead').get('/notifications')).body.items).toEqual([]);
    expect((await world.public.get('/notifications')).status).toBe(401);
  });
});

describe('the outbox', () => {
  const dead = async () =>
    must(await world.as('secretariat').get('/outbox/deliveries?state=dead&limit=10')).body.items;

  it('shows the secretariat what was given up and why, and nobody else anything', async () => {
    const items = await dead();
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'transition.withdraw',
      'submission.created',
    ]);
    expect(items[0]).toMatchObject({
      recipient: { id: world.as('adviser').userId, email: adviserMail },
      state: 'dead',
      attempts: 1,
      problem: { code: 'refused', detail: expect.stringContaining('550') },
    });
    const detail = must(await world.as('administrator').get(`/outbox/deliveries/${items[0].id}`)).body;
    expect(detail.why).toEqual({
      rule: 'adviser.adviser',
      role: 'adviser',
      organisation: 'Klimaalliancen i Hovedstadsregionen',
      fallback: null,
      detail: 'full',
    });
    for (const part of ['editor', 'adviser', 'c40Lead', 'observer', 'nobody'] as const) {
      expect((await world.as(part).get('/outbox/deliveries')).status).toBe(403);
      expect((await world.as(part).get(`/outbox/deliveries/${items[0].id}`)).status).toBe(403);
      expect((await world.as(part).post(`/outbox/deliveries/${items[0].id}/send-again`)).status).toBe(403);
      expect((await world.as(part).get(`/outbox/messages/${items[0].messageId}`)).status).toBe(403);
    }
  });

  it('says who was told of an event by which rule, and who was not and why', async () => {
    const [item] = await dead();
    const message = must(await world.as('secretariat').get(`/outbox/messages/${item.messageId}`)).body;
    const told = Object.fromEntries(
      message.told.map((one: { name: string; rule: string; delivery: { state: string } | null }) => [
        one.name,
        [one.rule, one.delivery?.state ?? null],
      ]),
    );
    expect(told).toEqual({
      'Maja Lindholt': ['municipality.contact', 'sent'],
      'Søren Friis Dahl': ['municipality.signatory', null],
      'Lone Bech Mikkelsen': ['adviser.adviser', 'dead'],
      'Birgit Lauritsen': ['secretariat.secretariat', 'sent'],
    });
    expect(message.leftOut).toEqual([
      {
        userId: world.as('signatory').userId,
        name: 'Søren Friis Dahl',
        rule: 'municipality.signatory',
        reason: 'caused_it_no_email',
      },
    ]);
    expect(message.rules).toContainEqual({
      audience: 'c40.assigned',
      found: 0,
      skipped: 'does_not_see_case',
    });
    expect(JSON.stringify(message)).not.toContain('efter valget');
  });

  it('sends again what was given up, to the address of now, and records who had it sent', async () => {
    const [item] = await dead();
    const address = `ny.${adviserMail}`;
    await world.query('UPDATE users SET email = $2 WHERE id = $1', [world.as('adviser').userId, address]);
    const answer = must(await world.as('secretariat').post(`/outbox/deliveries/${item.id}/send-again`));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ state: 'pending', resends: 1, attempts: 0 });
    await eventually(() => expect(smtp.to(address)).toHaveLength(1));
    await eventually(async () => {
      const { body } = await world.as('secretariat').get(`/outbox/deliveries/${item.id}`);
      expect(body).toMatchObject({ state: 'sent', problem: null, recipient: { email: address } });
    });
    const refused = await world.as('secretariat').post(`/outbox/deliveries/${item.id}/send-again`);
    expect([refused.status, refused.body.code]).toEqual([409, 'state_conflict']);
    const { items } = must(await world.as('secretariat').get('/audit?action=delivery.resent')).body;
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      actorId: world.as('secretariat').userId,
      subjectId: item.id,
      submissionId: driver.submissionId,
      before: { state: 'dead' },
    });
  });

  it('works a message out again that was given up', async () => {
    const missing = '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c99';
    const kind = 'transition.withdraw';
    const [row] = await world.query<{ id: string }>('SELECT id FROM outbox_messages WHERE kind = $1', [kind]);
    await world.query(
      `UPDATE outbox_messages SET state = 'dead', done_at = NULL, last_error = 'nobody_to_tell' WHERE kind = $1`,
      [kind],
    );
    const { items } = must(await world.as('secretariat').get('/outbox/messages?state=dead')).body;
    expect(items.map(({ id }: { id: string }) => id)).toEqual([row!.id]);
    must(await world.as('secretariat').post(`/outbox/messages/${row!.id}/send-again`));
    await eventually(async () =>
      expect((await world.as('secretariat').get(`/outbox/messages/${row!.id}`)).body.state).toBe('done'),
    );
    // Nobody is told twice.
    expect([...smtp.perDelivery.values()].every((count) => count === 1)).toBe(true);
    expect((await world.as('secretariat').post(`/outbox/messages/${row!.id}/send-again`)).status).toBe(409);
    expect((await world.as('secretariat').get(`/outbox/messages/${missing}`)).status).toBe(404);
    expect((await world.as('secretariat').get(`/outbox/deliveries/${missing}`)).status).toBe(404);
  });
});
