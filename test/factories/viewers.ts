import {
  ROLES_OF_KIND,
  type MembershipRole,
  type OrganisationKind,
  type Viewer,
  type ViewerMembership,
} from '@app/contracts';
import type { CaseThing } from '@app/workflow';

type Organisation = Omit<ViewerMembership, 'role'>;

function organisation(organisationCode: string, kind: OrganisationKind): Organisation {
  return { organisationId: `id of ${organisationCode}`, organisationCode, kind };
}

/** Organisations as the policy sees them; the case is `own`'s, whose adviser is `dgo`. */
export const POLICY_ORGANISATIONS = {
  own: organisation('0751', 'municipality'),
  neighbour: organisation('0730', 'municipality'),
  dgo: organisation('dgo-midtjylland', 'geographic_organisation'),
  otherDgo: organisation('dgo-sjaelland', 'geographic_organisation'),
  c40: organisation('c40', 'review_body'),
  concito: organisation('concito', 'review_body'),
  secretariat: organisation('kl', 'secretariat'),
  observer: organisation('realdania', 'observer'),
} as const;
export type PolicyOrganisation = keyof typeof POLICY_ORGANISATIONS;

/** A membership that its organisation can give. */
export function membershipOf(name: PolicyOrganisation, role: MembershipRole): ViewerMembership {
  const { kind } = POLICY_ORGANISATIONS[name];
  if (!ROLES_OF_KIND[kind].includes(role)) throw new Error(`A ${kind} has no ${role}`);
  return { ...POLICY_ORGANISATIONS[name], role };
}

/** Somebody with these memberships. */
export function viewerOf(...memberships: readonly ViewerMembership[]): Viewer {
  return { userId: 'a user', name: 'Bo Holm', memberships };
}

/** A case of the municipality `own`, in review unless said otherwise. */
export function caseThing(overrides: Partial<CaseThing> = {}): CaseThing {
  return {
    municipalityId: POLICY_ORGANISATIONS.own.organisationId,
    geographicOrganisationId: POLICY_ORGANISATIONS.dgo.organisationId,
    state: 'in_review',
    sharedWithAdviser: false,
    hasRevision: true,
    assignments: [],
    ...overrides,
  };
}
