import { type MembershipRole, type OrganisationKind, ROLES_OF_KIND, type Viewer } from '@app/contracts';
import { administersAll, canGlobally } from '@app/workflow';

/** What the rules below must know of an organisation. */
export interface OrganisationFacts {
  readonly id: string;
  readonly kind: OrganisationKind;
}

/** Organisations whose people the secretariat's members may invite; administrators they may not make. */
const INVITED_BY_SECRETARIAT: readonly OrganisationKind[] = [
  'municipality',
  'geographic_organisation',
  'review_body',
];

/** Whether organisations of this kind give this role at all. */
export function kindHasRole(kind: OrganisationKind, role: MembershipRole): boolean {
  return ROLES_OF_KIND[kind].includes(role);
}

/**
 * Whether somebody may give a person a role in an organisation: its administrators, the secretariat's
 * administrators everywhere, and the secretariat's members to municipalities, advisers and reviewers.
 * Nobody gives a role to themselves: more power is always another person's decision.
 */
export function mayGrant(
  viewer: Viewer,
  organisation: OrganisationFacts,
  role: MembershipRole,
  userId: string | null,
): boolean {
  if (userId === viewer.userId) return false;
  if (!kindHasRole(organisation.kind, role)) return false;
  if (canGlobally(viewer, 'members.manage', { organisationId: organisation.id })) return true;
  return (
    canGlobally(viewer, 'user.invite', { organisationId: organisation.id }) &&
    INVITED_BY_SECRETARIAT.includes(organisation.kind) &&
    role !== 'administrator'
  );
}

/** Whether somebody may end memberships of an organisation. */
export function mayEndMemberships(viewer: Viewer, organisationId: string): boolean {
  return canGlobally(viewer, 'members.manage', { organisationId });
}

/** Of which organisations somebody may see the members. */
export interface MemberSight {
  /** The secretariat sees all. */
  readonly everyone: boolean;
  /** One sees one's own organisations, and a municipality those who advise it. */
  readonly own: readonly string[];
  /** An adviser sees the municipalities of these geographic organisations. */
  readonly advised: readonly string[];
}

/** The part of the members list that somebody may see; queries take it, so that it can't be forgotten. */
export function memberSightOf(viewer: Viewer): MemberSight {
  return {
    everyone: viewer.memberships.some(({ kind }) => kind === 'secretariat'),
    own: viewer.memberships.map(({ organisationId }) => organisationId),
    advised: viewer.memberships
      .filter(({ role }) => role === 'adviser')
      .map(({ organisationId }) => organisationId),
  };
}

/**
 * Whether somebody may change a person's account as a whole: who administers every organisation that the person
 * is a member of. An administrator of one of several can only end the membership there.
 */
export function mayUpdateUser(viewer: Viewer, organisationIdsOfUser: readonly string[]): boolean {
  if (administersAll(viewer)) return true;
  return (
    organisationIdsOfUser.length > 0 &&
    organisationIdsOfUser.every((organisationId) => canGlobally(viewer, 'user.update', { organisationId }))
  );
}
