import {
  REVIEW_BODIES,
  ROLES_OF_KIND,
  type AssignmentKind,
  type Persona,
  type ReviewBody,
  type SubmissionState,
  type Viewer,
} from '@app/contracts';

/** What the policy must know of a case to judge who somebody is towards it. */
export interface CaseThing {
  readonly municipalityId: string;
  readonly geographicOrganisationId: string | null;
  readonly state: SubmissionState;
  readonly sharedWithAdviser: boolean;
  /** Whether anything was ever submitted, i.e. a frozen revision exists. */
  readonly hasRevision: boolean;
  /** The viewer's own active assignments on the case. */
  readonly assignments: readonly { readonly body: ReviewBody; readonly kind: AssignmentKind }[];
}

/**
 * All that a viewer is towards a case. An assignment counts only with a present membership of the body, and a
 * role only in an organisation whose kind can give it: a municipality makes nobody a reviewer.
 */
export function personasOf(viewer: Viewer | null, thing: CaseThing): Persona[] {
  if (!viewer) return ['anonymous'];
  const personas = new Set<Persona>();
  for (const membership of viewer.memberships) {
    const own = membership.organisationId === thing.municipalityId;
    const adviser = membership.organisationId === thing.geographicOrganisationId;
    const { role } = membership;
    if (!ROLES_OF_KIND[membership.kind].includes(role)) continue;
    if (own && role === 'editor') personas.add('municipality_editor');
    else if (own && role === 'signatory') personas.add('municipality_signatory');
    else if (own && role === 'viewer') personas.add('municipality_viewer');
    else if (adviser && role === 'adviser') personas.add('adviser');
    else if (role === 'secretariat') personas.add('secretariat');
    else if (role === 'observer') personas.add('observer');
    else if (role === 'administrator') personas.add('administrator');
    else if (role === 'reviewer' || role === 'lead_reviewer') {
      const body = REVIEW_BODIES.find((code) => code === membership.organisationCode);
      if (!body) continue;
      personas.add(`${body}_reviewer`);
      for (const assignment of thing.assignments) {
        if (assignment.body !== body) continue;
        personas.add(`${body}_assigned`);
        if (assignment.kind === 'lead' && role === 'lead_reviewer') personas.add(`${body}_lead`);
      }
    }
  }
  return personas.size > 0 ? [...personas] : ['stranger'];
}

/** How much of a case somebody sees. */
export type Visibility = 'none' | 'summary' | 'content';
const RANK: Record<Visibility, number> = { none: 0, summary: 1, content: 2 };

/**
 * How much of a case a persona sees (design §4): the municipality all of its own; its adviser and the secretariat
 * from scoping or submission on, before that only that it exists; a body from scoping (CONCITO) or submission on;
 * an observer states and dates; everybody else nothing.
 */
export function visibilityOf(personas: readonly Persona[], thing: CaseThing): Visibility {
  return personas
    .map((persona) => visibilityOfPersona(persona, thing))
    .reduce((most, next) => (RANK[next] > RANK[most] ? next : most), 'none');
}

export function reaches(visibility: Visibility, needed: Visibility): boolean {
  return RANK[visibility] >= RANK[needed];
}

function visibilityOfPersona(persona: Persona, thing: CaseThing): Visibility {
  // A case that ended before anything was submitted stays as closed to others as a draft.
  const unsent = thing.state === 'draft' || (thing.state === 'withdrawn' && !thing.hasRevision);
  switch (persona) {
    case 'municipality_editor':
    case 'municipality_signatory':
    case 'municipality_viewer':
      return 'content';
    case 'adviser':
      return unsent && !thing.sharedWithAdviser ? 'summary' : 'content';
    case 'secretariat':
      return unsent ? 'summary' : 'content';
    case 'observer':
      return 'summary';
    case 'concito_reviewer':
    case 'concito_assigned':
    case 'concito_lead':
      return unsent ? 'none' : 'content';
    case 'c40_reviewer':
    case 'c40_assigned':
    case 'c40_lead':
      return unsent || thing.state === 'scoping' ? 'none' : 'content';
    case 'administrator':
    case 'stranger':
    case 'anonymous':
      return 'none';
  }
}

/**
 * Whether somebody sees the municipality's working copy; all others see the latest frozen revision.
 * In scoping the self-assessment is shared with CONCITO, the adviser and the secretariat (design §3).
 */
export function seesWorkingCopy(personas: readonly Persona[], thing: CaseThing): boolean {
  return personas.some((persona) => {
    if (persona.startsWith('municipality_')) return true;
    if (persona === 'adviser' && thing.sharedWithAdviser) return true;
    return thing.state === 'scoping' && visibilityOfPersona(persona, thing) === 'content';
  });
}
