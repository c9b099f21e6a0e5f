import { must } from '../client/client.js';
import { CAST, type PartName } from './cast.js';
import type { ReviewBody } from './moves.js';
import { expectSame, expectThat, type Stage } from './stage.js';

/** Words of a verdict that would tell how somebody scored. */
const VERDICTS = /not_met|partly_met|met_with_recommendation|request_changes/;

/**
 * Sees to it that people learn nothing of a body's work on a round: not by its review, scores, findings and comments,
 * not by the round, comparison, disagreements, timeline or next steps, and not by any e-mail so far.
 * @param words what the body wrote
 */
export async function expectBlind(
  stage: Stage,
  round: number,
  body: ReviewBody,
  people: readonly PartName[],
  words: readonly string[],
): Promise<void> {
  for (const part of people) {
    const seen = await everything(stage, part, round, body);
    const mails = await stage.mailbox.of(stage.person(part).email);
    const all = [
      ...Object.entries(seen),
      ...mails.map((mail) => [`the e-mail »${mail.subject}«`, mail.text]),
    ];
    for (const [where, text = ''] of all) {
      const word = words.find((one) => text.includes(one));
      expectThat(word === undefined, `${CAST[part].name} learns »${word}« from ${where}: too early.`);
      expectThat(
        !VERDICTS.test(text),
        `${CAST[part].name} learns a verdict from ${where}: too early.\n${text}`,
      );
    }
  }
}

/** Sees to it that somebody now reads both bodies' scores of a round. */
export async function expectSeeing(stage: Stage, part: PartName, round: number): Promise<void> {
  const { criteria } = must(
    await stage.as(part).GET('/api/v1/submissions/{id}/rounds/{round}/comparison', {
      params: { path: { id: stage.submissionId, round } },
    }),
  );
  const hidden = criteria.filter(({ scores }) => !scores.c40?.value || !scores.concito?.value);
  expectSame(
    hidden.map(({ criterion }) => criterion),
    [],
    `${CAST[part].name} should see both bodies' scores now.`,
  );
}

/** Every answer that somebody could look for it in, as text; a refusal is an answer too. */
async function everything(
  stage: Stage,
  part: PartName,
  round: number,
  body: ReviewBody,
): Promise<Record<string, string>> {
  const api = stage.as(part);
  const id = stage.submissionId;
  const ofCase = { params: { path: { id } } };
  const ofRound = { params: { path: { id, round } } };
  const ofReview = { params: { path: { id, round, body } } };
  const answers = {
    'the case': await api.GET('/api/v1/submissions/{id}', ofCase),
    'the rounds': await api.GET('/api/v1/submissions/{id}/rounds', ofCase),
    'the round': await api.GET('/api/v1/submissions/{id}/rounds/{round}', ofRound),
    'the comparison': await api.GET('/api/v1/submissions/{id}/rounds/{round}/comparison', ofRound),
    'the disagreements': await api.GET('/api/v1/submissions/{id}/rounds/{round}/disagreements', ofRound),
    "the body's review": await api.GET('/api/v1/submissions/{id}/rounds/{round}/reviews/{body}', ofReview),
    "the body's scores": await api.GET(
      '/api/v1/submissions/{id}/rounds/{round}/reviews/{body}/scores',
      ofReview,
    ),
    'the findings': await api.GET('/api/v1/submissions/{id}/findings', ofCase),
    'the comments': await api.GET('/api/v1/submissions/{id}/comments', ofCase),
    'the timeline': await api.GET('/api/v1/submissions/{id}/timeline', ofCase),
    'the next steps': await api.GET('/api/v1/submissions/{id}/available-transitions', ofCase),
    'the notifications': await api.GET('/api/v1/notifications', {}),
  };
  return Object.fromEntries(
    Object.entries(answers).map(([where, { data, error }]) => [where, JSON.stringify(data ?? error)]),
  );
}
