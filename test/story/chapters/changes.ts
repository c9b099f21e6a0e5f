import { must, refused } from '../../client/client.js';
import { ANSWERS, FINDINGS } from '../judgements.js';
import {
  assess,
  assessments,
  comment,
  findings,
  guardsOf,
  pinEvidence,
  transition,
  tryTransition,
} from '../moves.js';
import { planPdf } from '../plan-pdf.js';
import { expectSame, expectThat, type Stage } from '../stage.js';

/** Criteria that the new version of the plan is said to concern; K10 was met before. */
export const AFFECTED = ['K7', 'K9', 'K10'] as const;

/** The findings are released; the municipality answers each, changes its plan, and sends it back. */
export async function changes(stage: Stage): Promise<void> {
  await stage.step('editor', 'sees no finding before they are released', async () => {
    expectSame(await findings(stage, 'editor'), [], 'The municipality sees findings too early.');
    return 'none';
  });
  await stage.step('concitoLead', 'asks for changes', () =>
    transition(stage, 'concitoLead', {
      event: 'requestChanges',
      reason: 'K7 og K9 skal uddybes, før planen kan indstilles.',
    }),
  );
  await stage.step('editor', 'reads the findings', async () => {
    const released = await findings(stage, 'editor');
    const expected = Object.values(FINDINGS).flat().length;
    expectSame(released.length, expected, 'Not all findings were released.');
    expectThat(
      released.every((one) => one.raisedBy === null),
      'The municipality learns who of a body raised a finding.',
    );
    return released.map(({ body, criterion, severity }) => `${body} ${criterion} ${severity}`).join(', ');
  });
  await stage.step('signatory', 'tries to resubmit at once', async () => {
    const problem = refused(await tryTransition(stage, 'signatory', { event: 'resubmit' }), 409);
    expectSame(
      guardsOf(problem),
      ['everyFindingAnswered', 'documentsChangedOrExplained'],
      'Other reasons than expected.',
    );
    return `refused: ${guardsOf(problem).join(', ')}`;
  });
  await stage.step('adviser', 'comments on K7', () =>
    comment(stage, 'adviser', {
      visibility: 'case',
      criterion: 'K7',
      text: 'Nabokommunen har en god tabel over fordelingen pr. tiltag. Jeg sender den til jer.',
    }),
  );
  await stage.step('editor', 'answers every finding', () => answerAll(stage));
  await stage.step('editor', 'uploads the second version of the plan', () => uploadSecondVersion(stage));
  await stage.step('editor', 'points K7 and K9 to the new pages', () => pointToNewPages(stage));
  await stage.step('signatory', 'resubmits', () => transition(stage, 'signatory', { event: 'resubmit' }));
}

async function answerAll(stage: Stage): Promise<string> {
  const open = await findings(stage, 'editor');
  for (const { id, body, criterion, version } of open) {
    const text = ANSWERS[`${body} ${criterion}`];
    expectThat(text !== undefined, `The story has no answer to ${body}'s finding on ${criterion}.`);
    must(
      await stage.as('editor').POST('/api/v1/submissions/{id}/findings/{findingId}/answers', {
        params: {
          path: { id: stage.submissionId, findingId: id },
          header: { 'If-Match': `"${version}"` },
        },
        body: { text },
      }),
    );
  }
  return `${open.length} answered`;
}

async function uploadSecondVersion(stage: Stage): Promise<string> {
  const before = stage.get('planDocument');
  const plan = await planPdf(stage.get('municipality').name, 2);
  const uploaded = await stage.person('editor').client.upload(stage.submissionId, {
    kind: 'plan',
    title: before.title,
    fileName: 'klimaplan-2026-2030-version-2.pdf',
    content: plan.content,
    replacesId: before.id,
    changeNote: 'Fordeling pr. tiltag i kapitel 7, delmål i kapitel 9, loft over varmeudgift i kapitel 10.',
    affectedCriteria: AFFECTED,
  });
  expectSame([uploaded.seriesId, uploaded.versionNo], [before.seriesId, 2], 'It is no second version.');
  stage.props.plan = plan;
  stage.props.planDocument = uploaded;
  return `version ${uploaded.versionNo}, concerns ${uploaded.affectedCriteria.join(', ')}`;
}

async function pointToNewPages(stage: Stage): Promise<string> {
  const { pages } = stage.get('plan');
  const rows = await assessments(stage, 'editor');
  for (const criterion of ['K7', 'K9']) {
    const row = rows.get(criterion);
    expectThat(row !== undefined, `There is no self-assessment of ${criterion}.`);
    await assess(stage, row, {
      overallAssessment: 'Kriteriet er opfyldt efter rettelsen i planens version 2.',
    });
    await pinEvidence(stage, criterion, {
      documentId: stage.get('planDocument').id,
      pageFrom: pages[criterion]?.from ?? null,
      pageTo: pages[criterion]?.to ?? null,
      note: 'Nyt i version 2',
    });
  }
  return 'done';
}
