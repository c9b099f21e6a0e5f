import { must, refused } from '../../client/client.js';
import {
  deliver,
  finalise,
  findings,
  PEOPLE_OF,
  score,
  transition,
  tryFinalise,
  type ReviewBody,
} from '../moves.js';
import { expectSame, expectThat, type Stage } from '../stage.js';
import { AFFECTED } from './changes.js';

const ROUND = 2;

/** Only what was not met or has changed is judged again; the findings are closed by who raised them; then endorsement. */
export async function secondRound(stage: Stage): Promise<void> {
  await stage.step('c40Reviewer', 'sees what is open again and what is carried over', () =>
    carriedOver(stage),
  );
  for (const body of ['c40', 'concito'] as const) {
    const { lead, reviewer } = PEOPLE_OF[body];
    await stage.step(reviewer, 'scores what is open and delivers', async () => {
      expectSame(
        await score(stage, body, ROUND, {}),
        AFFECTED.length,
        'Other criteria are open than expected.',
      );
      return `${await deliver(stage, body, ROUND)} scores, all met`;
    });
    await stage.step(lead, 'tries to recommend endorsement while own must findings are open', async () => {
      const verdict = { recommendation: 'endorse' } as const;
      const problem = refused(await tryFinalise(stage, body, ROUND, verdict), 422);
      return `refused: ${problem.errors?.[0]?.detail ?? problem.code}`;
    });
    await stage.step(reviewer, 'closes the own findings', () => close(stage, body));
    await stage.step(lead, 'finalises', () => finalise(stage, body, ROUND, { recommendation: 'endorse' }));
  }
  await stage.step('c40Lead', 'endorses', () => transition(stage, 'c40Lead', { event: 'endorse' }));
}

async function carriedOver(stage: Stage): Promise<string> {
  const round = must(
    await stage.as('c40Reviewer').GET('/api/v1/submissions/{id}/rounds/{round}', {
      params: { path: { id: stage.submissionId, round: ROUND } },
    }),
  );
  const open = round.criteria.filter(({ status }) => status === 'open');
  expectSame(
    open.map(({ criterion, reason }) => [criterion, reason]),
    [
      ['K7', 'not_met'],
      ['K9', 'not_met'],
      ['K10', 'document_affected'],
    ],
    'Other criteria are open than expected.',
  );
  const carried = round.criteria.filter(({ status }) => status === 'carried_over');
  expectThat(
    carried.length === 13 &&
      carried.every(
        ({ reason, carriedFromRound, outcome }) =>
          reason === 'met_and_unchanged' && carriedFromRound === 1 && outcome === 'met',
      ),
    `The others are not carried over as met: ${JSON.stringify(carried)}`,
  );
  expectSame(round.revision, 3, 'The round judges another revision.');
  return `revision ${round.revision}: ${open.map(({ criterion }) => criterion).join(', ')} open, ${carried.length} carried over from round 1`;
}

async function close(stage: Stage, body: ReviewBody): Promise<string> {
  const { reviewer } = PEOPLE_OF[body];
  const all = await findings(stage, reviewer);
  const address = '/api/v1/submissions/{id}/findings/{findingId}/close';
  const foreign = all.find((one) => one.body !== body);
  expectThat(foreign !== undefined, `${body} does not see the other body's released findings.`);
  const tried = await stage.as(reviewer).POST(address, {
    params: {
      path: { id: stage.submissionId, findingId: foreign.id },
      header: { 'If-Match': `"${foreign.version}"` },
    },
    body: { note: 'Ikke vores.' },
  });
  refused(tried, 403);
  const own = all.filter((one) => one.body === body);
  for (const { id, version, state } of own) {
    expectSame(state, 'answered', 'A finding was resubmitted without an answer.');
    must(
      await stage.as(reviewer).POST(address, {
        params: {
          path: { id: stage.submissionId, findingId: id },
          header: { 'If-Match': `"${version}"` },
        },
        body: { note: 'Svaret og den nye version dækker kravet.' },
      }),
    );
  }
  return `${own.length} closed; the other body's could not be`;
}
