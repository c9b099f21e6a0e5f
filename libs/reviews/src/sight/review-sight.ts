import { REVIEW_BODIES, type Persona, type ReviewBody } from '@app/contracts';

/** How far a round is towards being seen. */
export interface RoundVeil {
  /** Both bodies have finalised: they see each other's work. */
  readonly bothFinalised: boolean;
  /** A transition has released the round: the municipality and its adviser see it. */
  readonly released: boolean;
}

/**
 * How much somebody sees of one body's work in one round: all of it, only whether it is still working
 * (`progress`), or nothing at all.
 */
export type Sight = 'all' | 'progress' | 'none';

const RECEIVING: readonly Persona[] = [
  'municipality_editor',
  'municipality_signatory',
  'municipality_viewer',
  'adviser',
];

/** Whether somebody is of the municipality or its adviser: those for whom a review is released. */
export function isReceiver(personas: readonly Persona[]): boolean {
  return personas.some((persona) => RECEIVING.includes(persona));
}

/**
 * The one body whose work somebody takes part in. Who has roles in both bodies belongs to the one that assigned
 * them, and to none without an assignment: nobody may carry one body's scores to the other. Who is also of the
 * municipality or its adviser has a conflict of interest and belongs to none.
 */
export function ownBody(personas: readonly Persona[]): ReviewBody | null {
  if (isReceiver(personas)) return null;
  const holding = (role: 'assigned' | 'reviewer'): ReviewBody[] =>
    REVIEW_BODIES.filter((body) => personas.includes(`${body}_${role}`));
  const assigned = holding('assigned');
  const [body, second] = assigned.length > 0 ? assigned : holding('reviewer');
  return body && !second ? body : null;
}

/**
 * The one place that decides who sees what of a body's scores, recommendation and findings (design §3 and §4):
 * its own people everything; the other body and the secretariat that it is still working, and everything once both
 * have finalised; the municipality and its adviser everything once released; everybody else nothing, ever.
 */
export function reviewSight(personas: readonly Persona[], round: RoundVeil, body: ReviewBody): Sight {
  if (isReceiver(personas)) return round.released ? 'all' : 'none';
  if (ownBody(personas) === body) return 'all';
  if (isInsider(personas)) return round.bothFinalised ? 'all' : 'progress';
  return 'none';
}

/** Whether somebody sees what both bodies know together: outcomes, disagreements, proposals of settlement. */
export function sharedSight(personas: readonly Persona[], round: RoundVeil): 'all' | 'none' {
  if (isReceiver(personas)) return round.released ? 'all' : 'none';
  return isInsider(personas) && round.bothFinalised ? 'all' : 'none';
}

/** Whether somebody is of a review body or the secretariat and has no interest in the case of their own. */
export function isInsider(personas: readonly Persona[]): boolean {
  return (
    !isReceiver(personas) &&
    personas.some(
      (persona) => persona === 'secretariat' || REVIEW_BODIES.some((body) => persona.startsWith(`${body}_`)),
    )
  );
}
