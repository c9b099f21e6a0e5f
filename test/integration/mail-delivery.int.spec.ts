import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JobQueue, Outbox, UnitOfWork } from '@app/platform';
import { eventually } from '../notifications/eventually.js';
import { OwnRedis } from '../notifications/own-redis.js';
import { EVERYBODY, MailBed, type PersonName } from '../notifications/mail-bed.js';

/** Who is mailed of a submission: everybody but the signatory who submitted. */
const MAILED = EVERYBODY.filter((name): name is Exclude<PersonName, 'signatory'> => name !== 'signatory');

describe.each(MailBed.backends)('e-mail with the queues on %s', (backend) => {
  let bed: MailBed;
  beforeEach(async () => {
    bed = await MailBed.start(backend);
  });
  afterEach(() => bed.stop());

  const states = async (): Promise<Record<string, number>> => {
    const rows = await bed.query<{ state: string; count: string }>(
      `SELECT state, count(*) AS count FROM deliveries GROUP BY state`,
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
  };
  const allSent = (messages: number) => async (): Promise<void> => {
    expect(await states()).toEqual({ sent: messages * MAILED.length });
  };
  const eachOnce = (): void => {
    expect([...bed.smtp.perDelivery.values()].filter((count) => count !== 1)).toEqual([]);
  };

  it('reaches everybody concerned once, in their language, with a link to the case', async () => {
    const worker = await bed.worker();
    await bed.announce(worker, {
      kind: 'transition.submit',
      submissionId: bed.submissionId,
      subjectId: bed.id(),
      facts: { event: 'submit', from: 'draft', to: 'submitted', round: 0 },
    });
    await eventually(() => expect(bed.smtp.arrived).toHaveLength(EVERYBODY.length));
    for (const name of EVERYBODY) {
      const [{ mail, delivery } = { mail: null, delivery: '' }] = bed.smtp.to(bed.email(name));
      const english = name.startsWith('c40');
      expect(mail?.subject).toContain(english ? 'has been submitted' : 'indsendt til certificering');
      expect(mail?.text).toContain(`https://klimacert.test/cases/${bed.submissionId}`);
      expect(mail?.html).toContain(`https://klimacert.test/cases/${bed.submissionId}`);
      expect(mail?.messageId).toBe(`<${delivery}@klimacert.test>`);
      expect(mail?.from).toMatchObject({ name: 'Klimacert', address: 'besked@klimacert.test' });
    }
    await eventually(async () => expect(await states()).toEqual({ sent: EVERYBODY.length }));
    const [message] = await bed.query(
      `SELECT state, resolution -> 'leftOut' AS left_out FROM outbox_messages`,
    );
    expect(message).toEqual({ state: 'done', left_out: [] });
    const [sent] = await bed.query<{ smtp_response: string }>(`SELECT smtp_response FROM deliveries`);
    expect(sent?.smtp_response).toContain('250');
  });

  it('goes out once however often its jobs run, and with two workers at once', async () => {
    const [first, second] = [await bed.worker(), await bed.worker()];
    const messages = 12;
    const ids = await bed.submitted(messages);
    for (const worker of [first, second]) {
      const queue = worker.context.get(JobQueue);
      for (const outboxMessageId of ids)
        await queue.add('notifications.fan-out', { outboxMessageId }, { jobId: bed.id() });
    }
    await eventually(async () => expect(Object.values(await states())).not.toEqual([]));
    const deliveries = await bed.query<{ id: string }>(`SELECT id FROM deliveries`);
    for (const { id } of deliveries)
      for (const worker of [first, second])
        await worker.context
          .get(JobQueue)
          .add('notifications.deliver', { deliveryId: id }, { jobId: bed.id() });
    await eventually(allSent(messages));
    expect(bed.smtp.arrived).toHaveLength(messages * MAILED.length);
    eachOnce();
    for (const name of MAILED) expect(bed.smtp.to(bed.email(name))).toHaveLength(messages);
    expect(bed.smtp.to(bed.email('signatory'))).toHaveLength(0);
  });

  it('is tried again when the server refuses one in five for now', async () => {
    bed.smtp.answer = (_to, attempt) => (attempt % 5 === 0 ? 451 : undefined);
    await bed.worker();
    await bed.submitted(5);
    await eventually(allSent(5));
    eachOnce();
    const [tried] = await bed.query(`SELECT max(attempts) AS most FROM deliveries`);
    expect(Number(tried?.most)).toBeGreaterThan(1);
  });

  it('waits for a mail server that is down at first', async () => {
    await bed.smtp.stop();
    await bed.worker({ deliveryAttempts: 100 });
    await bed.submitted();
    await eventually(async () => expect(await states()).toEqual({ failed: MAILED.length }));
    const [row] = await bed.query<{ last_error: string }>(`SELECT last_error FROM deliveries`);
    expect(row?.last_error).toMatch(/^not_accepted: ESOCKET|ECONN/);
    await bed.smtp.start();
    await eventually(allSent(1));
    eachOnce();
  });

  it('is given up at once when the server refuses the recipient for good, and the others get theirs', async () => {
    bed.smtp.answer = (to) => (to === bed.email('adviser') ? 550 : undefined);
    await bed.worker();
    await bed.submitted();
    await eventually(async () => expect(await states()).toEqual({ sent: MAILED.length - 1, dead: 1 }));
    const [dead] = await bed.query(`SELECT email, attempts, last_error FROM deliveries WHERE state = 'dead'`);
    expect(dead).toMatchObject({ email: bed.email('adviser'), attempts: 1 });
    expect(dead?.last_error).toMatch(/^refused: .*550/);
  });

  it('is given up after the last attempt', async () => {
    bed.smtp.answer = (to) => (to === bed.email('adviser') ? 451 : undefined);
    await bed.worker({ deliveryAttempts: 3 });
    await bed.submitted();
    await eventually(async () => expect(await states()).toEqual({ sent: MAILED.length - 1, dead: 1 }));
    const [dead] = await bed.query(`SELECT attempts, last_error FROM deliveries WHERE state = 'dead'`);
    expect(dead?.attempts).toBe(3);
    expect(dead?.last_error).toMatch(/^not_accepted: .*451/);
  });

  it('is taken over from a worker that was killed while it sent', async () => {
    const killed = await bed.workerProcess({ lease: 600 });
    let held = 0;
    bed.smtp.beforeAnswer = () => new Promise(() => void (held += 1));
    await bed.submitted();
    // The sixth waits for one of the five connections.
    await eventually(async () => expect([await states(), held]).toEqual([{ sending: MAILED.length }, 5]));
    await bed.kill(killed);
    bed.smtp.beforeAnswer = () => Promise.resolve();
    await bed.worker({ lease: 600 });
    await eventually(allSent(1));
    eachOnce();
  });

  it('arrives whenever workers are killed, twice only where the server may have taken it before', async () => {
    const underWay = new Set<string>();
    const messages = 40;
    await bed.submitted(messages);
    for (const more of [3, 10, 6]) {
      const child = await bed.workerProcess({ lease: 500 });
      const before = bed.smtp.arrived.length;
      await eventually(() => expect(bed.smtp.arrived.length).toBeGreaterThanOrEqual(before + more));
      await bed.kill(child);
      // The server may have taken these, and the worker had no time to note so.
      const rows = await bed.query<{ id: string }>(`SELECT id FROM deliveries WHERE state = 'sending'`);
      for (const { id } of rows) underWay.add(id);
    }
    await bed.worker({ lease: 500 });
    await eventually(allSent(messages), 60_000);
    expect(bed.smtp.perDelivery.size).toBe(messages * MAILED.length);
    const twice = [...bed.smtp.perDelivery].filter(([, count]) => count > 1).map(([id]) => id);
    expect(twice.filter((id) => !underWay.has(id))).toEqual([]);
  }, 180_000);

  it('is not taken over from a worker that is slow but alive', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    bed.smtp.beforeAnswer = () => held;
    await bed.worker({ lease: 300 });
    await bed.worker({ lease: 300 });
    await bed.submitted();
    await eventually(async () => expect(await states()).toEqual({ sending: MAILED.length }));
    // Three leases pass with signs of life before the server answers.
    const claimed = async () =>
      (await bed.query<{ at: Date }>(`SELECT max(claimed_at) AS at FROM deliveries`))[0]!.at.getTime();
    const first = await claimed();
    await eventually(async () => expect(await claimed()).toBeGreaterThan(first + 900));
    release();
    await eventually(allSent(1));
    expect(bed.smtp.arrived).toHaveLength(MAILED.length);
    eachOnce();
  });

  it('arrives although the queue lost every job', async () => {
    await bed.worker({ deliveryAttempts: 100, backoffBase: 1_500, lease: 500 });
    await bed.smtp.stop();
    await bed.submitted(3);
    await eventually(async () => expect(await states()).toEqual({ failed: 3 * MAILED.length }));
    await bed.loseJobs();
    await bed.smtp.start();
    await eventually(allSent(3));
    eachOnce();
  });

  it('arrives although messages were handed to a queue that lost them', async () => {
    const ids = await bed.submitted(3);
    await bed.query(
      `UPDATE outbox_messages SET state = 'enqueued', enqueued_at = now() - interval '1 minute' WHERE id = ANY($1)`,
      [ids],
    );
    await bed.worker();
    await eventually(allSent(3));
    eachOnce();
  });

  it('arrives although the database broke every connection in between, and what was sent is not sent again', async () => {
    await bed.worker({ lease: 2_000 });
    const broken = { done: false };
    bed.smtp.beforeAnswer = async () => {
      if (broken.done) return;
      broken.done = true;
      await bed.breakConnections();
    };
    await bed.submitted(6);
    await eventually(allSent(6), 40_000);
    expect(broken.done).toBe(true);
    eachOnce();
    // Messages of afterwards wake the relay as before.
    await bed.submitted(1);
    await eventually(allSent(7));
  });

  it('arrives after the database was away, and what was sent meanwhile is not sent again', async () => {
    await bed.worker({ lease: 500 });
    let back: Promise<() => Promise<void>> | undefined;
    let answered = 0;
    bed.smtp.beforeAnswer = async () => {
      back ??= bed.takeDatabaseAway();
      await back;
      answered += 1;
    };
    await bed.submitted(4);
    // The server takes what was under way when the database went, which the worker can't note yet.
    await eventually(() => expect(answered).toBeGreaterThanOrEqual(5));
    // Longer than a lease: all claims look abandoned when the database is back.
    const gone = performance.now();
    await eventually(() => expect(performance.now() - gone).toBeGreaterThan(1_000));
    await (
      await back!
    )();
    await eventually(allSent(4), 40_000);
    eachOnce();
    await bed.submitted(1);
    await eventually(allSent(5));
  });

  it('is not sent of what was rolled back', async () => {
    const worker = await bed.worker();
    const uow = worker.context.get(UnitOfWork);
    await expect(
      uow.run(async () => {
        await worker.context.get(Outbox).announce({
          kind: 'transition.submit',
          submissionId: bed.submissionId,
          subjectId: bed.id(),
        });
        throw new Error('the use case failed');
      }),
    ).rejects.toThrow('the use case failed');
    expect(await bed.query('SELECT id FROM outbox_messages')).toEqual([]);
  });

  it('shows a message that nobody can work out instead of losing it', async () => {
    await bed.worker({ fanOutAttempts: 1 });
    await bed.query(
      `INSERT INTO outbox_messages (id, kind, submission_id, subject_id, created_at)
       VALUES ($1, 'transition.submit', $1, $1, now())`,
      [bed.id()],
    );
    await bed.query(`SELECT pg_notify('klimacert_outbox', '')`);
    await eventually(async () =>
      expect(await bed.query(`SELECT state, last_error FROM outbox_messages`)).toEqual([
        { state: 'dead', last_error: expect.stringContaining('There is no case') },
      ]),
    );
  });

  it('carries a one-time link that is rebuilt from its id, and none that was used meanwhile', async () => {
    const worker = await bed.worker();
    const userId = bed.userIds.editor;
    const linkId = await bed.oneTimeLink(userId, 'reset');
    await bed.announce(worker, { kind: 'account.resetRequested', subjectId: linkId, userId });
    await eventually(() => expect(bed.smtp.arrived).toHaveLength(1));
    expect(bed.smtp.arrived[0]?.mail.text).toMatch(/https:\/\/klimacert\.test\/new-password#[\w-]+\.[\w-]+/);
    const stored = await bed.query(
      `SELECT to_jsonb(m)::text || coalesce(to_jsonb(d)::text, '') AS row FROM outbox_messages m
       LEFT JOIN deliveries d ON d.outbox_message_id = m.id`,
    );
    const token = /#([\w-]+\.[\w-]+)/.exec(bed.smtp.arrived[0]?.mail.text ?? '')?.[1] ?? 'missing';
    expect(JSON.stringify(stored)).not.toContain(token);

    const used = await bed.oneTimeLink(userId, 'reset');
    await bed.query(`UPDATE one_time_links SET used_at = now() WHERE id = $1`, [used]);
    await bed.announce(worker, { kind: 'account.resetRequested', subjectId: used, userId });
    await eventually(async () => expect(await states()).toEqual({ sent: 1, dead: 1 }));
    expect(bed.smtp.arrived).toHaveLength(1);
  });

  it('goes to nobody whose account was closed before it went out', async () => {
    await bed.smtp.stop();
    await bed.worker({ deliveryAttempts: 100 });
    await bed.submitted();
    await eventually(async () => expect(await states()).toEqual({ failed: MAILED.length }));
    await bed.query(`UPDATE users SET status = 'disabled' WHERE id = $1`, [bed.userIds.adviser]);
    await bed.smtp.start();
    await eventually(async () => expect(await states()).toEqual({ sent: MAILED.length - 1, dead: 1 }));
    expect(bed.smtp.to(bed.email('adviser'))).toHaveLength(0);
  });

  it('lets what is being sent finish when the worker is told to stop', async () => {
    const worker = await bed.worker();
    let sending = 0;
    bed.smtp.beforeAnswer = async () => {
      sending += 1;
      await new Promise((resolve) => setTimeout(resolve, 200));
    };
    await bed.submitted();
    await eventually(() => expect(sending).toBeGreaterThan(0));
    await worker.close();
    const { sending: unfinished } = await states();
    expect(unfinished).toBeUndefined();
    eachOnce();
  });
});

const withRedis =
  MailBed.backends.includes('redis') && !process.env.TEST_REDIS_URL ? describe : describe.skip;
withRedis('e-mail with a Redis that is killed', () => {
  it('arrives once each, although Redis came back without its data', async () => {
    const redis = new OwnRedis();
    await redis.start();
    const bed = await MailBed.start('redis', redis.url);
    try {
      await bed.worker({ lease: 1_000 });
      await bed.submitted(10);
      await eventually(() => expect(bed.smtp.arrived.length).toBeGreaterThan(5));
      await redis.kill();
      await bed.submitted(10);
      await redis.start();
      await eventually(() => expect(bed.smtp.perDelivery.size).toBe(20 * MAILED.length), 40_000);
      await eventually(async () =>
        expect(await bed.query(`SELECT DISTINCT state FROM deliveries`)).toEqual([{ state: 'sent' }]),
      );
      expect(bed.smtp.arrived).toHaveLength(20 * MAILED.length);
    } finally {
      await bed.stop();
      await redis.kill();
    }
  }, 90_000);
});
