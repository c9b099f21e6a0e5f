import type { CaseAction, CaseThing, GlobalAction } from '@app/workflow';
import type { Viewer } from '@app/contracts';

/** Things that belong to a case and are addressed by an id of their own. */
export const CASE_PARTS = ['document'] as const;
export type CasePart = (typeof CASE_PARTS)[number];

/**
 * Who may call an endpoint:
 * - `public`: anybody; `signed_in`: a person's session or API token; `session`: only a session, no token;
 * - `case`: whoever the policy allows the action on the case. `param` names the path parameter (default `id`)
 *   with the submission's id, or with `via` the id of a thing that belongs to the case;
 * - `global`: whoever the policy allows the action at all; the service judges it towards one organisation.
 */
export type Access =
  | 'public'
  | 'signed_in'
  | 'session'
  | { readonly case: CaseAction; readonly param?: string; readonly via?: CasePart; readonly session?: true }
  | { readonly global: GlobalAction; readonly session?: true };

/** A case as the policy sees it, and its id. */
export interface FoundCase {
  readonly submissionId: string;
  readonly thing: CaseThing;
}

/** Finds what the access guard must know of a case, in one question to the database. */
export abstract class CaseAccess {
  /** The case with the viewer's own assignments; null when there is none. */
  abstract thing(submissionId: string, viewer: Viewer | null): Promise<CaseThing | null>;
  /** The case that a thing belongs to; null when there is none. */
  abstract submissionIdOf(part: CasePart, id: string): Promise<string | null>;
}
