import type { MembershipRole, ReviewBody } from '@app/contracts';

/** The parties of a case; `own_body` is the body that the message is limited to. */
export type Party = 'municipality' | 'adviser' | ReviewBody | 'own_body' | 'secretariat';

/**
 * A group of people towards a case: party and who of it. `contact`: the case's contact person; `assigned`: assigned
 * leads and reviewers; `lead`: assigned leads; `member`: everybody of a body but its administrators; `administrator`:
 * who administers the organisation's users and sees no case by that. `person.named` is the one that the message names.
 */
export type Audience =
  | 'municipality.contact'
  | 'municipality.editor'
  | 'municipality.signatory'
  | 'municipality.administrator'
  | 'adviser.adviser'
  | 'adviser.administrator'
  | `${ReviewBody | 'own_body'}.${'assigned' | 'lead' | 'member' | 'administrator'}`
  | 'secretariat.secretariat'
  | 'secretariat.administrator'
  | 'person.named';

/** In which capacity somebody is told; what "why do you get this" says. */
export type RecipientRole =
  | 'contact'
  | 'assigned_lead'
  | 'assigned_reviewer'
  | 'named'
  | Exclude<MembershipRole, 'viewer' | 'observer'>;

/** The party of an audience; `person` for somebody named. */
export function partyOf(audience: Audience): Party | 'person' {
  return audience.split('.')[0] as Party | 'person';
}

const SECRETARIAT = ['secretariat.secretariat', 'secretariat.administrator'] as const;

/**
 * Who is told instead when nobody is there: the next person of the own organisation, its administrators, the
 * secretariat, the secretariat's administrators. Nobody's absence makes a message vanish.
 */
export function fallbacksOf(audience: Audience): readonly Audience[] {
  switch (audience) {
    case 'municipality.contact':
      return ['municipality.editor', 'municipality.signatory', 'municipality.administrator', ...SECRETARIAT];
    case 'adviser.adviser':
      return ['adviser.administrator', ...SECRETARIAT];
    case 'c40.assigned':
    case 'concito.assigned':
    case 'own_body.assigned':
      return [...bodySteps(audience, ['member', 'administrator']), ...SECRETARIAT];
    case 'c40.lead':
    case 'concito.lead':
    case 'own_body.lead':
      return [...bodySteps(audience, ['assigned', 'member', 'administrator']), ...SECRETARIAT];
    case 'secretariat.secretariat':
      return ['secretariat.administrator'];
    // Told along with others of their organisation, or the last step themselves.
    default:
      return [];
  }
}

function bodySteps(
  audience: `${ReviewBody | 'own_body'}.${string}`,
  steps: readonly ('assigned' | 'member' | 'administrator')[],
): Audience[] {
  const party = partyOf(audience as Audience) as ReviewBody | 'own_body';
  return steps.map((step): Audience => `${party}.${step}`);
}

/**
 * Whether somebody found by a fallback may read the message itself. Administrators see no case content, and what
 * concerns one organisation's inside is not the secretariat's to read: they are told that a message found nobody.
 */
export function mayReadInstead(audience: Audience, step: Audience): boolean {
  return partyOf(audience) === partyOf(step) && !step.endsWith('.administrator');
}
