import {
  OPEN_STATES,
  type GuardName,
  type Persona,
  type SubmissionEvent,
  type SubmissionState,
} from '@app/contracts';
import type { EventInput } from './facts.js';

/** What happens, in the same transaction, when an event takes effect. Each is done by the library that owns its tables. */
export const EFFECTS = [
  'recordScopingMeeting',
  'freezeRevision',
  'setReviewDeadline',
  'openRound',
  'closeRound',
  'releaseReview',
  'setFindingsDeadline',
  'endDeadlines',
  'issueCertificate',
] as const;
export type EffectName = (typeof EFFECTS)[number];

/** Who may cause an event: personas towards the case, or the system when all conditions are there. */
export type Actor = Persona | 'system';

export interface TransitionRule {
  readonly event: SubmissionEvent;
  readonly from: readonly SubmissionState[];
  readonly to: SubmissionState;
  readonly actors: readonly Actor[];
  readonly guards: readonly GuardName[];
  readonly effects: readonly EffectName[];
  /** What the actor may send along; anything else is refused. */
  readonly input: readonly (keyof EventInput)[];
}

const LEADS = ['c40_lead', 'concito_lead'] as const satisfies readonly Persona[];
const CONCITO = [
  'concito_reviewer',
  'concito_assigned',
  'concito_lead',
] as const satisfies readonly Persona[];

/**
 * The submission's state machine (design §3): the only list of steps. API, pages, docs and tests read this table.
 * Guards are judged in the order given; all unmet ones are reported at once.
 */
export const TRANSITIONS: readonly TransitionRule[] = [
  {
    event: 'requestScoping',
    from: ['draft'],
    to: 'scoping',
    actors: ['municipality_editor'],
    guards: ['everyCriterionRated'],
    effects: [],
    input: [],
  },
  {
    event: 'concludeScoping',
    from: ['scoping'],
    to: 'draft',
    actors: CONCITO,
    guards: ['meetingDateNotInFuture', 'minutesWritten'],
    effects: ['recordScopingMeeting', 'endDeadlines'],
    input: ['meetingDate', 'minutes'],
  },
  {
    event: 'submit',
    from: ['draft'],
    to: 'submitted',
    actors: ['municipality_signatory'],
    guards: ['planDocumentAttached', 'everyCriterionAssessed', 'contactPersonSet', 'scopingHeldOrExplained'],
    effects: ['freezeRevision'],
    input: ['scopingWaiver'],
  },
  {
    event: 'returnIncomplete',
    from: ['submitted'],
    to: 'draft',
    actors: ['secretariat'],
    guards: ['reasonStated'],
    effects: ['endDeadlines'],
    input: ['reason'],
  },
  {
    event: 'accept',
    from: ['submitted'],
    to: 'in_review',
    actors: ['secretariat'],
    guards: ['bodiesStaffed', 'dueDateSet'],
    effects: ['openRound', 'setReviewDeadline'],
    input: ['dueOn'],
  },
  {
    event: 'requestChanges',
    from: ['in_review'],
    to: 'changes_requested',
    actors: LEADS,
    guards: [
      'bothReviewsFinalised',
      'noOpenDisagreement',
      'someCriterionNotMet',
      'unmetCriteriaHaveFindings',
      'dueDateSet',
    ],
    effects: ['closeRound', 'releaseReview', 'endDeadlines', 'setFindingsDeadline'],
    input: ['dueOn', 'reason'],
  },
  {
    event: 'resubmit',
    from: ['changes_requested'],
    to: 'in_review',
    actors: ['municipality_signatory'],
    guards: [
      'everyFindingAnswered',
      'documentsChangedOrExplained',
      'planDocumentAttached',
      'everyCriterionAssessed',
      'contactPersonSet',
    ],
    effects: ['freezeRevision', 'openRound', 'endDeadlines', 'setReviewDeadline'],
    input: ['noDocumentChangeReason'],
  },
  {
    event: 'endorse',
    from: ['in_review'],
    to: 'endorsed',
    actors: LEADS,
    guards: ['bothReviewsFinalised', 'noOpenDisagreement', 'everyCriterionMet', 'noOpenMustFinding'],
    effects: ['closeRound', 'releaseReview', 'endDeadlines'],
    input: [],
  },
  {
    event: 'certify',
    from: ['endorsed'],
    to: 'certified',
    actors: ['system'],
    guards: ['adoptionRecorded', 'bothLeadsSigned', 'signersDifferAndBelong', 'adoptedPlanIsReviewed'],
    effects: ['issueCertificate', 'endDeadlines'],
    input: [],
  },
  {
    event: 'decline',
    from: ['in_review'],
    to: 'declined',
    actors: LEADS,
    guards: ['bothReviewsFinalised', 'bothRecommendDecline', 'groundsStated'],
    effects: ['closeRound', 'releaseReview', 'endDeadlines'],
    input: ['reason'],
  },
  {
    event: 'reopen',
    from: ['endorsed'],
    to: 'in_review',
    actors: LEADS,
    guards: ['declaredChange', 'reasonStated', 'dueDateSet'],
    effects: ['freezeRevision', 'openRound', 'setReviewDeadline'],
    input: ['reason', 'criteria', 'dueOn'],
  },
  {
    event: 'withdraw',
    from: OPEN_STATES,
    to: 'withdrawn',
    actors: ['municipality_signatory', 'secretariat'],
    guards: ['reasonStated'],
    effects: ['endDeadlines'],
    input: ['reason'],
  },
];

const BY_EVENT = new Map(TRANSITIONS.map((rule) => [rule.event, rule]));

/** The rule of an event. */
export function transitionRule(event: SubmissionEvent): TransitionRule {
  const rule = BY_EVENT.get(event);
  if (!rule) throw new Error(`The state table has no rule for ${event}`);
  return rule;
}

/** Events that the table allows from a state, whoever asks. */
export function eventsFrom(state: SubmissionState): readonly TransitionRule[] {
  return TRANSITIONS.filter((rule) => rule.from.includes(state));
}
