import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REVIEW_BODIES } from '@app/contracts';
import { FinalisingService, ReviewReading, ScoresService } from '@app/reviews';
import { codeOf, problemOf, ReviewBed } from '../../../../test/reviews/review-bed.js';
import { version, type ReviewCase } from '../../../../test/reviews/review-case.js';

let bed: ReviewBed;
beforeAll(async () => {
  bed = await ReviewBed.start();
});
afterAll(() => bed.stop());

const scores = () => bed.get(ScoresService);
const finalising = () => bed.get(FinalisingService);
const reading = () => bed.get(ReviewReading);
const c40Of = (one: ReviewCase) => ({ submissionId: one.id, round: 1, body: 'c40' as const });

describe('drafting a score', () => {
  it('saves what is there so far, and the same again changes nothing', async () => {
    const one = await (await bed.case()).review();
    const { reviewer, lead } = bed.crews.c40;
    const first = await scores().write(reviewer, c40Of(one), 'K2', version(1), {
      value: 'partly_met',
      comment: '',
    });
    expect(first).toMatchObject({ state: 'draft', version: 2, writtenBy: { id: reviewer.userId } });
    const written = await bed.audited(one.id);
    expect(
      await scores().write(lead, c40Of(one), 'K2', version(2), { value: 'partly_met', comment: '' }),
    ).toEqual(first);
    expect(await bed.audited(one.id)).toEqual(written);
    const cleared = await scores().write(reviewer, c40Of(one), 'K2', version(2), {
      value: null,
      comment: '',
    });
    expect(cleared.state).toBe('empty');
  });

  it('loses nobody’s words: of many who save over the same version one does, the others are told', async () => {
    const one = await (await bed.case()).review();
    const { reviewer, lead } = bed.crews.c40;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_unused, place) =>
        codeOf(
          scores().write(place % 2 ? reviewer : lead, c40Of(one), 'K1', version(1), {
            value: 'met',
            comment: `Udgave ${place}`,
          }),
        ),
      ),
    );
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'stale_version')).toHaveLength(9);
    const saved = await reading().score(reviewer, c40Of(one), 'K1');
    expect(saved.comment).toBe(`Udgave ${answers.indexOf('done')}`);
    expect(saved.version).toBe(2);
  });

  it('is for the body’s assigned people in the running round only', async () => {
    const one = await (await bed.case()).review();
    const input = { value: 'met', comment: '' } as const;
    const write = (viewer = bed.crews.c40.reviewer, address: object = {}) =>
      codeOf(scores().write(viewer, { ...c40Of(one), ...address }, 'K1', version(1), input));
    expect(await write(bed.crews.c40.colleague)).toBe('forbidden');
    expect(await write(bed.crews.concito.reviewer)).toBe('not_found');
    expect(await write(bed.crews.c40.reviewer, { body: 'concito' })).toBe('not_found');
    expect(await write(bed.crews.c40.reviewer, { round: 2 })).toBe('not_found');
    expect(await write(bed.secretariat)).toBe('forbidden');
    expect(await write(one.people.editor)).toBe('forbidden');
    expect(await codeOf(scores().write(bed.crews.c40.lead, c40Of(one), 'K9', version(1), input))).toBe(
      'not_found',
    );
  });
});

describe('delivering', () => {
  it('names every score that lacks something, and delivers nothing then', async () => {
    const one = await (await bed.case()).review();
    const { reviewer } = bed.crews.c40;
    await one.write(reviewer, 'c40', 'K1', 'met');
    await scores().write(reviewer, c40Of(one), 'K2', version(1), { value: 'not_met', comment: ' ' });
    const problem = await problemOf(scores().deliver(reviewer, c40Of(one), null));
    expect(problem.code).toBe('unprocessable');
    expect(problem.fields.map(({ field }) => field)).toEqual([
      'scores.K2.comment',
      'scores.K3.value',
      'scores.K4.value',
    ]);
    expect((await one.scores(reviewer, 'c40')).map(({ state }) => state)).toEqual([
      'draft',
      'draft',
      'empty',
      'empty',
    ]);
    const unknown = await problemOf(scores().deliver(reviewer, c40Of(one), ['K1', 'K7']));
    expect(unknown.fields.map(({ field }) => field)).toEqual(['criteria.K7']);
  });

  it('goes one by one, and tells the own body’s lead once when all are there', async () => {
    const one = await (await bed.case()).review();
    const { reviewer, lead } = bed.crews.c40;
    for (const criterion of ['K1', 'K2', 'K3', 'K4']) {
      await one.write(reviewer, 'c40', criterion, 'met');
      await scores().deliver(reviewer, c40Of(one), [criterion]);
    }
    await scores().deliver(reviewer, c40Of(one), null);
    const told = await bed.announced(one.id, 'review.delivered');
    expect(told).toEqual([expect.objectContaining({ bodyId: bed.body('c40').id })]);
    expect(
      await codeOf(
        scores().write(reviewer, c40Of(one), 'K1', version(3), { value: 'not_met', comment: 'Nej.' }),
      ),
    ).toBe('state_conflict');
    const back = await scores().giveBack(lead, c40Of(one), 'K1', version(3), 'Se side 4.');
    expect(back).toMatchObject({ state: 'draft', returnedReason: 'Se side 4.' });
    expect(await codeOf(scores().giveBack(reviewer, c40Of(one), 'K2', version(3), 'x'))).toBe('forbidden');
    await one.write(reviewer, 'c40', 'K1', 'not_met');
    const [again] = await scores().deliver(reviewer, c40Of(one), ['K1']);
    expect(again).toMatchObject({ state: 'delivered', returnedReason: null });
  });
});

