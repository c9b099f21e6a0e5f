import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REVIEW_BODIES, type Viewer } from '@app/contracts';
import { Problem } from '@app/platform';
import {
  AssignmentsService,
  ComparisonService,
  ConflictsService,
  CriterionReopeningService,
  DisagreementReading,
  FinalisingService,
  FindingReading,
  FindingsService,
  ReviewReading,
  RoundsService,
  ScoresService,
  SettlementsService,
  SignOffsService,
} from '@app/reviews';
import { SubmissionsService, TransitionService } from '@app/submissions';
import { ReviewBed } from '../../../../test/reviews/review-bed.js';
import { version, type ReviewCase } from '../../../../test/reviews/review-case.js';

let bed: ReviewBed;
beforeAll(async () => {
  bed = await ReviewBed.start();
});
afterAll(() => bed.stop());

/** Every answer, or the whole refusal: code, fields, texts and their parameters. */
async function asked(question: Promise<unknown>): Promise<unknown> {
  return question.catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
    return { code: error.code, fields: error.fields, params: error.params, reasons: error.reasons };
  });
}

/** Everything that somebody can learn about a case's reviews, versions and counts included. */
async function everythingSeenBy(viewer: Viewer, one: ReviewCase, findingIds: readonly string[] = []) {
  const get = bed.get.bind(bed);
  const rounds = await asked(get(RoundsService).list(viewer, one.id));
  const numbers = Array.isArray(rounds) ? rounds.map((_round, place) => place + 1) : [1];
  const questions: Record<string, () => Promise<unknown>> = {
    case: () => get(SubmissionsService).read(viewer, one.id),
    steps: () => get(TransitionService).available(viewer, one.id),
    assignments: () => get(AssignmentsService).list(viewer, one.id),
    declarations: () => get(ConflictsService).list(viewer, one.id),
    candidates: () => get(AssignmentsService).candidates(viewer, one.id),
    findings: () => get(FindingReading).list(viewer, one.id),
    signOffs: () => get(SignOffsService).list(viewer, one.id),
  };
  for (const id of findingIds)
    questions[`finding ${id}`] = () => get(FindingReading).read(viewer, one.id, id);
  for (const round of numbers) {
    questions[`round ${round}`] = () => get(RoundsService).read(viewer, one.id, round);
    questions[`comparison ${round}`] = () => get(ComparisonService).read(viewer, one.id, round);
    questions[`disagreements ${round}`] = () => get(DisagreementReading).list(viewer, one.id, round);
    for (const body of REVIEW_BODIES) {
      const address = { submissionId: one.id, round, body };
      questions[`review ${round} ${body}`] = () => get(ReviewReading).review(viewer, address);
      questions[`scores ${round} ${body}`] = () => get(ReviewReading).scores(viewer, address);
      for (const criterion of ['K1', 'K2'])
        questions[`score ${round} ${body} ${criterion}`] = () =>
          get(ReviewReading).score(viewer, address, criterion);
    }
  }
  const answers: Record<string, unknown> = { rounds };
  for (const [name, question] of Object.entries(questions)) answers[name] = await asked(question());
  return JSON.parse(JSON.stringify(answers)) as Record<string, unknown>;
}

/** Those who must not notice what CONCITO does in a round before both bodies have finalised it. */
const others = (one: ReviewCase): Record<string, Viewer> => ({
  'C40 lead': bed.crews.c40.lead,
  'C40 reviewer': bed.crews.c40.reviewer,
  'C40 colleague': bed.crews.c40.colleague,
  secretariat: bed.secretariat,
  observer: bed.observer,
  editor: one.people.editor,
  signatory: one.people.signatory,
  'municipal viewer': one.people.viewer,
  adviser: one.people.adviser,
});

