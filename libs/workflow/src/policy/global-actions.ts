import { ROLES_OF_KIND, type MembershipRole, type Viewer } from '@app/contracts';

/** What one can do outside of a case. */
export const GLOBAL_ACTIONS = [
  'submission.list',
  'submission.create',
  'organisation.list',
  'organisation.read',
  'members.list',
  'members.manage',
  'user.invite',
  'user.update',
  'account.own',
  'notifications.own',
  'outbox.read',
  'outbox.resend',
  'audit.search',
] as const;
export type GlobalAction = (typeof GLOBAL_ACTIONS)[number];

/** The organisation that an action is about, where it is about one. */
export interface OrganisationThing {
  readonly organisationId: string;
}

function has(viewer: Viewer, roles: readonly MembershipRole[], organisationId?: string): boolean {
  return viewer.memberships.some(
    (membership) =>
      roles.includes(membership.role) &&
      ROLES_OF_KIND[membership.kind].includes(membership.role) &&
      (organisationId === undefined || membership.organisationId === organisationId),
  );
}

/** Whether somebody administers all organisations: an administrator of the secretariat. */
export function administersAll(viewer: Viewer): boolean {
  return viewer.memberships.some(
    (membership) => membership.role === 'administrator' && membership.kind === 'secretariat',
  );
}

/**
 * Whether a signed-in person may do something outside of a case. With `thing`, towards that organisation;
 * without it, whether they may at all (towards some organisation).
 */
export function canGlobally(viewer: Viewer | null, action: GlobalAction, thing?: OrganisationThing): boolean {
  if (!viewer) return false;
  switch (action) {
    case 'submission.list':
    case 'organisation.list':
    case 'organisation.read':
    case 'account.own':
    case 'notifications.own':
      return true;
    case 'submission.create':
      return has(viewer, ['editor', 'signatory'], thing?.organisationId);
    case 'members.list':
      return (
        administersAll(viewer) ||
        has(viewer, ['secretariat']) ||
        viewer.memberships.some(
          (membership) => thing === undefined || membership.organisationId === thing.organisationId,
        )
      );
    case 'members.manage':
    case 'user.update':
      return administersAll(viewer) || has(viewer, ['administrator'], thing?.organisationId);
    case 'user.invite':
      return (
        administersAll(viewer) ||
        has(viewer, ['secretariat']) ||
        has(viewer, ['administrator'], thing?.organisationId)
      );
    case 'outbox.read':
    case 'outbox.resend':
    case 'audit.search':
      return has(viewer, ['secretariat']) || administersAll(viewer);
  }
}
