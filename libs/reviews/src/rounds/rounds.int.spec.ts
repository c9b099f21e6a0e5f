import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REVIEW_BODIES } from '@app/contracts';
import { ComparisonService, CriterionReopeningService, RoundsService } from '@app/reviews';
import { CouncilService } from '@app/submissions';
import { codeOf, ReviewBed } from '../../../../test/reviews/review-bed.js';
import type { ReviewCase } from '../../../../test/reviews/review-case.js';

let bed: ReviewBed;
beforeAll(async () => {
  bed = await ReviewBed.start();
});
afterAll(() => bed.stop());

const round = (one: ReviewCase, number: number) =>
  bed.get(RoundsService).read(bed.crews.c40.lead, one.id, number);
const statuses = async (one: ReviewCase, number: number) =>
  (await round(one, number)).criteria.map(({ criterion, status, reason }) => [criterion, status, reason]);

async function finaliseBoth(one: ReviewCase, number: number): Promise<void> {
  for (const body of REVIEW_BODIES) {
    await one.layScores(body, {}, number);
    await one.finalise(body, 'endorse', number);
  }
}

describe('the first round', () => {
  it('opens every criterion for both bodies on the revision that was sent', async () => {
    const one = await (await bed.case()).review();
    expect(await round(one, 1)).toMatchObject({
      number: 1,
      revision: 1,
      dueOn: '2026-11-30',
      bothFinalisedAt: null,
      reviews: [
        { body: 'c40', finalised: false, visible: true, progress: { open: 4, delivered: 0 }, version: 1 },
        { body: 'concito', finalised: false, visible: false, progress: null, version: null },
      ],
    });
    expect(new Set((await statuses(one, 1)).map(([, status, reason]) => `${status} ${reason}`))).toEqual(
      new Set(['open first_round']),
    );
    expect(await codeOf(round(one, 2))).toBe('not_found');
    expect(await codeOf(bed.get(RoundsService).list(bed.observer, one.id))).toBe('forbidden');
    const stranger = await bed.case();
    expect(await codeOf(bed.get(RoundsService).list(stranger.people.editor, one.id))).toBe('not_found');
  });
});

describe('a later round', () => {
  it('opens what was not met, was rewritten or is affected by a new document, and carries over the rest', async () => {
    const one = await bed.case();
    await one.requestChanges();
    await bed.query(
      `UPDATE self_assessments SET to_be_updated = 'Nyt.' WHERE submission_id = $1 AND criterion_code = 'K3'`,
      [one.id],
    );
    const changed = await one.addDocument('plan', one.planDocumentId, ['K4']);
    await one.resubmit();
    expect(await statuses(one, 2)).toEqual([
      ['K1', 'carried_over', 'met_and_unchanged'],
      ['K2', 'open', 'not_met'],
      ['K3', 'open', 'content_changed'],
      ['K4', 'open', 'document_affected'],
    ]);
    const { criteria, revision } = await bed
      .get(ComparisonService)
      .read(bed.crews.concito.reviewer, one.id, 2);
    expect(revision).toBe(2);
    expect(criteria).toMatchObject([
      {
        criterion: 'K1',
        outcome: 'met',
        scoredInRound: 1,
        scores: { c40: { value: 'met' }, concito: { value: 'met' } },
        changes: { sinceRevision: 1, parts: [], documents: [] },
      },
      { criterion: 'K2', scoredInRound: 2, scores: { c40: null, concito: { value: null } } },
      { criterion: 'K3', changes: { parts: ['toBeUpdated'] } },
      { criterion: 'K4', changes: { parts: [], documents: [{ id: changed, versionNo: 2 }] } },
    ]);
    const [finding] = await one.findings(bed.crews.c40.reviewer);
    await one.close('c40', finding!);
    await finaliseBoth(one, 2);
    const first = await round(one, 1);
    expect(first).toMatchObject({
      closedBy: 'requestChanges',
      reviews: [{ visible: true }, { visible: true }],
    });
    expect((await round(one, 2)).criteria.map(({ outcome }) => outcome)).toEqual([
      'met',
      'met',
      'met',
      'met',
    ]);
  });

  it('keeps naming the round in which a criterion was judged, however many rounds it is carried over', async () => {
    const one = await bed.case();
    await one.requestChanges();
    await one.resubmit();
    await one.raise('c40', 'K2');
    for (const body of REVIEW_BODIES) {
      await one.layScores(body, { K2: 'not_met' }, 2);
      await one.finalise(body, 'request_changes', 2);
    }
    await one.transition(bed.crews.c40.lead, 'requestChanges');
    await one.resubmit();
    expect((await round(one, 3)).criteria.map(({ carriedFromRound }) => carriedFromRound)).toEqual([
      1,
      null,
      1,
      1,
    ]);
    const { criteria } = await bed.get(ComparisonService).read(bed.crews.c40.lead, one.id, 3);
    expect(criteria[0]).toMatchObject({ scoredInRound: 1, scores: { concito: { value: 'met' } } });
  });

  it('after a declared change opens what it or the lead names, and everything when nobody names anything', async () => {
    const one = await (await bed.case()).endorse();
    const changed = await one.addDocument('plan', one.planDocumentId, []);
    const declare = (affectedCriteria: readonly string[]) =>
      bed.get(CouncilService).declareChange(one.people.editor, one.id, {
        documentId: changed,
        description: 'Nye mål.',
        affectedCriteria,
      });
    await declare([]);
    await one.transition(bed.crews.c40.lead, 'reopen', { reason: 'Nye mål.' });
    expect((await statuses(one, 2)).every(([, , reason]) => reason === 'declared_change')).toBe(true);
    await finaliseBoth(one, 2);
    await one.transition(bed.crews.concito.lead, 'endorse');
    await declare(['K3']);
    await one.transition(bed.crews.c40.lead, 'reopen', { reason: 'Nye mål igen.', criteria: ['K1'] });
    expect(await statuses(one, 3)).toEqual([
      ['K1', 'open', 'declared_change'],
      ['K2', 'carried_over', 'met_and_unchanged'],
      ['K3', 'open', 'declared_change'],
      ['K4', 'carried_over', 'met_and_unchanged'],
    ]);
  });
});

describe('opening a carried-over criterion again', () => {
  const reopen = (one: ReviewCase, criterion: string, viewer = bed.crews.c40.lead) =>
    bed.get(CriterionReopeningService).reopen(viewer, one.id, 2, criterion, 'Nyt kort.');

  it('makes both bodies judge it anew, and needs a lead and a round that nobody has finalised', async () => {
    const one = await bed.case();
    await one.requestChanges();
    await one.resubmit();
    expect(await codeOf(reopen(one, 'K1', bed.crews.c40.reviewer))).toBe('forbidden');
    expect(await codeOf(reopen(one, 'K9'))).toBe('not_found');
    expect(await codeOf(reopen(one, 'K2'))).toBe('state_conflict');
    const answers = await Promise.all(
      REVIEW_BODIES.map((body) => codeOf(reopen(one, 'K1', bed.crews[body].lead))),
    );
    expect(answers.sort()).toEqual(['done', 'state_conflict']);
    for (const body of REVIEW_BODIES)
      expect((await one.scores(bed.crews[body].reviewer, body, 2)).map(({ criterion }) => criterion)).toEqual(
        ['K1', 'K2'],
      );
    await one.layScores('concito', {}, 2);
    await one.finalise('concito', 'endorse', 2);
    expect(await codeOf(reopen(one, 'K3'))).toBe('state_conflict');
  });
});
