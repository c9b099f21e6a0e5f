import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DisagreementReading, RoundsService, SettlementsService } from '@app/reviews';
import { codeOf, problemOf, ReviewBed } from '../../../../test/reviews/review-bed.js';
import type { ReviewCase } from '../../../../test/reviews/review-case.js';

let bed: ReviewBed;
beforeAll(async () => {
  bed = await ReviewBed.start();
});
afterAll(() => bed.stop());

const PROPOSAL = { outcome: 'not_met', grounds: 'Kortet er en del af kravet.' } as const;
const k2 = (one: ReviewCase) => ({ submissionId: one.id, round: 1, criterion: 'K2' });
const settlements = () => bed.get(SettlementsService);

/** A case whose bodies disagree about K2. */
async function disagreeing(): Promise<ReviewCase> {
  const one = await (await bed.case()).review();
  await one.raise('concito', 'K2');
  await one.layScores('c40', { K3: 'met_with_recommendation' });
  await one.layScores('concito', { K2: 'partly_met' });
  await one.finalise('c40', 'endorse');
  await one.finalise('concito', 'request_changes');
  return one;
}

describe('a disagreement', () => {
  it('is what one body finds met and the other not, and blocks every step until it is settled', async () => {
    const one = await disagreeing();
    const { c40, concito } = bed.crews;
    expect(await bed.get(DisagreementReading).list(c40.colleague, one.id, 1)).toMatchObject([
      { criterion: 'K2', scores: { c40: 'met', concito: 'partly_met' }, settledAs: null, settlements: [] },
    ]);
    const blocked = await problemOf(one.transition(c40.lead, 'requestChanges'));
    expect(blocked.reasons[0]).toEqual({ guard: 'noOpenDisagreement', params: { criteria: 'K2' } });
    const proposed = await settlements().propose(concito.lead, k2(one), PROPOSAL);
    expect(await codeOf(settlements().propose(c40.lead, k2(one), PROPOSAL))).toBe('already_exists');
    expect(await codeOf(settlements().accept(concito.lead, k2(one), proposed.id, ''))).toBe('forbidden');
    expect(await codeOf(settlements().accept(c40.reviewer, k2(one), proposed.id, ''))).toBe('forbidden');
    expect(await codeOf(settlements().withdraw(c40.lead, k2(one), proposed.id))).toBe('forbidden');
    const accepted = await settlements().accept(c40.lead, k2(one), proposed.id, 'Enig.');
    expect(accepted).toMatchObject({ state: 'accepted', answerNote: 'Enig.', proposingBody: 'concito' });
    expect(await codeOf(settlements().reject(c40.lead, k2(one), proposed.id, 'Nej.'))).toBe('state_conflict');
    expect(await codeOf(settlements().propose(c40.lead, k2(one), PROPOSAL))).toBe('state_conflict');
    const { criteria } = await bed.get(RoundsService).read(c40.lead, one.id, 1);
    expect(criteria.map(({ outcome }) => outcome)).toEqual(['met', 'not_met', 'met', 'met']);
    await one.transition(c40.lead, 'requestChanges');
    expect(await codeOf(settlements().propose(c40.lead, k2(one), PROPOSAL))).toBe('forbidden');
  });

  it('can be proposed anew after a rejection or a withdrawal, by either body', async () => {
    const one = await disagreeing();
    const { c40, concito } = bed.crews;
    const first = await settlements().propose(concito.lead, k2(one), PROPOSAL);
    await settlements().reject(c40.lead, k2(one), first.id, 'Kravet gælder kun nye planer.');
    const second = await settlements().propose(c40.lead, k2(one), { outcome: 'met', grounds: 'Overgang.' });
    await settlements().withdraw(c40.lead, k2(one), second.id);
    const third = await settlements().propose(c40.lead, k2(one), { outcome: 'met', grounds: 'Bilag 3.' });
    await settlements().accept(concito.lead, k2(one), third.id, '');
    const [disagreement] = await bed.get(DisagreementReading).list(bed.secretariat, one.id, 1);
    expect(disagreement).toMatchObject({
      settledAs: 'met',
      settlements: [{ state: 'rejected' }, { state: 'withdrawn' }, { state: 'accepted' }],
    });
  });

  it('does not exist before both have finalised, nor where they agree', async () => {
    const open = await (await bed.case()).review();
    expect(await codeOf(settlements().propose(bed.crews.c40.lead, k2(open), PROPOSAL))).toBe('not_found');
    const one = await disagreeing();
    expect(
      await codeOf(settlements().propose(bed.crews.c40.lead, { ...k2(one), criterion: 'K1' }, PROPOSAL)),
    ).toBe('not_found');
  });

  it('gets one proposal when both leads propose at once, and one answer when it is given twice', async () => {
    const one = await disagreeing();
    const { c40, concito } = bed.crews;
    const proposals = await Promise.all(
      [c40.lead, concito.lead, c40.lead, concito.lead].map((lead) =>
        codeOf(settlements().propose(lead, k2(one), PROPOSAL)),
      ),
    );
    expect(proposals.sort()).toEqual(['already_exists', 'already_exists', 'already_exists', 'done']);
    const [{ settlements: [pending] } = { settlements: [] }] = await bed
      .get(DisagreementReading)
      .list(c40.lead, one.id, 1);
    const other = pending!.proposingBody === 'c40' ? concito.lead : c40.lead;
    const answers = await Promise.all([
      codeOf(settlements().accept(other, k2(one), pending!.id, '')),
      codeOf(settlements().reject(other, k2(one), pending!.id, 'Nej.')),
    ]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
  });
});
