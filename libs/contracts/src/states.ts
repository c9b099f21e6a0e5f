import type { Text } from './language.js';

/** States of a submission (design §3). */
export const SUBMISSION_STATES = [
  'draft',
  'scoping',
  'submitted',
  'in_review',
  'changes_requested',
  'endorsed',
  'certified',
  'declined',
  'withdrawn',
] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** States from which nothing more happens to the case itself. */
export const CLOSED_STATES = [
  'certified',
  'declined',
  'withdrawn',
] as const satisfies readonly SubmissionState[];
export type ClosedState = (typeof CLOSED_STATES)[number];

/** States in which a case is still on its way. */
export const OPEN_STATES = SUBMISSION_STATES.filter(
  (state): state is Exclude<SubmissionState, ClosedState> =>
    !(CLOSED_STATES as readonly SubmissionState[]).includes(state),
);

/** What people read for a state. */
export const STATE_TEXTS: Record<SubmissionState, Text> = {
  draft: { da: 'Kladde', en: 'Draft' },
  scoping: { da: 'Scoping', en: 'Scoping' },
  submitted: { da: 'Indsendt', en: 'Submitted' },
  in_review: { da: 'I vurdering', en: 'In review' },
  changes_requested: { da: 'Ændringer ønsket', en: 'Changes requested' },
  endorsed: { da: 'Indstillet', en: 'Endorsed' },
  certified: { da: 'Certificeret', en: 'Certified' },
  declined: { da: 'Afvist', en: 'Declined' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
};

/** Events that move a submission (design §3). */
export const SUBMISSION_EVENTS = [
  'requestScoping',
  'concludeScoping',
  'submit',
  'returnIncomplete',
  'accept',
  'requestChanges',
  'resubmit',
  'endorse',
  'certify',
  'decline',
  'reopen',
  'withdraw',
] as const;
export type SubmissionEvent = (typeof SUBMISSION_EVENTS)[number];

/** What people read on the button and in the history for an event. */
export const EVENT_TEXTS: Record<SubmissionEvent, Text> = {
  requestScoping: { da: 'Bed om scoping', en: 'Request scoping' },
  concludeScoping: { da: 'Afslut scoping', en: 'Conclude scoping' },
  submit: { da: 'Indsend', en: 'Submit' },
  returnIncomplete: { da: 'Send tilbage som ufuldstændig', en: 'Return as incomplete' },
  accept: { da: 'Tag til vurdering', en: 'Accept for review' },
  requestChanges: { da: 'Bed om ændringer', en: 'Request changes' },
  resubmit: { da: 'Genindsend', en: 'Resubmit' },
  endorse: { da: 'Indstil til certificering', en: 'Endorse' },
  certify: { da: 'Certificér', en: 'Certify' },
  decline: { da: 'Afvis', en: 'Decline' },
  reopen: { da: 'Genåbn vurderingen', en: 'Reopen the review' },
  withdraw: { da: 'Træk tilbage', en: 'Withdraw' },
};
