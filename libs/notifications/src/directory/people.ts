import type { AssignmentKind, Language, MembershipRole, ReviewBody, SubmissionState } from '@app/contracts';

/** A person who can be told something. */
export interface Person {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** Only `active` people are told of cases: an invited one has not shown that the address is theirs. */
  readonly status: 'invited' | 'active' | 'disabled';
}

/** A person's present membership of one of a case's organisations. */
export interface Member extends Person {
  readonly organisationId: string;
  readonly role: MembershipRole;
}

export interface CaseOrganisation {
  readonly id: string;
  /** As it is written in a Danish text, e.g. `Københavns Kommune`. */
  readonly name: string;
  readonly nameEn: string;
}

/** Everybody who could be concerned by a case, as of now. */
export interface CaseParticipants {
  readonly submissionId: string;
  readonly state: SubmissionState;
  readonly sharedWithAdviser: boolean;
  /** Whether anything was ever submitted. */
  readonly hasRevision: boolean;
  readonly contactUserId: string | null;
  readonly municipality: CaseOrganisation;
  readonly geographicOrganisation: CaseOrganisation | null;
  readonly bodies: readonly (CaseOrganisation & { readonly code: ReviewBody })[];
  readonly secretariats: readonly CaseOrganisation[];
  /** Present members of all these organisations; a person with several roles appears several times. */
  readonly members: readonly Member[];
  /** Present assignments on the case. */
  readonly assignments: readonly {
    readonly userId: string;
    readonly bodyId: string;
    readonly kind: AssignmentKind;
  }[];
}

/** Finds people by themselves, for messages that are not about a case. */
export abstract class PeoplePort {
  /** The person, or null when there is none with this id. */
  abstract person(userId: string): Promise<Person | null>;
}
