import type { NotificationKind } from '@app/contracts';
import type { Visibility } from '@app/workflow';
import type { Audience } from './audience.js';

/** One line of the table: who is told, how, and when the rule counts at all. */
export interface RecipientRule {
  readonly to: Audience;
  /** `email` is told in the application and by e-mail. Default `email`. */
  readonly by?: 'email' | 'in_app' | 'email_only';
  /** The rule counts only when this fact of the message is one of these values. */
  readonly when?: { readonly fact: string; readonly is: readonly string[] };
  /** How much of the case they must see at the time of the event; who sees less is not told. Default `summary`. */
  readonly needs?: Exclude<Visibility, 'none'>;
}

/** Who is told of one kind of event. */
export interface RecipientEntry {
  readonly rules: readonly RecipientRule[];
  /**
   * What the person who caused it gets. `nothing`: routine, they know. `in_app`: a step of the case, kept in their
   * list. `as_others`: it concerns themselves, or nobody but the system did it.
   */
  readonly actor: 'nothing' | 'in_app' | 'as_others';
  /** Whether people may switch it off (preferences). What holds a decision, a deadline or security may not. */
  readonly optional: boolean;
}

type Rules = readonly RecipientRule[];
const rule = (to: Audience, more: Omit<RecipientRule, 'to'> = {}): RecipientRule => ({ to, ...more });
const quietly = (rules: Rules): Rules => rules.map((one) => ({ ...one, by: 'in_app' }));
const needing = (needs: RecipientRule['needs'], rules: Rules): Rules =>
  rules.map((one) => ({ ...one, needs }));
const whenFact = (fact: string, is: readonly string[], rules: Rules): Rules =>
  rules.map((one) => ({ ...one, when: { fact, is } }));

const MUNICIPALITY: Rules = [
  rule('municipality.contact'),
  rule('municipality.editor'),
  rule('municipality.signatory'),
];
const ADVISERS: Rules = [rule('adviser.adviser')];
const BODIES: Rules = [rule('c40.assigned'), rule('concito.assigned')];
const LEADS: Rules = [rule('c40.lead'), rule('concito.lead')];
const SECRETARIAT: Rules = [rule('secretariat.secretariat')];
/** All who take part in the case; a body is told once it sees the case (the rules' `needs`). */
const PARTIES: Rules = [...MUNICIPALITY, ...ADVISERS, ...BODIES];

/** A step of the case: the municipality, its geographic organisation and the bodies hear of every one. */
const step = (secretariat: 'email' | 'in_app'): RecipientEntry => ({
  rules: [...PARTIES, ...(secretariat === 'email' ? SECRETARIAT : quietly(SECRETARIAT))],
  actor: 'in_app',
  optional: false,
});

const deadline: RecipientEntry = {
  rules: [
    ...whenFact('kind', ['review'], [...BODIES, ...quietly([...MUNICIPALITY, ...ADVISERS])]),
    ...whenFact('kind', ['scoping_meeting'], [...MUNICIPALITY, ...ADVISERS, rule('concito.assigned')]),
    ...whenFact('kind', ['findings_answer', 'other'], [...MUNICIPALITY, ...ADVISERS, ...quietly(BODIES)]),
    ...quietly(SECRETARIAT),
  ],
  actor: 'nothing',
  optional: false,
};

const settlement: RecipientEntry = {
  rules: [...LEADS, ...quietly(BODIES)],
  actor: 'nothing',
  optional: false,
};

const assignment: RecipientEntry = {
  rules: [rule('person.named'), ...quietly([rule('own_body.lead'), ...SECRETARIAT])],
  actor: 'nothing',
  optional: false,
};

/**
 * Who is told of what: the one table, complete for every kind of event. Nothing in it may let one body's scores or
 * findings reach the other before both have finalised, or the municipality and its adviser before a step of the case
 * releases them: `review.*` and `settlement.*` name bodies and secretariat only.
 */
export const RECIPIENTS: Readonly<Record<NotificationKind, RecipientEntry>> = {
  'transition.requestScoping': step('in_app'),
  'transition.concludeScoping': step('in_app'),
  'transition.submit': step('email'),
  'transition.returnIncomplete': step('in_app'),
  'transition.accept': step('in_app'),
  'transition.requestChanges': step('in_app'),
  'transition.resubmit': step('in_app'),
  'transition.endorse': step('email'),
  // The system's own step: who happened to give the last signature wants the certificate like everybody else.
  'transition.certify': { ...step('email'), actor: 'as_others' },
  'transition.decline': step('email'),
  'transition.reopen': step('email'),
  'transition.withdraw': step('email'),

  'account.invited': {
    rules: [rule('person.named', { by: 'email_only' })],
    actor: 'as_others',
    optional: false,
  },
  'account.resetRequested': {
    rules: [rule('person.named', { by: 'email_only' })],
    actor: 'as_others',
    optional: false,
  },
  'account.passwordChanged': { rules: [rule('person.named')], actor: 'as_others', optional: false },

  'submission.created': {
    rules: [...ADVISERS, ...quietly([...MUNICIPALITY, ...SECRETARIAT])],
    actor: 'nothing',
    optional: true,
  },
  'submission.shared': {
    rules: [...ADVISERS, ...quietly(MUNICIPALITY)],
    actor: 'nothing',
    optional: true,
  },
  'assignment.made': assignment,
  'assignment.ended': { ...assignment, optional: true },
  'conflict.declared': {
    rules: [rule('own_body.lead'), ...SECRETARIAT],
    actor: 'nothing',
    optional: false,
  },
  'comment.added': {
    rules: [
      ...whenFact('visibility', ['body'], [rule('own_body.assigned')]),
      ...whenFact('visibility', ['reviewers'], BODIES),
      ...needing('content', whenFact('visibility', ['case'], [...PARTIES, ...quietly(SECRETARIAT)])),
    ],
    actor: 'nothing',
    optional: true,
  },
  'deadline.set': deadline,
  'deadline.extended': deadline,
  'review.delivered': { rules: [rule('own_body.lead')], actor: 'nothing', optional: true },
  'review.finalised': {
    rules: [rule('own_body.assigned'), ...quietly(SECRETARIAT)],
    actor: 'nothing',
    optional: false,
  },
  'review.bothFinalised': {
    rules: [...BODIES, ...quietly(SECRETARIAT)],
    // Who finalised last learns only now what the other body found.
    actor: 'as_others',
    optional: false,
  },
  'settlement.proposed': settlement,
  'settlement.accepted': settlement,
  'settlement.rejected': settlement,
  'adoption.recorded': { rules: [...PARTIES, ...quietly(SECRETARIAT)], actor: 'nothing', optional: false },
  'change.declared': { rules: [...PARTIES, ...SECRETARIAT], actor: 'nothing', optional: false },
  'change.accepted': { rules: [...PARTIES, ...quietly(SECRETARIAT)], actor: 'nothing', optional: false },
  'signOff.given': {
    rules: [...LEADS, ...quietly([...PARTIES, ...SECRETARIAT])],
    actor: 'nothing',
    optional: false,
  },
};
