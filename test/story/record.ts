import { must } from '../client/client.js';
import type { PartName } from './cast.js';
import { expectSame, expectThat, type Stage } from './stage.js';

/** The steps of the case as they must stand in its history: each once, however often its request was repeated. */
const HISTORY = [
  'requestScoping draft→scoping',
  'concludeScoping scoping→draft',
  'submit draft→submitted',
  'returnIncomplete submitted→draft',
  'submit draft→submitted',
  'accept submitted→in_review',
  'requestChanges in_review→changes_requested',
  'resubmit changes_requested→in_review',
  'endorse in_review→endorsed',
  'certify endorsed→certified',
] as const;

/** Reads back all that was written and sees that everything took effect exactly once. Answers a summary. */
export async function expectRecord(stage: Stage): Promise<string> {
  const params = { path: { id: stage.submissionId } };
  const editor = stage.as('editor');
  const steps = must(await editor.GET('/api/v1/submissions/{id}/transitions', { params }));
  expectSame(
    steps.map(({ event, from, to }) => `${event} ${from}→${to}`),
    HISTORY,
    'The history of the case is another.',
  );
  expectThat(steps.at(-1)?.actorId === null, 'The certificate was issued by a person.');
  const counts = {
    documents: must(await editor.GET('/api/v1/submissions/{id}/documents', { params })).items.length,
    revisions: must(await editor.GET('/api/v1/submissions/{id}/revisions', { params })).length,
    evidence: await countEvidence(stage),
    comments: await countComments(stage, 'editor'),
    commentsForConcito: await countComments(stage, 'concitoReviewer'),
    deadlines: must(await editor.GET('/api/v1/submissions/{id}/deadlines', { params })).length,
    findings: must(await editor.GET('/api/v1/submissions/{id}/findings', { params })).length,
    answers: must(await editor.GET('/api/v1/submissions/{id}/findings', { params })).flatMap(
      ({ answers }) => answers,
    ).length,
    adoptions: must(await editor.GET('/api/v1/submissions/{id}/adoptions', { params })).length,
    signOffs: must(await editor.GET('/api/v1/submissions/{id}/sign-offs', { params })).length,
    assignments: must(await stage.as('secretariat').GET('/api/v1/submissions/{id}/assignments', { params }))
      .length,
    declarations: must(
      await stage.as('secretariat').GET('/api/v1/submissions/{id}/conflict-declarations', { params }),
    ).length,
  };
  expectSame(
    counts,
    {
      documents: 4,
      revisions: 3,
      evidence: 19,
      comments: 3,
      commentsForConcito: 4,
      // The scoping meeting, two reviews, one time for answers.
      deadlines: 4,
      findings: 4,
      answers: 4,
      adoptions: 1,
      signOffs: 2,
      assignments: 4,
      declarations: 4,
    },
    'Something is missing, or took effect more than once.',
  );
  return `${steps.length} steps, each once; ${counts.documents} documents, ${counts.revisions} revisions, ${counts.findings} findings`;
}

async function countEvidence(stage: Stage): Promise<number> {
  const list = must(
    await stage.as('editor').GET('/api/v1/submissions/{id}/self-assessments', {
      params: { path: { id: stage.submissionId } },
    }),
  );
  return list.flatMap(({ evidence }) => evidence).length;
}

async function countComments(stage: Stage, part: PartName): Promise<number> {
  const page = must(
    await stage.as(part).GET('/api/v1/submissions/{id}/comments', {
      params: { path: { id: stage.submissionId } },
    }),
  );
  return page.items.length;
}
