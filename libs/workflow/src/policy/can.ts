import type { Persona, SubmissionState, TokenScope, Viewer } from '@app/contracts';
import { CASE_ACTIONS, type CaseAction } from './case-actions.js';
import { personasOf, reaches, visibilityOf, type CaseThing } from './personas.js';

/** Answer of the policy: `hidden` is told as 404, `refused` as 403. */
export type AccessDecision = 'allowed' | 'refused' | 'hidden';

/** Judges by personas and state alone; the generated access table and the tests ask the same question. */
export function judge(personas: readonly Persona[], action: CaseAction, thing: CaseThing): AccessDecision {
  const rule = CASE_ACTIONS[action];
  const visibility = visibilityOf(personas, thing);
  if (visibility === 'none') return 'hidden';
  if (!reaches(visibility, rule.level)) return 'refused';
  if (!rule.allow) return 'allowed';
  const allow: Partial<Record<Persona, readonly SubmissionState[]>> = rule.allow;
  return personas.some((persona) => allow[persona]?.includes(thing.state)) ? 'allowed' : 'refused';
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
