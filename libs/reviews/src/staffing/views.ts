import type { AssignmentKind, MembershipRole, ReviewBody } from '@app/contracts';
import type { PersonRef } from '../person-names.js';
import type { DeclarationStanding } from './staffing.repository.js';

/** Who works on a case. */
export interface AssignmentView {
  readonly id: string;
  readonly body: ReviewBody;
  readonly user: PersonRef;
  readonly kind: AssignmentKind;
  readonly assignedBy: PersonRef;
  readonly assignedAt: Date;
  readonly endedAt: Date | null;
  readonly endedBy: PersonRef | null;
  readonly endReason: string | null;
  /** What the person declared last about conflicts of interest. */
  readonly declaration: DeclarationStanding;
}

/** A declaration about conflicts of interest, and the secretariat's override of it. */
export interface DeclarationView {
  readonly id: string;
  readonly user: PersonRef;
  readonly body: ReviewBody;
  readonly hasConflict: boolean;
  readonly statement: string;
  readonly declaredAt: Date;
  /** Whether the person has declared something else since. */
  readonly replaced: boolean;
  readonly override: {
    readonly reason: string;
    readonly overriddenBy: PersonRef;
    readonly overriddenAt: Date;
  } | null;
}

/** A membership that stands in the way of an assignment. */
export interface ConflictingMembership {
  readonly organisationCode: string;
  readonly role: MembershipRole;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** Somebody of a body who could be assigned, and what speaks against it. */
export interface CandidateView {
  readonly user: PersonRef;
  readonly body: ReviewBody;
  /** As what the person may be assigned. */
  readonly kinds: readonly AssignmentKind[];
  readonly assigned: boolean;
  readonly declaration: DeclarationStanding;
  readonly conflicts: readonly ConflictingMembership[];
  /** Whether an assignment would be accepted now. */
  readonly assignable: boolean;
}
