import type { Persona, SubmissionState, TokenScope, Viewer } from '@app/contracts';
import { CASE_ACTIONS, type CaseAction } from './case-actions.js';
import { personasOf, reaches, visibilityOf, type CaseThing } from './personas.js';

/** Answer of the policy: `hidden` is told as 404, `refused` as 403. */
export type AccessDecision = 'allowed' | 'refused' | 'hidden';
const BEST_FIRST: readonly AccessDecision[] = ['allowed', 'refused', 'hidden'];

/**
 * Judges by personas and state alone; the generated access table and the tests ask the same question.
 * Each persona is judged on its own and the best answer counts: somebody who is several things gets all that each
 * of them gives, and never what none of them gives alone (e.g. one's sight combined with the other's right).
 */
export function judge(personas: readonly Persona[], action: CaseAction, thing: CaseThing): AccessDecision {
  const decisions = personas.map((persona) => judgeOne(persona, action, thing));
  return BEST_FIRST.find((decision) => decisions.includes(decision)) ?? 'hidden';
}

function judgeOne(persona: Persona, action: CaseAction, thing: CaseThing): AccessDecision {
  const rule = CASE_ACTIONS[action];
  const visibility = visibilityOf([persona], thing);
  if (visibility === 'none') return 'hidden';
  if (!reaches(visibility, rule.level)) return 'refused';
  if (!rule.allow) return 'allowed';
  const allow: Partial<Record<Persona, readonly SubmissionState[]>> = rule.allow;
  return allow[persona]?.includes(thing.state) ? 'allowed' : 'refused';
}

/**
 * The one place that answers whether somebody may do something with a case. Denies by default:
 * an action that the table does not grant is refused, and a case that one may not see is hidden.
 */
export function can(viewer: Viewer | null, action: CaseAction, thing: CaseThing): AccessDecision {
  return judge(personasOf(viewer, thing), action, thing);
}

/** The scope that a token needs for an action: reading or changing. */
export function scopeOf(method: string): TokenScope {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}
