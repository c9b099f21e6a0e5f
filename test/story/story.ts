import { certification } from './chapters/certification.js';
import { changes } from './chapters/changes.js';
import { people } from './chapters/people.js';
import { preparation } from './chapters/preparation.js';
import { review } from './chapters/review.js';
import { scoping } from './chapters/scoping.js';
import { secondRound } from './chapters/second-round.js';
import { submission } from './chapters/submission.js';
import { CHAPTERS, type ChapterName } from './expected-mail.js';
import { reportMail, type MailReport } from './mail-report.js';
import { Stage, type StoryOptions } from './stage.js';

const PLAY: Readonly<Record<ChapterName, (stage: Stage) => Promise<void>>> = {
  people,
  preparation,
  scoping,
  submission,
  review,
  changes,
  'second round': secondRound,
  certification,
};

const TITLES: Readonly<Record<ChapterName, string>> = {
  people: '1. Eight people are invited',
  preparation: '2. The municipality prepares its case',
  scoping: '3. Scoping with CONCITO and the adviser',
  submission: '4. Submitted, returned, submitted again',
  review: '5. Two bodies score, blind to each other',
  changes: '6. Changes',
  'second round': '7. The second round',
  certification: '8. Adoption, signatures, certificate',
};

/** How a story ended. */
export interface StoryEnd {
  readonly mail: MailReport;
  readonly submissionId: string;
  /** Undefined when the story was not played to its end. */
  readonly certificateNumber: string | undefined;
}

/**
 * Plays the way of a climate plan from invitation to certificate at a started server, through its HTTP API only, as
 * eight people, and compares every e-mail that arrived with what was to come.
 * @throws Error at the first step that does not go as it must; what is wrong with e-mails stands in the answer
 */
export async function playStory(options: StoryOptions): Promise<StoryEnd> {
  const stage = new Stage(options);
  const last = options.until ?? 'certification';
  await stage.mailbox.requireOpen();
  for (const chapter of CHAPTERS.slice(0, CHAPTERS.indexOf(last) + 1)) {
    stage.chapter(TITLES[chapter]);
    await PLAY[chapter](stage);
  }
  stage.chapter('The e-mails');
  const mail = await reportMail(stage, last);
  return { mail, submissionId: stage.submissionId, certificateNumber: stage.props.certificateNumber };
}
