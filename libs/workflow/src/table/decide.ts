import type { SubmissionEvent, SubmissionState, UnmetReason } from '@app/contracts';
import { GUARDS_AFTER_BOTH_FINALISED, INPUT_GUARDS, unmetReasons } from '../guards/guards.js';
import type { EventInput, SubmissionFacts } from './facts.js';
import { eventsFrom, transitionRule, type Actor, type EffectName } from './transitions.js';

export type Decision =
  | {
      readonly outcome: 'allowed';
      readonly event: SubmissionEvent;
      readonly from: SubmissionState;
      readonly to: SubmissionState;
      readonly effects: readonly EffectName[];
    }
  | { readonly outcome: 'wrong_actor'; readonly event: SubmissionEvent }
  | { readonly outcome: 'wrong_state'; readonly event: SubmissionEvent; readonly state: SubmissionState }
  | { readonly outcome: 'unmet'; readonly event: SubmissionEvent; readonly reasons: readonly UnmetReason[] };

/**
 * Decides whether an event may take effect, without doing anything. All unmet guards are returned at once.
 * The actor is judged before the state, so that a stranger learns nothing about the case.
 */
export function decide(
  event: SubmissionEvent,
  actors: readonly Actor[],
  facts: SubmissionFacts,
  input: EventInput = {},
): Decision {
  const rule = transitionRule(event);
  if (!rule.actors.some((actor) => actors.includes(actor))) return { outcome: 'wrong_actor', event };
  if (!rule.from.includes(facts.state)) return { outcome: 'wrong_state', event, state: facts.state };
  const reasons = unmetReasons(rule.guards, facts, input);
  if (reasons.length > 0) return { outcome: 'unmet', event, reasons };
  return { outcome: 'allowed', event, from: facts.state, to: rule.to, effects: rule.effects };
}

export interface AvailableEvent {
  readonly event: SubmissionEvent;
  readonly to: SubmissionState;
  /** Whether one of the asker's personas may cause it. */
  readonly yours: boolean;
  /** What stands in the way, apart from what is sent along with the event. */
  readonly reasons: readonly UnmetReason[];
}

/**
 * Every step that the table offers from here, and why it is not open yet: for buttons and checklists.
 * Without `input` the conditions on what is sent along (a reason, a date) are left out: they are asked for later.
 * What the bodies found stands only in the reasons of one's own steps: a municipality learns of it when a
 * transition releases it (design §4).
 */
export function availableEvents(
  actors: readonly Actor[],
  facts: SubmissionFacts,
  input?: EventInput,
): AvailableEvent[] {
  return eventsFrom(facts.state).map((rule) => {
    const yours = rule.actors.some((actor) => actors.includes(actor));
    const told = rule.guards.filter(
      (guard) =>
        (input || !INPUT_GUARDS.includes(guard)) && (yours || !GUARDS_AFTER_BOTH_FINALISED.includes(guard)),
    );
    return { event: rule.event, to: rule.to, yours, reasons: unmetReasons(told, facts, input ?? {}) };
  });
}
