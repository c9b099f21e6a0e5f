import { must, refused } from '../../client/client.js';
import { pinEvidence, transition, tryTransition } from '../moves.js';
import { letterPdf } from '../plan-pdf.js';
import { expectSame, type Stage } from '../stage.js';

/** The plan is submitted, comes back as incomplete, is mended and submitted again. */
export async function submission(stage: Stage): Promise<void> {
  await stage.step('editor', 'tries to submit', async () => {
    const { code } = refused(await tryTransition(stage, 'editor', { event: 'submit' }), 403);
    return `refused, it takes a signatory: ${code}`;
  });
  await stage.step('signatory', 'submits', () => transition(stage, 'signatory', { event: 'submit' }));
  await stage.step('secretariat', 'returns it as incomplete', () =>
    transition(stage, 'secretariat', {
      event: 'returnIncomplete',
      reason: 'Planen henviser til bilag 2 med skybrudskort, men bilaget er ikke vedhæftet.',
    }),
  );
  await stage.step('editor', 'attaches appendix 2 and points K5 to it', () => attachAppendix(stage));
  await stage.step('signatory', 'submits again', () => transition(stage, 'signatory', { event: 'submit' }));
  await stage.step('secretariat', 'sees both revisions, the first one as it was sent', async () => {
    const path = { id: stage.submissionId };
    const revisions = must(
      await stage.as('secretariat').GET('/api/v1/submissions/{id}/revisions', { params: { path } }),
    );
    expectSame(
      revisions.map(({ number, event }) => [number, event]),
      [
        [1, 'submit'],
        [2, 'submit'],
      ],
      'Other revisions than expected.',
    );
    const documents = [];
    for (const { number } of revisions) {
      const revision = must(
        await stage.as('secretariat').GET('/api/v1/submissions/{id}/revisions/{number}', {
          params: { path: { ...path, number } },
        }),
      );
      documents.push(revision.documents.length);
    }
    expectSame(documents, [1, 2], 'A frozen revision has changed.');
    return 'one document in the first, two in the second';
  });
}

async function attachAppendix(stage: Stage): Promise<string> {
  const { name } = stage.get('municipality');
  const content = await letterPdf(`Bilag 2: Skybrudskort for ${name} Kommune`, [
    'Kortet viser vanddybder ved en hændelse, der i gennemsnit sker hvert hundrede år, i 2050.',
    'De mest udsatte områder er bymidten, stationsområdet og de to skoler ved åen.',
  ]);
  const appendix = await stage.person('editor').client.upload(stage.submissionId, {
    kind: 'supporting',
    title: 'Bilag 2: Skybrudskort',
    fileName: 'bilag-2-skybrudskort.pdf',
    content,
  });
  await pinEvidence(stage, 'K5', {
    documentId: appendix.id,
    pageFrom: 1,
    pageTo: 1,
    note: 'Kort over vanddybder ved skybrud i 2050',
  });
  return appendix.title;
}
