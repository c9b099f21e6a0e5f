import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REVIEW_BODIES } from '@app/contracts';
import { FindingsService, SettlementsService, type FindingView } from '@app/reviews';
import { codeOf, problemOf, ReviewBed } from '../../../../test/reviews/review-bed.js';
import { version, type ReviewCase } from '../../../../test/reviews/review-case.js';

let bed: ReviewBed;
beforeAll(async () => {
  bed = await ReviewBed.start();
});
afterAll(() => bed.stop());

const findings = () => bed.get(FindingsService);
const edit = (one: ReviewCase, finding: FindingView, viewer = bed.crews.c40.reviewer) =>
  findings().edit(viewer, one.id, finding.id, version(finding.version), { text: 'Skarpere.' });

describe('raising a finding', () => {
  it('is for assigned people of a body, on a criterion that the round opened', async () => {
    const one = await (await bed.case()).review();
    const raise = (viewer = bed.crews.c40.reviewer, criterion = 'K1') =>
      codeOf(findings().raise(viewer, one.id, { criterion, severity: 'must', text: 'Vis kortet.' }));
    expect(await raise(bed.crews.c40.colleague)).toBe('forbidden');
    expect(await raise(one.people.editor)).toBe('forbidden');
    expect(await raise(bed.secretariat)).toBe('forbidden');
    expect(await raise(bed.crews.c40.reviewer, 'K9')).toBe('unprocessable');
    expect(await raise()).toBe('done');
    const later = await bed.case();
    await later.requestChanges();
    await later.resubmit();
    const carried = findings().raise(bed.crews.c40.reviewer, later.id, {
      criterion: 'K1',
      severity: 'must',
      text: 'For sent.',
    });
    expect((await problemOf(carried)).fields[0]?.field).toBe('criterion');
  });

  it('is changed and taken back by its own body only, and stale changes are refused', async () => {
    const one = await (await bed.case()).review();
    const raised = await one.raise('c40', 'K1');
    expect(await codeOf(edit(one, raised, bed.crews.concito.reviewer))).toBe('not_found');
    const edited = await edit(one, raised, bed.crews.c40.lead);
    expect(edited).toMatchObject({ text: 'Skarpere.', severity: 'must', version: 2 });
    expect(await codeOf(edit(one, raised))).toBe('stale_version');
    const gone = await findings().withdraw(bed.crews.c40.reviewer, one.id, raised.id, version(2));
    expect(gone).toMatchObject({ withdrawn: true, state: 'closed', closing: null });
    expect(await codeOf(edit(one, gone))).toBe('state_conflict');
    await one.score('c40', { K1: 'not_met' });
    await one.finalise('c40', 'request_changes');
    expect(await codeOf(one.raise('c40', 'K1'))).toBe('review_finalised');
  });

  it('is possible again once both have finalised, so that a settlement can call for a finding', async () => {
    const one = await (await bed.case()).review();
    await one.layScores('c40');
    await one.layScores('concito', { K2: 'not_met' });
    await one.finalise('c40', 'endorse');
    await one.finalise('concito', 'request_changes');
    const address = { submissionId: one.id, round: 1, criterion: 'K2' };
    const proposal = await bed
      .get(SettlementsService)
      .propose(bed.crews.c40.lead, address, { outcome: 'not_met', grounds: 'Enig.' });
    await bed.get(SettlementsService).accept(bed.crews.concito.lead, address, proposal.id, '');
    const blocked = await problemOf(one.transition(bed.crews.c40.lead, 'requestChanges'));
    expect(blocked.reasons).toEqual([{ guard: 'unmetCriteriaHaveFindings', params: { criteria: 'K2' } }]);
    const raised = await one.raise('c40', 'K2');
    expect(await codeOf(edit(one, raised, bed.crews.concito.lead))).toBe('forbidden');
    await one.transition(bed.crews.c40.lead, 'requestChanges');
    expect(await one.findings(one.people.viewer)).toMatchObject([{ criterion: 'K2', released: true }]);
  });
});

describe('answering and closing', () => {
  it('blocks resubmission until each finding is answered, and every unclosed one is asked again the next time', async () => {
    const one = await bed.case();
    await one.requestChanges();
    const unanswered = await problemOf(
      one.transition(one.people.signatory, 'resubmit', { noDocumentChangeReason: 'x' }),
    );
    expect(unanswered.reasons).toEqual([{ guard: 'everyFindingAnswered', params: { criteria: 'K2' } }]);
    const [finding] = await one.findings(one.people.editor);
    expect(await codeOf(findings().answer(one.people.signatory, one.id, finding!.id, version(1), 'x'))).toBe(
      'forbidden',
    );
    const answers = await Promise.all(
      ['Et svar.', 'Et andet.'].map((text) => codeOf(one.answer(finding!, text))),
    );
    expect(answers.sort()).toEqual(['done', 'stale_version']);
    await one.resubmit();
    for (const body of REVIEW_BODIES) {
      await one.layScores(body, { K2: 'partly_met' }, 2);
      await one.finalise(body, 'request_changes', 2);
    }
    await one.transition(bed.crews.concito.lead, 'requestChanges');
    const [again] = await one.findings(one.people.editor);
    expect(again).toMatchObject({ state: 'open', raisedInRound: 1, answers: [{ round: 1 }] });
    await one.resubmit();
    expect((await one.findings(bed.crews.c40.lead))[0]).toMatchObject({
      state: 'answered',
      answers: [{ round: 1 }, { round: 2, text: 'Rettet.' }],
    });
  });

  it('is closed only by the body that raised it, and open must findings block the endorsement', async () => {
    const one = await bed.case();
    const raised = await one.requestChanges();
    await one.resubmit();
    const [finding] = await one.findings(bed.crews.concito.reviewer);
    expect(await codeOf(one.close('concito', finding!))).toBe('forbidden');
    expect(
      await codeOf(findings().withdraw(bed.crews.c40.lead, one.id, raised.id, version(finding!.version))),
    ).toBe('state_conflict');
    await one.layScores('concito', {}, 2);
    await one.finalise('concito', 'endorse', 2);
    await one.layScores('c40', {}, 2);
    expect(await codeOf(one.finalise('c40', 'endorse', 2))).toBe('unprocessable');
    await one.finalise('c40', 'request_changes', 2);
    const blocked = await problemOf(one.transition(bed.crews.c40.lead, 'endorse'));
    expect(blocked.reasons).toEqual([{ guard: 'noOpenMustFinding', params: { criteria: 'K2' } }]);
    const twice = await Promise.all([one.close('c40', finding!), one.close('c40', finding!)].map(codeOf));
    expect(twice.sort()).toEqual(['done', 'stale_version']);
    await one.transition(bed.crews.c40.lead, 'endorse');
    expect(await one.findings(one.people.editor)).toMatchObject([
      { state: 'closed', closing: { round: 2, note: 'Dækket.' } },
    ]);
  });
});