/** Without whether a body has finished, which everybody may know who waits for it: never what it found. */
function withoutProgress(seen: unknown): unknown {
  return JSON.parse(
    JSON.stringify(seen)
      .replaceAll('"finalised":true', '"finalised":false')
      .replaceAll(/\{"guard":"bothReviewsFinalised","params":\{"bodies":"[^"]*"\}\},?/g, ''),
  );
}

async function seenByOthers(one: ReviewCase, findingIds: readonly string[] = []) {
  const seen: Record<string, unknown> = {};
  for (const [who, viewer] of Object.entries(others(one)))
    seen[who] = await everythingSeenBy(viewer, one, findingIds);
  return seen;
}

/** All that a body can do in a round short of finalising. */
async function concitoWorks(one: ReviewCase, round: number): Promise<string> {
  const { reviewer, lead } = bed.crews.concito;
  const address = { submissionId: one.id, round, body: 'concito' as const };
  await one.score('concito', { K2: 'not_met' }, round);
  const delivered = await bed.get(ReviewReading).score(lead, address, 'K2');
  await bed.get(ScoresService).giveBack(lead, address, 'K2', version(delivered.version), 'Er bilag 3 læst?');
  await bed.get(ScoresService).deliver(reviewer, address, null);
  const raised = await one.raise('concito', 'K2');
  await bed.get(FindingsService).edit(reviewer, one.id, raised.id, version(raised.version), {
    text: 'Hemmeligt indtil videre.',
  });
  const needless = await one.raise('concito', 'K2', 'should');
  await bed.get(FindingsService).withdraw(reviewer, one.id, needless.id, version(needless.version));
  return raised.id;
}

describe('before both bodies have finalised', () => {
  it('nobody else notices anything of what one body does', async () => {
    const one = await (await bed.case()).review();
    const before = await seenByOthers(one);
    const findingId = await concitoWorks(one, 1);
    expect(await seenByOthers(one)).toEqual(before);
    for (const viewer of Object.values(others(one)))
      expect(await asked(bed.get(FindingReading).read(viewer, one.id, findingId))).toMatchObject({
        code: expect.stringMatching(/not_found|forbidden/),
      });
  });

  it('that a body has finalised is all that the other one and the secretariat learn, and others learn nothing', async () => {
    const one = await (await bed.case()).review();
    await concitoWorks(one, 1);
    const before = await seenByOthers(one);
    await one.finalise('concito', 'request_changes');
    const after = await seenByOthers(one);
    expect(after.observer).toEqual(before.observer);
    expect(withoutProgress(after)).toEqual(withoutProgress(before));
    for (const who of ['editor', 'signatory', 'municipal viewer', 'adviser'])
      expect(JSON.stringify(after[who])).not.toContain('"finalised"');
  });

  it('a closing in a later round looks to others as if nothing had happened, and so does its version', async () => {
    const one = await bed.case();
    const raised = await one.requestChanges();
    await one.resubmit();
    // The finding is C40's: now it is CONCITO that must not notice.
    const unaware = {
      ...others(one),
      'C40 lead': bed.crews.concito.lead,
      'C40 reviewer': bed.crews.concito.reviewer,
      'C40 colleague': bed.crews.concito.colleague,
    };
    const seen = async () => {
      const all: Record<string, unknown> = {};
      for (const [who, viewer] of Object.entries(unaware))
        all[who] = await everythingSeenBy(viewer, one, [raised.id]);
      return all;
    };
    const before = await seen();
    const [finding] = await one.findings(bed.crews.c40.reviewer);
    await one.close('c40', finding!);
    expect(await seen()).toEqual(before);
    expect((await one.findings(bed.crews.c40.lead))[0]).toMatchObject({ state: 'closed' });
    await one.score('c40', {}, 2);
    await one.finalise('c40', 'endorse', 2);
    expect((await one.findings(bed.crews.concito.lead))[0]).toMatchObject({
      state: 'answered',
      closing: null,
    });
    await one.score('concito', {}, 2);
    await one.finalise('concito', 'endorse', 2);
    expect((await one.findings(bed.crews.concito.lead))[0]).toMatchObject({ state: 'closed' });
    expect((await one.findings(one.people.editor))[0]).toMatchObject({ state: 'answered', closing: null });
    await one.transition(bed.crews.c40.lead, 'endorse');
    expect((await one.findings(one.people.editor))[0]).toMatchObject({
      state: 'closed',
      closing: { round: 2, note: 'Dækket.', closedBy: null },
    });
  });

  it('a criterion that a lead opens again shows to the bodies only', async () => {
    const one = await bed.case();
    await one.requestChanges();
    await one.resubmit();
    const before = await everythingSeenBy(one.people.editor, one);
    await bed
      .get(CriterionReopeningService)
      .reopen(bed.crews.c40.lead, one.id, 2, 'K1', 'Nyt kort i bilag 2.');
    expect(await everythingSeenBy(one.people.editor, one)).toEqual(before);
    const round = await bed.get(RoundsService).read(bed.crews.concito.reviewer, one.id, 2);
    expect(round.criteria[0]).toMatchObject({
      criterion: 'K1',
      status: 'open',
      reason: 'reopened_by_lead',
      reopenReason: 'Nyt kort i bilag 2.',
    });
  });
});

describe('after both bodies have finalised', () => {
  it('the bodies and the secretariat see all, the municipality and its adviser only what a step releases', async () => {
    const one = await (await bed.case()).review();
    await concitoWorks(one, 1);
    await one.score('c40');
    const hidden = await seenByOthers(one);
    await one.finalise('concito', 'request_changes');
    await one.finalise('c40', 'endorse');
    const proposal = await bed.get(SettlementsService).propose(
      bed.crews.concito.lead,
      { submissionId: one.id, round: 1, criterion: 'K2' },
      {
        outcome: 'not_met',
        grounds: 'Kortet mangler.',
      },
    );
    await bed
      .get(SettlementsService)
      .accept(bed.crews.c40.lead, { submissionId: one.id, round: 1, criterion: 'K2' }, proposal.id, 'Enig.');
    const both = await seenByOthers(one);
    for (const who of ['observer', 'editor', 'signatory', 'municipal viewer', 'adviser'])
      expect(withoutProgress(both[who])).toEqual(withoutProgress(hidden[who]));
    for (const who of ['C40 lead', 'C40 colleague', 'secretariat']) {
      expect(JSON.stringify(both[who])).toContain('Hemmeligt indtil videre.');
      expect(both[who]).toMatchObject({
        'review 1 concito': { visible: true, recommendation: 'request_changes' },
        'disagreements 1': [{ criterion: 'K2', settledAs: 'not_met' }],
      });
    }
    await one.transition(bed.crews.c40.lead, 'requestChanges');
    const released = await seenByOthers(one);
    expect(released.observer).not.toMatchObject({ findings: expect.any(Array) });
    for (const who of ['editor', 'adviser'])
      expect(released[who]).toMatchObject({
        'review 1 concito': { visible: true, recommendation: 'request_changes' },
        'score 1 concito K2': { value: 'not_met', writtenBy: null, returnedReason: null },
        'disagreements 1': [{ settlements: [{ state: 'accepted', outcome: 'not_met' }] }],
        findings: [{ criterion: 'K2', text: 'Hemmeligt indtil videre.', raisedBy: null }],
      });
  });

  it('a review that was opened again is hidden again as a whole', async () => {
    const one = await (await bed.case()).review();
    await one.score('concito');
    const before = await everythingSeenBy(bed.crews.c40.lead, one);
    const done = await one.finalise('concito', 'endorse');
    await bed
      .get(FinalisingService)
      .reopen(
        bed.crews.concito.lead,
        { submissionId: one.id, round: 1, body: 'concito' },
        version(done.version ?? 0),
        'Overset bilag.',
      );
    expect(await everythingSeenBy(bed.crews.c40.lead, one)).toEqual(before);
  });
});

describe('an answer of the municipality', () => {
  it('is its own until it resubmits: nobody else sees it, its state or its version', async () => {
    const one = await bed.case();
    const raised = await one.requestChanges();
    const viewers = [bed.crews.c40.lead, bed.crews.concito.reviewer, bed.secretariat, one.people.adviser];
    const seen = () => Promise.all(viewers.map((viewer) => everythingSeenBy(viewer, one, [raised.id])));
    const before = await seen();
    const [finding] = await one.findings(one.people.editor);
    const answered = await one.answer(finding!, 'Første udkast.');
    await one.answer(answered, 'Endeligt svar.');
    expect(await seen()).toEqual(before);
    expect((await one.findings(one.people.signatory))[0]).toMatchObject({
      state: 'answered',
      answers: [{ text: 'Første udkast.' }, { text: 'Endeligt svar.' }],
    });
    await one.resubmit();
    expect((await one.findings(bed.crews.concito.reviewer))[0]).toMatchObject({
      state: 'answered',
      answers: [{ text: 'Første udkast.' }, { text: 'Endeligt svar.' }],
    });
  });
});
