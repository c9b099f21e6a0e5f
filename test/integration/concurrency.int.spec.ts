import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Answer } from '../world/actor.js';
import { must, type CaseDriver } from '../world/case-driver.js';
import { World } from '../world/world.js';

const MANY = 50;
let world: World;
let driver: CaseDriver;

beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const together = <T>(count: number, call: (place: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_unused, place) => call(place)));
const tally = (answers: readonly Answer[]): Record<number, number> =>
  answers.reduce<Record<number, number>>(
    (counts, { status }) => ({ ...counts, [status]: (counts[status] ?? 0) + 1 }),
    {},
  );

async function effects(): Promise<{ steps: number; audited: number; announced: number }> {
  const [row] = await world.query<{ steps: number; audited: number; announced: number }>(
    `SELECT (SELECT count(*)::int FROM transitions WHERE submission_id = $1) AS steps,
       (SELECT count(*)::int FROM audit_entries WHERE submission_id = $1 AND action = 'submission.transitioned') AS audited,
       (SELECT count(*)::int FROM outbox_messages WHERE submission_id = $1 AND kind LIKE 'transition.%') AS announced`,
    [driver.submissionId],
  );
  return row!;
}

describe('50 identical transitions at once', () => {
  beforeEach(async () => {
    driver = await world.driver();
    await driver.create();
  });

  it('take effect once without a key: the others are told that it changed', async () => {
    const ifMatch = await driver.etag('signatory');
    const answers = await together(MANY, () =>
      world
        .as('signatory')
        .post(`${driver.path}/transitions`, { event: 'withdraw', reason: 'Efter valget.' }, { ifMatch }),
    );
    expect(tally(answers)).toEqual({ 201: 1, 412: MANY - 1 });
    expect(await effects()).toEqual({ steps: 1, audited: 1, announced: 1 });
  });

  it('take effect once with one key: the others get the same answer', async () => {
    const ifMatch = await driver.etag('signatory');
    const idempotencyKey = randomUUID();
    const answers = await together(MANY, () =>
      world
        .as('signatory')
        .post(
          `${driver.path}/transitions`,
          { event: 'withdraw', reason: 'Efter valget.' },
          { ifMatch, idempotencyKey },
        ),
    );
    expect(tally(answers)).toEqual({ 201: MANY });
    expect(new Set(answers.map(({ body }) => body.transition.id)).size).toBe(1);
    expect(await effects()).toEqual({ steps: 1, audited: 1, announced: 1 });
  });
});

describe('Two people at once', () => {
  it('lose no edit: one saves, the other is told and can save on top', async () => {
    driver = await world.driver();
    await driver.create();
    const path = `${driver.path}/self-assessments/K1`;
    const { version } = must(await world.as('editor').get(path)).body;
    const answers = await together(10, (place) =>
      world.as('editor').patch(path, { overallAssessment: `Udgave ${place}` }, { ifMatch: String(version) }),
    );
    expect(tally(answers)).toEqual({ 200: 1, 412: 9 });
    const saved = answers.find(({ status }) => status === 200)!.body;
    expect(must(await world.as('editor').get(path)).body).toEqual(saved);
  });

  it('open one case for a municipality, not two', async () => {
    must(await driver.transition('signatory', 'withdraw', { reason: 'Ny sag.' }));
    const municipalityId = await world.organisationId('0165');
    const answers = await together(10, () =>
      world.as('editor').post('/submissions', {
        municipalityId,
        frameworkId: 'cctf-2.5',
        planTitle: 'Klimaplan 2026',
        contactUserId: world.as('editor').userId,
      }),
    );
    expect(tally(answers)).toEqual({ 201: 1, 409: 9 });
    driver.submissionId = answers.find(({ status }) => status === 201)!.body.id;
  });

  it('finalise both reviews, and neither finalising is lost', async () => {
    await driver.assessAll();
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt.' }));
    await driver.staff();
    must(await driver.transition('secretariat', 'accept'));
    await driver.score('c40', 1);
    await driver.score('concito', 1);
    await Promise.all([driver.finalise('c40', 1, 'endorse'), driver.finalise('concito', 1, 'endorse')]);
    must(await driver.transition('c40Lead', 'endorse'));
  });

  it('sign at once, and the certificate is issued once', async () => {
    must(await driver.adopt());
    const answers = await together(10, (place) =>
      world
        .as(place % 2 === 0 ? 'c40Lead' : 'concitoLead')
        .post(`${driver.path}/sign-offs`, { statement: 'Planen kan certificeres.' }),
    );
    expect(answers.every(({ status }) => status < 500)).toBe(true);
    expect((await world.as('editor').get(driver.path)).body.state).toBe('certified');
    const certificates = await world.query('SELECT number FROM certificates WHERE submission_id = $1', [
      driver.submissionId,
    ]);
    expect(certificates).toHaveLength(1);
  });
});