describe('finalising', () => {
  it('needs every score, grounds, and a recommendation that fits them', async () => {
    const one = await (await bed.case()).review();
    const { lead, reviewer } = bed.crews.c40;
    const finalise = async (verdict: Parameters<FinalisingService['finalise']>[3], viewer = lead) => {
      const { version: seen } = await reading().review(lead, c40Of(one));
      return finalising().finalise(viewer, c40Of(one), version(seen ?? 0), verdict);
    };
    const early = await problemOf(finalise({ recommendation: 'endorse' }));
    expect([early.code, early.params.criteria]).toEqual(['review_incomplete', 'K1, K2, K3, K4']);
    await one.score('c40', { K2: 'not_met' });
    expect(await codeOf(finalise({ recommendation: 'decline', grounds: ' ' }))).toBe('unprocessable');
    const contradiction = await problemOf(finalise({ recommendation: 'endorse' }));
    expect([contradiction.code, contradiction.params.criteria]).toEqual(['unprocessable', 'K2']);
    expect(await codeOf(finalise({ recommendation: 'decline', grounds: 'x' }, reviewer))).toBe('forbidden');
    const done = await finalise({ recommendation: 'request_changes', grounds: 'K2.' });
    expect(done).toMatchObject({ finalised: true, recommendation: 'request_changes', grounds: 'K2.' });
    expect(new Set((await one.scores(lead, 'c40')).map(({ state }) => state))).toEqual(new Set(['approved']));
    expect(
      await codeOf(
        scores().write(reviewer, c40Of(one), 'K1', version(4), { value: 'not_met', comment: 'x' }),
      ),
    ).toBe('review_finalised');
  });

  it('refuses to endorse with an own must finding open', async () => {
    const one = await (await bed.case()).review();
    await one.raise('c40', 'K3', 'should');
    await one.raise('c40', 'K4', 'must');
    await one.score('c40');
    const problem = await problemOf(one.finalise('c40', 'endorse'));
    expect([problem.code, problem.params.criteria]).toEqual(['unprocessable', 'K4']);
  });

  it('is of what the lead has seen: a delivery in between makes the version stale', async () => {
    const one = await (await bed.case()).review();
    const { lead, reviewer } = bed.crews.c40;
    await one.score('c40');
    const seen = (await reading().review(lead, c40Of(one))).version ?? 0;
    await scores().giveBack(lead, c40Of(one), 'K1', version(3), 'Igen.');
    await scores().deliver(reviewer, c40Of(one), null);
    expect(
      await codeOf(finalising().finalise(lead, c40Of(one), version(seen), { recommendation: 'endorse' })),
    ).toBe('stale_version');
  });

  it('can be taken back until the other body has finished', async () => {
    const one = await (await bed.case()).review();
    const { lead } = bed.crews.c40;
    await one.score('c40');
    const done = await one.finalise('c40', 'endorse');
    const open = await finalising().reopen(lead, c40Of(one), version(done.version ?? 0), 'Overset bilag.');
    expect(open).toMatchObject({ finalised: false, recommendation: null, progress: { delivered: 4 } });
    expect(await codeOf(finalising().reopen(lead, c40Of(one), version(open.version ?? 0), 'Igen.'))).toBe(
      'state_conflict',
    );
    const again = await one.finalise('c40', 'endorse');
    await one.score('concito');
    await one.finalise('concito', 'endorse');
    expect(
      await codeOf(finalising().reopen(lead, c40Of(one), version(again.version ?? 0), 'For sent.')),
    ).toBe('review_finalised');
  });

  it('by both at the same instant always leaves the round finalised by both, told once', async () => {
    for (let repetition = 0; repetition < 20; repetition += 1) {
      const one = await (await bed.case()).review();
      await one.layScores('c40', { K3: 'partly_met' });
      await one.layScores('concito');
      await Promise.all(
        REVIEW_BODIES.map((body) => one.finalise(body, body === 'c40' ? 'request_changes' : 'endorse')),
      );
      const rounds = await bed.query<{ done: boolean; outcomes: string }>(
        `SELECT r.both_finalised_at IS NOT NULL AS done,
                (SELECT string_agg(outcome, ' ' ORDER BY position) FROM round_criteria c WHERE c.round_id = r.id) AS outcomes
         FROM rounds r WHERE r.submission_id = $1`,
        [one.id],
      );
      expect(rounds).toEqual([{ done: true, outcomes: 'met met disagreed met' }]);
      expect(await bed.announced(one.id, 'review.bothFinalised')).toHaveLength(1);
    }
  });

  it('is audited under seal, until both have finalised', async () => {
    const one = await (await bed.case()).review();
    await one.score('c40');
    await one.finalise('c40', 'endorse');
    const own = (await bed.audited(one.id)).filter(({ subjectType }) =>
      ['score', 'review'].includes(subjectType),
    );
    expect(new Set(own.map(({ action }) => action))).toEqual(
      new Set(['score.read', 'score.written', 'score.delivered', 'review.finalised']),
    );
    expect(own.every(({ sealedBodyId }) => sealedBodyId === bed.body('c40').id)).toBe(true);
  });
});
