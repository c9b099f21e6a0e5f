import { must, refused } from '../../client/client.js';
import { comment, transition } from '../moves.js';
import { danishDay, expectThat, type Stage } from '../stage.js';

const DAYS_TO_MEETING = 9;

/** Ahead of submission CONCITO and the adviser read the self-assessment and meet with the municipality. */
export async function scoping(stage: Stage): Promise<void> {
  const path = { id: stage.submissionId };
  await stage.step('editor', 'asks for scoping', () =>
    transition(stage, 'editor', { event: 'requestScoping' }),
  );
  await stage.step('c40Lead', 'looks for the case', async () => {
    const hidden = await stage.as('c40Lead').GET('/api/v1/submissions/{id}', { params: { path } });
    return `not before it is submitted: ${refused(hidden, 404).code}`;
  });
  await stage.step('concitoReviewer', 'sets the day of the meeting', async () => {
    const deadline = must(
      await stage.as('concitoReviewer').POST('/api/v1/submissions/{id}/deadlines', {
        params: { path },
        body: {
          kind: 'scoping_meeting',
          dueOn: danishDay(DAYS_TO_MEETING),
          title: 'Scopingmøde på rådhuset',
        },
      }),
    );
    return `${deadline.title}, ${deadline.dueOn}`;
  });
  await stage.step('adviser', 'comments on K5 before the meeting', () =>
    comment(stage, 'adviser', {
      visibility: 'case',
      criterion: 'K5',
      text: 'Kortene over skybrud bør ligge som bilag. Tag dem med til mødet.',
    }),
  );
  await stage.step(
    'concitoReviewer',
    'concludes scoping with minutes; the meeting could be held earlier',
    () =>
      transition(stage, 'concitoReviewer', {
        event: 'concludeScoping',
        meetingDate: danishDay(),
        minutes:
          'Til stede: klimakoordinatoren, rådgiveren og CONCITO. De 16 kriterier blev gennemgået. K7 og K9 kræver mest arbejde. Bilag 2 med skybrudskort skal med.',
      }),
  );
  await stage.step('editor', 'reads the minutes', async () => {
    const steps = must(
      await stage.as('editor').GET('/api/v1/submissions/{id}/transitions', { params: { path } }),
    );
    const minutes = steps.at(-1)?.input?.minutes ?? '';
    expectThat(minutes.includes('K7 og K9'), 'The municipality does not see the minutes.');
    return `»${minutes.slice(0, 64)}…«`;
  });
}
