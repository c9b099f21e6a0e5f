import { must, refused } from '../../client/client.js';
import { expectBlind, expectSeeing } from '../blindness.js';
import { BETTER_COMMENT, FINDINGS, FIRST_ROUND, SECRETS } from '../judgements.js';
import { waitUntilSent } from '../mail-report.js';
import {
  comment,
  deliver,
  finalise,
  guardsOf,
  PEOPLE_OF,
  raiseFinding,
  score,
  transition,
  tryTransition,
} from '../moves.js';
import { expectSame, type Stage } from '../stage.js';

const ROUND = 1;
const CRITERIA = 16;

/** Both bodies are staffed and score sixteen criteria, blind to each other; they disagree on K7 and settle it. */
export async function review(stage: Stage): Promise<void> {
  await staff(stage);
  await stage.step('secretariat', 'accepts the case', () =>
    transition(stage, 'secretariat', { event: 'accept' }),
  );
  await concitoScores(stage);
  await stage.step('c40Lead', 'and everybody outside of CONCITO look for what CONCITO found', async () => {
    const others = ['c40Lead', 'c40Reviewer', 'editor', 'signatory', 'adviser'] as const;
    await expectBlind(stage, ROUND, 'concito', others, SECRETS);
    return 'nothing to be seen, in no list and no e-mail';
  });
  await c40Scores(stage);
  await stage.step('c40Lead', 'and CONCITO now see both sides, the municipality still neither', async () => {
    for (const part of ['c40Lead', 'c40Reviewer', 'concitoLead', 'concitoReviewer'] as const)
      await expectSeeing(stage, part, ROUND);
    const secrets = [...SECRETS, FINDINGS.c40[0]?.text ?? ''];
    await expectBlind(stage, ROUND, 'concito', ['editor', 'signatory', 'adviser'], secrets);
    await expectBlind(stage, ROUND, 'c40', ['editor', 'signatory', 'adviser'], secrets);
    return 'as it should be';
  });
  await settle(stage);
}

async function staff(stage: Stage): Promise<void> {
  const path = { id: stage.submissionId };
  for (const part of ['c40Lead', 'c40Reviewer', 'concitoLead', 'concitoReviewer'] as const) {
    await stage.step(part, 'declares to have no conflict of interest', async () => {
      const declared = must(
        await stage.as(part).POST('/api/v1/submissions/{id}/conflict-declarations', {
          params: { path },
          body: { hasConflict: false, statement: 'Ingen tilknytning til kommunen eller dens rådgiver.' },
        }),
      );
      return declared.hasConflict ? 'conflict' : 'no conflict';
    });
  }
  // Who is told of a step follows from who is on the case when it is worked out: all of a body's people while nobody
  // is assigned, then those who are. So that no message is worked out half way through, what was sent comes first.
  await waitUntilSent(stage);
  for (const [part, body, kind] of [
    ['c40Lead', 'c40', 'lead'],
    ['c40Reviewer', 'c40', 'reviewer'],
    ['concitoLead', 'concito', 'lead'],
    ['concitoReviewer', 'concito', 'reviewer'],
  ] as const) {
    await stage.step('secretariat', `assigns ${stage.person(part).name}`, async () => {
      const made = must(
        await stage.as('secretariat').POST('/api/v1/submissions/{id}/assignments', {
          params: { path },
          body: { userId: stage.person(part).userId, body, kind },
        }),
      );
      return `${made.kind} for ${made.body}, declaration: ${made.declaration}`;
    });
  }
}

