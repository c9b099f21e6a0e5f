import {
  CLOSED_STATES,
  EVENT_TEXTS,
  GUARD_NAMES,
  GUARD_TEXTS,
  STATE_TEXTS,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type SubmissionState,
} from '@app/contracts';
import { GUARDS, GUARDS_AFTER_BOTH_FINALISED } from '../guards/guards.js';
import { EFFECTS, TRANSITIONS, type TransitionRule } from './transitions.js';

/**
 * Checks the state table as a whole: every state reachable, every open state able to end, every event with
 * its roles, every guard and effect known, used and explained in both languages. Run at boot and in tests.
 * @returns the faults in words; empty when the table is sound
 */
export function checkTable(rules: readonly TransitionRule[] = TRANSITIONS): string[] {
  return [
    ...SUBMISSION_EVENTS.flatMap((event) => {
      const count = rules.filter((rule) => rule.event === event).length;
      return count === 1 ? [] : [`event ${event} has ${count} rules instead of one`];
    }),
    ...rules.flatMap(faultsOfRule),
    ...unreachable(rules).map((state) => `state ${state} cannot be reached from draft`),
    ...SUBMISSION_STATES.filter(
      (state) => !(CLOSED_STATES as readonly SubmissionState[]).includes(state) && !canEnd(state, rules),
    ).map((state) => `state ${state} can never be closed`),
    ...CLOSED_STATES.filter((state) => rules.some((rule) => rule.from.includes(state))).map(
      (state) => `closed state ${state} has a way out`,
    ),
    ...GUARD_NAMES.filter((guard) => !rules.some((rule) => rule.guards.includes(guard))).map(
      (guard) => `guard ${guard} is used by no event`,
    ),
    ...EFFECTS.filter((effect) => !rules.some((rule) => rule.effects.includes(effect))).map(
      (effect) => `effect ${effect} is used by no event`,
    ),
    ...[
      ...Object.entries(GUARD_TEXTS),
      ...Object.entries(STATE_TEXTS),
      ...Object.entries(EVENT_TEXTS),
    ].flatMap(([name, text]) =>
      text.da.trim() && text.en.trim() ? [] : [`${name} lacks a Danish or English text`],
    ),
  ];
}

function faultsOfRule(rule: TransitionRule): string[] {
  return [
    ...(rule.actors.length > 0 ? [] : [`event ${rule.event} has no role`]),
    ...(rule.from.length > 0 ? [] : [`event ${rule.event} starts from no state`]),
    ...rule.guards
      .filter((guard) => !(guard in GUARDS) || !(guard in GUARD_TEXTS))
      .map((guard) => `event ${rule.event} has an unknown guard ${guard}`),
    ...(rule.guards.includes('bothReviewsFinalised')
      ? []
      : rule.guards
          .filter((guard) => GUARDS_AFTER_BOTH_FINALISED.includes(guard))
          .map((guard) => `event ${rule.event} needs bothReviewsFinalised before ${guard}`)),
    ...rule.effects
      .filter((effect) => !EFFECTS.includes(effect))
      .map((effect) => `event ${rule.event} has an unknown effect ${effect}`),
  ];
}

function unreachable(rules: readonly TransitionRule[]): SubmissionState[] {
  const reached = new Set<SubmissionState>(['draft']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const rule of rules) if (rule.from.some((state) => reached.has(state))) reached.add(rule.to);
  }
  return SUBMISSION_STATES.filter((state) => !reached.has(state));
}

function canEnd(start: SubmissionState, rules: readonly TransitionRule[]): boolean {
  const reached = new Set<SubmissionState>([start]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const rule of rules) if (rule.from.some((state) => reached.has(state))) reached.add(rule.to);
  }
  return CLOSED_STATES.some((state) => reached.has(state));
}
