import { must, refused } from '../../client/client.js';
import { assess, assessments, comment, guardsOf, pinEvidence, tryTransition } from '../moves.js';
import { planPdf } from '../plan-pdf.js';
import { CHAPTERS } from '../plan-text.js';
import { expectSame, expectThat, type Stage } from '../stage.js';

const FRAMEWORK = 'cctf-2.5';

/** The municipality opens a case, uploads its plan and assesses itself; the adviser comments on the shared draft. */
export async function preparation(stage: Stage): Promise<void> {
  const municipality = stage.get('municipality');
  await stage.step('editor', `opens a case for ${municipality.name} under ${FRAMEWORK}`, () => open(stage));
  await stage.step('adviser', 'sees that there is a case, and no more', () => sealed(stage));
  const plan = await planPdf(municipality.name, 1);
  stage.props.plan = plan;
  stage.props.planDocument = await stage.step(
    'editor',
    `uploads the plan, a PDF of ${plan.pageCount} pages`,
    () =>
      stage.person('editor').client.upload(stage.submissionId, {
        kind: 'plan',
        title: 'Klimaplan 2026–2030',
        fileName: 'klimaplan-2026-2030.pdf',
        content: plan.content,
      }),
    ({ pageCount, sha256 }) => `${pageCount} pages counted, SHA-256 ${sha256.slice(0, 12)}…`,
  );
  expectSame(stage.get('planDocument').pageCount, plan.pageCount, 'The pages were counted wrongly.');
  await stage.step('signatory', 'tries to submit at once', async () => {
    const guards = guardsOf(refused(await tryTransition(stage, 'signatory', { event: 'submit' }), 409));
    expectSame(guards, ['everyCriterionAssessed', 'scopingHeldOrExplained'], 'Other reasons than expected.');
    return `refused with every reason at once: ${guards.join(', ')}`;
  });
  await stage.step('editor', 'assesses 16 criteria, each with the pages that show it', () =>
    assessAll(stage),
  );
  await stage.step('editor', 'shares the draft with the adviser', async () => {
    const shared = must(
      await stage.as('editor').PATCH('/api/v1/submissions/{id}', {
        params: {
          path: { id: stage.submissionId },
          header: { 'If-Match': await stage.etag('editor') },
        },
        body: { sharedWithAdviser: true },
      }),
    );
    expectThat(shared.content?.sharedWithAdviser === true, 'The draft is not shared.');
    return 'shared';
  });
  await stage.step('adviser', 'comments on K3 in the draft', async () => {
    expectThat(
      (await stage.readCase('adviser')).content !== null,
      'The adviser does not see the shared draft.',
    );
    return comment(stage, 'adviser', {
      visibility: 'case',
      criterion: 'K3',
      text: 'Fint, at lejerne er hørt. Skriv gerne, hvad deres svar ændrede i planen.',
    });
  });
}

async function open(stage: Stage): Promise<string> {
  const created = must(
    await stage.as('editor').POST('/api/v1/submissions', {
      body: {
        municipalityId: stage.get('municipality').id,
        frameworkId: FRAMEWORK,
        planTitle: 'Klimaplan 2026–2030',
        planSummary: 'Energi, transport, landbrug og klimatilpasning frem til 2050.',
        contactUserId: stage.person('editor').userId,
      },
    }),
  );
  stage.props.submissionId = created.id;
  return `case ${created.caseNumber}, ${created.state}`;
}

async function sealed(stage: Stage): Promise<string> {
  expectSame(
    (await stage.readCase('adviser')).content,
    null,
    'The adviser reads a draft that is not shared.',
  );
  const hidden = await stage.as('concitoLead').GET('/api/v1/submissions/{id}', {
    params: { path: { id: stage.submissionId } },
  });
  return `the draft is closed; for CONCITO there is no case: ${refused(hidden, 404).code}`;
}

async function assessAll(stage: Stage): Promise<string> {
  const { pages } = stage.get('plan');
  const list = await assessments(stage, 'editor');
  expectSame(
    [...list.keys()],
    CHAPTERS.map(({ criterion }) => criterion),
    'The framework has other criteria than the plan speaks of.',
  );
  for (const { criterion, title, assessment } of CHAPTERS) {
    const row = list.get(criterion);
    expectThat(row !== undefined, `There is no self-assessment of ${criterion}.`);
    await assess(stage, row, {
      rating: assessment.rating,
      alreadyInPlace: assessment.alreadyInPlace,
      toBeUpdated: assessment.toBeUpdated,
      overallAssessment: assessment.overall,
    });
    await pinEvidence(stage, criterion, {
      documentId: stage.get('planDocument').id,
      pageFrom: pages[criterion]?.from ?? null,
      pageTo: pages[criterion]?.to ?? null,
      note: `Kapitlet »${title}«`,
    });
  }
  return `${CHAPTERS.length} assessed`;
}