async function concitoScores(stage: Stage): Promise<void> {
  const { lead, reviewer } = PEOPLE_OF.concito;
  const path = { id: stage.submissionId, round: ROUND, body: 'concito' as const };
  await stage.step(reviewer, 'scores 16 criteria and raises findings', async () => {
    expectSame(
      await score(stage, 'concito', ROUND, FIRST_ROUND.concito),
      CRITERIA,
      'Not all criteria are open.',
    );
    for (const finding of FINDINGS.concito) await raiseFinding(stage, 'concito', finding);
    return `${FINDINGS.concito.length} findings; K7 and K9 only partly met`;
  });
  await stage.step(reviewer, 'writes a comment to CONCITO alone', () =>
    comment(stage, reviewer, {
      visibility: 'body',
      criterion: 'K7',
      text: `${SECRETS[0]}: skal vi kræve en opgørelse, eller er beskrivelsen nok?`,
    }),
  );
  await stage.step(reviewer, 'delivers', async () => `${await deliver(stage, 'concito', ROUND)} scores`);
  await stage.step(lead, 'sends K12 back for a better comment', async () => {
    const k12 = { ...path, criterion: 'K12' };
    const address = '/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/scores/{criterion}';
    const { version } = must(await stage.as(lead).GET(address, { params: { path: k12 } }));
    const returned = must(
      await stage.as(lead).POST(`${address}/return`, {
        params: { path: k12, header: { 'If-Match': `"${version}"` } },
        body: { reason: 'Skriv, hvad der mangler.' },
      }),
    );
    must(
      await stage.as(reviewer).PUT(address, {
        params: { path: k12, header: { 'If-Match': `"${returned.version}"` } },
        body: BETTER_COMMENT,
      }),
    );
    return `${await deliver(stage, 'concito', ROUND)} scores delivered again`;
  });
  await stage.step(lead, 'finalises', () =>
    finalise(stage, 'concito', ROUND, {
      recommendation: 'request_changes',
      grounds: `${SECRETS[0]}: K7 og K9 er kun delvist opfyldt.`,
    }),
  );
}

async function c40Scores(stage: Stage): Promise<void> {
  const { lead, reviewer } = PEOPLE_OF.c40;
  await stage.step(reviewer, 'scores 16 criteria and raises a finding', async () => {
    expectSame(await score(stage, 'c40', ROUND, FIRST_ROUND.c40), CRITERIA, 'Not all criteria are open.');
    for (const finding of FINDINGS.c40) await raiseFinding(stage, 'c40', finding);
    return `${FINDINGS.c40.length} finding; K9 only partly met, K7 met`;
  });
  await stage.step(reviewer, 'delivers', async () => `${await deliver(stage, 'c40', ROUND)} scores`);
  await stage.step(lead, 'finalises', () =>
    finalise(stage, 'c40', ROUND, {
      recommendation: 'request_changes',
      grounds: 'K9 lacks interim targets.',
    }),
  );
}

/** C40 finds K7 met and CONCITO does not: a disagreement that blocks every step until it is settled. */
async function settle(stage: Stage): Promise<void> {
  const path = { id: stage.submissionId, round: ROUND };
  const disagreement = { ...path, criterion: 'K7' };
  await stage.step('concitoLead', 'tries to ask for changes while the bodies disagree', async () => {
    const open = must(
      await stage.as('concitoLead').GET('/api/v1/submissions/{id}/rounds/{round}/disagreements', {
        params: { path },
      }),
    );
    expectSame(
      open.map(({ criterion, scores, settledAs }) => [criterion, scores.c40, scores.concito, settledAs]),
      [['K7', 'met', 'partly_met', null]],
      'Other disagreements than expected.',
    );
    const problem = refused(await tryTransition(stage, 'concitoLead', { event: 'requestChanges' }), 409);
    expectSame(guardsOf(problem), ['noOpenDisagreement'], 'Other reasons than expected.');
    return `refused: ${problem.reasons?.[0]?.detail}`;
  });
  const settlement = await stage.step(
    'c40Lead',
    'proposes a settlement on K7',
    async () =>
      must(
        await stage
          .as('c40Lead')
          .POST('/api/v1/submissions/{id}/rounds/{round}/disagreements/{criterion}/settlements', {
            params: { path: disagreement },
            body: {
              outcome: 'not_met',
              grounds: 'CONCITO is right: the distribution has to be shown for each action.',
            },
          }),
      ),
    ({ outcome, state }) => `${outcome}, ${state}`,
  );
  const answer =
    '/api/v1/submissions/{id}/rounds/{round}/disagreements/{criterion}/settlements/{settlementId}/accept';
  const proposal = { path: { ...disagreement, settlementId: settlement.id } };
  await stage.step('c40Lead', 'tries to accept the own proposal', async () => {
    const answered = await stage.as('c40Lead').POST(answer, { params: proposal, body: {} });
    return `refused: ${refused(answered, 403).code}`;
  });
  await stage.step('concitoLead', 'accepts it', async () => {
    const answered = await stage
      .as('concitoLead')
      .POST(answer, { params: proposal, body: { note: 'Enig.' } });
    return `K7: ${must(answered).outcome}`;
  });
}
