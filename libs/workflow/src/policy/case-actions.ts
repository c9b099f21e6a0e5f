import {
  OPEN_STATES,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type Persona,
  type SubmissionEvent,
  type SubmissionState,
} from '@app/contracts';
import { TRANSITIONS } from '../table/transitions.js';
import type { Visibility } from './personas.js';

/** Who may do something in which states; nobody else may. */
export interface CaseRule {
  /** How much of the case one must see at all; who sees less gets 404. */
  readonly level: Exclude<Visibility, 'none'>;
  /** Personas and the states in which they may; absent for reading, where the level is all that counts. */
  readonly allow?: Partial<Record<Persona, readonly SubmissionState[]>>;
}

type States = readonly SubmissionState[];
const ALL: States = SUBMISSION_STATES;
const OPEN: States = OPEN_STATES;
/** While the municipality may work on its own copy, also while a revision of it is reviewed (design §3). */
const WORKING: States = ['draft', 'scoping', 'submitted', 'in_review', 'changes_requested'];
const WITH_BODIES: States = ['submitted', 'in_review', 'changes_requested', 'endorsed'];
const IN_REVIEW: States = ['in_review'];

const REVIEWERS = ['c40_reviewer', 'concito_reviewer'] as const satisfies readonly Persona[];
const ASSIGNED = ['c40_assigned', 'concito_assigned'] as const satisfies readonly Persona[];
const LEADS = ['c40_lead', 'concito_lead'] as const satisfies readonly Persona[];
const MUNICIPALITY = [
  'municipality_editor',
  'municipality_signatory',
  'municipality_viewer',
] as const satisfies readonly Persona[];

function grant(personas: readonly Persona[], states: States): Partial<Record<Persona, States>> {
  return Object.fromEntries(personas.map((persona) => [persona, states]));
}
const summary: CaseRule = { level: 'summary' };
const content: CaseRule = { level: 'content' };
const may = (...grants: Partial<Record<Persona, States>>[]): CaseRule => ({
  level: 'content',
  allow: Object.assign({}, ...grants),
});

const OWN_ACTIONS = {
  'case.see': summary,
  'case.read': content,
  'case.edit': may(grant(['municipality_editor'], WORKING)),
  'timeline.read': summary,
  'transitions.read': summary,
  'selfAssessment.read': content,
  'selfAssessment.edit': may(grant(['municipality_editor'], WORKING)),
  'document.read': content,
  'document.upload': may(grant(['municipality_editor', 'municipality_signatory'], OPEN)),
  'adoption.read': content,
  'adoption.record': may(grant(['municipality_editor', 'municipality_signatory'], OPEN)),
  'change.declare': may(grant(['municipality_editor', 'municipality_signatory'], ['endorsed'])),
  'change.accept': may(grant(LEADS, ['endorsed'])),
  'comment.read': content,
  'comment.write': may(grant([...MUNICIPALITY, 'adviser', ...REVIEWERS, 'secretariat'], ALL)),
  'deadline.read': summary,
  'deadline.set': may(grant(['secretariat'], OPEN), grant(['concito_reviewer'], ['scoping'])),
  'deadline.extend': may(grant(['secretariat'], OPEN)),
  'assignment.read': may(grant([...REVIEWERS, 'secretariat'], ALL)),
  'assignment.make': may(grant(['secretariat', ...LEADS], WITH_BODIES)),
  'conflict.declare': may(grant(REVIEWERS, WITH_BODIES)),
  'conflict.override': may(grant(['secretariat'], WITH_BODIES)),
  'review.read': content,
  'score.write': may(grant(ASSIGNED, IN_REVIEW)),
  'score.return': may(grant(LEADS, IN_REVIEW)),
  'review.finalise': may(grant(LEADS, IN_REVIEW)),
  'criterion.reopen': may(grant(LEADS, IN_REVIEW)),
  'finding.read': content,
  'finding.raise': may(grant(ASSIGNED, IN_REVIEW)),
  'finding.answer': may(grant(['municipality_editor'], ['changes_requested'])),
  'finding.close': may(grant(ASSIGNED, IN_REVIEW)),
  'settlement.propose': may(grant(LEADS, IN_REVIEW)),
  'settlement.answer': may(grant(LEADS, IN_REVIEW)),
  'signOff.give': may(grant(LEADS, ['endorsed'])),
} as const satisfies Record<string, CaseRule>;

export type TransitionAction = `transition.${SubmissionEvent}`;
export type CaseAction = keyof typeof OWN_ACTIONS | TransitionAction;

/** A transition is allowed to whom the state table names, from where it starts; one must at least see the case. */
function transitionRules(): Record<TransitionAction, CaseRule> {
  const rules = TRANSITIONS.map((rule): [TransitionAction, CaseRule] => [
    `transition.${rule.event}`,
    {
      level: 'summary',
      allow: grant(
        rule.actors.filter((actor): actor is Persona => actor !== 'system'),
        // Towards a case in another state the role is right and the step is wrong: that is answered by the table.
        ALL,
      ),
    },
  ]);
  return Object.fromEntries(rules) as Record<TransitionAction, CaseRule>;
}

/** Everything one can do with a case, and who may when: the one table behind API, pages, docs and tests. */
export const CASE_ACTIONS: Readonly<Record<CaseAction, CaseRule>> = { ...OWN_ACTIONS, ...transitionRules() };
export const CASE_ACTION_NAMES = Object.keys(CASE_ACTIONS) as readonly CaseAction[];
export const TRANSITION_ACTIONS = SUBMISSION_EVENTS.map((event): TransitionAction => `transition.${event}`);
