import type { Language, MembershipRole, OrganisationKind } from '@app/contracts';
import type { User, UserStatus } from './user.entity.js';

/** A person as those see them who may. */
export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly status: UserStatus;
  readonly version: number;
}

/** One's own membership, with the organisation's names. */
export interface AccountMembership {
  readonly id: string;
  readonly role: MembershipRole;
  readonly startedAt: Date;
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly organisationName: string;
  readonly organisationNameEn: string | null;
  readonly kind: OrganisationKind;
}

/** One's own account. */
export interface AccountView extends PersonView {
  readonly memberships: readonly AccountMembership[];
}

/** A member of an organisation: one row per role. */
export interface MemberView {
  /** The membership's id. */
  readonly id: string;
  readonly role: MembershipRole;
  readonly startedAt: Date;
  readonly user: PersonView;
}

export function personViewOf({ id, name, email, language, status, version }: User): PersonView {
  return { id, name, email, language, status, version };
}

export function memberViewOf(row: {
  readonly id: string;
  readonly role: MembershipRole;
  readonly startedAt: Date;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly status: UserStatus;
  readonly userVersion: number;
}): MemberView {
  const { id, role, startedAt, userId, name, email, language, status, userVersion } = row;
  return { id, role, startedAt, user: { id: userId, name, email, language, status, version: userVersion } };
}
