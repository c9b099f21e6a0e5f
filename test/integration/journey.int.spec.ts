import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CaseDriver } from '../world/case-driver.js';
import { World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

/** What one asks about a round, with everything that is on the way to an answer. */
async function everythingSeenBy(part: 'c40Reviewer' | 'c40Lead' | 'editor' | 'adviser', driver: CaseDriver) {
  const paths = [
    '/rounds',
    '/rounds/1',
    '/rounds/1/reviews/concito',
    '/rounds/1/reviews/concito/scores',
    '/rounds/1/reviews/concito/scores/K7',
    '/rounds/1/comparison',
    '/rounds/1/disagreements',
    '/findings',
    '/comments',
    '/timeline',
    '/available-transitions',
    '/transitions',
    '',
  ];
  const answers = await Promise.all(paths.map((path) => world.as(part).get(`${driver.path}${path}`)));
  // Each request has an id of its own; everything else must stay as it is.
  return JSON.stringify(answers.map(({ body, headers }) => [body, headers.etag])).replace(
    /"requestId":"[^"]*"/g,
    '',
  );
}

describe('A plan from draft to certified', () => {
  let driver: CaseDriver;

  it('goes back when it is incomplete, and keeps what was sent', async () => {
    driver = await world.driver();
    await driver.create();
    const refused = await driver.transition('signatory', 'submit');
    expect(refused.status).toBe(409);
    expect(refused.body.reasons.map(({ guard }: { guard: string }) => guard)).toEqual([
      'planDocumentAttached',
      'everyCriterionAssessed',
      'scopingHeldOrExplained',
    ]);
    await driver.assessAll();
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt i foråret.' }));
    must(await driver.transition('secretariat', 'returnIncomplete', { reason: 'Bilag 2 mangler.' }));
    expect(must(await world.as('editor').get(driver.path)).body.state).toBe('draft');
    expect((await world.as('secretariat').get(driver.path)).body.content).toBeNull();
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt i foråret.' }));
    const revisions = must(await world.as('editor').get(`${driver.path}/revisions`)).body;
    expect(revisions.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
  });

  it('keeps the bodies blind to each other until both have finalised, and the municipality until release', async () => {
    await driver.staff();
    must(await driver.transition('secretariat', 'accept'));
    const secret = 'HEMMELIGT-CONCITO';
    const before = {
      c40: await everythingSeenBy('c40Lead', driver),
      editor: await everythingSeenBy('editor', driver),
    };
    await driver.score('concito', 1, ['K7']);
    must(
      await world.as('concitoReviewer').post(`${driver.path}/findings`, {
        criterion: 'K3',
        severity: 'should',
        text: secret,
      }),
    );
    must(
      await world
        .as('concitoReviewer')
        .post(`${driver.path}/comments`, { text: secret, visibility: 'body', criterion: 'K7' }),
    );
    expect(await everythingSeenBy('c40Lead', driver)).toBe(before.c40);
    expect(await everythingSeenBy('editor', driver)).toBe(before.editor);
    await driver.finalise('concito', 1, 'request_changes', `${secret} K7`);
    for (const part of ['c40Lead', 'c40Reviewer', 'editor', 'adviser'] as const)
      expect(await everythingSeenBy(part, driver)).not.toMatch(
        /HEMMELIGT|not_met|request_changes|K7 mangler/,
      );
    const early = await driver.transition('c40Lead', 'endorse');
    expect(early.status).toBe(409);
    expect(early.body.reasons).toHaveLength(1);
    expect(JSON.stringify(early.body)).not.toContain('K7');
  });

  it('asks for changes, carries over what was met, and settles a disagreement', async () => {
    await driver.score('c40', 1, []);
    await driver.finalise('c40', 1, 'endorse');
    const blocked = await driver.transition('c40Lead', 'requestChanges');
    expect(blocked.body.reasons.map(({ guard }: { guard: string }) => guard)).toContain('noOpenDisagreement');
    const settlement = must(
      await world.as('c40Lead').post(`${driver.path}/rounds/1/disagreements/K7/settlements`, {
        outcome: 'not_met',
        grounds: 'CONCITO har ret: kortet mangler.',
      }),
    ).body;
    must(
      await world.as('concitoLead').post(
        `${driver.path}/rounds/1/disagreements/K7/settlements/${settlement.id}/accept`,
        {},
        {
          ifMatch: String(settlement.version ?? 1),
        },
      ),
    );
    expect(await everythingSeenBy('editor', driver)).not.toMatch(/not_met/);
    must(await driver.transition('c40Lead', 'requestChanges', { reason: 'K7 mangler.' }));
    expect(await everythingSeenBy('editor', driver)).toMatch(/not_met/);
    await driver.answerFindings();
    must(await driver.transition('signatory', 'resubmit', { noDocumentChangeReason: 'Uddybet i svaret.' }));
    const round = must(await world.as('c40Reviewer').get(`${driver.path}/rounds/2`)).body;
    const open = round.criteria.filter(({ status }: { status: string }) => status === 'open');
    expect(open.map(({ criterion }: { criterion: string }) => criterion)).toEqual(['K7']);
  });

  it('is endorsed, adopted and signed in any order, and certified once', async () => {
    for (const body of ['c40', 'concito'] as const) {
      await driver.closeFindings(body);
      await driver.score(body, 2);
      await driver.finalise(body, 2, 'endorse');
    }
    must(await driver.transition('concitoLead', 'endorse'));
    must(await world.as('c40Lead').post(`${driver.path}/sign-offs`, { statement: 'Godkendt.' }));
    must(await driver.adopt());
    expect((await world.as('editor').get(driver.path)).body.state).toBe('endorsed');
    must(await world.as('concitoLead').post(`${driver.path}/sign-offs`, { statement: 'Godkendt.' }));
    expect((await world.as('editor').get(driver.path)).body.state).toBe('certified');
    const list = must(await world.public.get('/public/certificates')).body;
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({
      number: 'KC-2026-0001',
      validFrom: '2026-10-05',
      adoptedOn: '2026-09-24',
      updateDueOn: '2031-09-24',
      status: 'valid',
    });
    expect(JSON.stringify(list)).not.toMatch(/score|finding/i);
  });

  it('told somebody of every step, exactly once each', async () => {
    const rows = await world.query<{ kind: string; count: number }>(
      `SELECT kind, count(*)::int FROM outbox_messages WHERE kind LIKE 'transition.%' GROUP BY kind`,
    );
    const steps = await world.query<{ event: string; count: number }>(
      'SELECT event, count(*)::int FROM transitions GROUP BY event',
    );
    expect(steps.length).toBe(7);
    expect(Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))).toEqual(
      Object.fromEntries(steps.map(({ event, count }) => [`transition.${event}`, count])),
    );
    const audited = await world.query(
      `SELECT count(*)::int AS count FROM audit_entries WHERE action = 'submission.transitioned'`,
    );
    expect(audited[0]?.count).toBe(steps.reduce((sum, { count }) => sum + count, 0));
  });
});
