import type { AssignmentKind, MembershipRole, ReviewBody, SubmissionState } from '@app/contracts';
import type { CaseOrganisation, CaseParticipants, Member, Person } from '@app/notifications';

const organisation = (id: string, name: string): CaseOrganisation => ({ id, name, nameEn: `${name} (en)` });

export const MUNICIPALITY = organisation('m', 'Fjordby Kommune');
export const GEOGRAPHIC = organisation('g', 'Sjællands Klimaalliance');
export const C40 = { ...organisation('b-c40', 'C40 Cities'), code: 'c40' as const };
export const CONCITO = { ...organisation('b-concito', 'CONCITO'), code: 'concito' as const };
export const KL = organisation('k', 'KL');
export const BODIES = { c40: C40, concito: CONCITO };

/** A person of the made-up case; the name is the id. */
export function person(userId: string, status: Person['status'] = 'active'): Person {
  return { userId, name: userId, email: `${userId}@example.dk`, language: 'da', status };
}

function member(at: CaseOrganisation, role: MembershipRole, userId: string): Member {
  return { ...person(userId), organisationId: at.id, role };
}

/** Everybody that a case can have, one of each, with both bodies' people assigned. */
export class Crowd {
  private members: Member[] = [
    member(MUNICIPALITY, 'editor', 'editor'),
    member(MUNICIPALITY, 'signatory', 'signatory'),
    member(MUNICIPALITY, 'viewer', 'viewer'),
    member(MUNICIPALITY, 'administrator', 'municipal administrator'),
    member(GEOGRAPHIC, 'adviser', 'adviser'),
    member(GEOGRAPHIC, 'administrator', 'regional administrator'),
    ...(['c40', 'concito'] as const).flatMap((code) => [
      member(BODIES[code], 'lead_reviewer', `${code} lead`),
      member(BODIES[code], 'reviewer', `${code} reviewer`),
      member(BODIES[code], 'reviewer', `${code} colleague`),
      member(BODIES[code], 'administrator', `${code} administrator`),
    ]),
    member(KL, 'secretariat', 'secretary'),
    member(KL, 'administrator', 'chief administrator'),
  ];
  private assignments: { userId: string; bodyId: string; kind: AssignmentKind }[] = (
    ['c40', 'concito'] as const
  ).flatMap((code) => [
    { userId: `${code} lead`, bodyId: BODIES[code].id, kind: 'lead' as const },
    { userId: `${code} reviewer`, bodyId: BODIES[code].id, kind: 'reviewer' as const },
  ]);
  private contactUserId: string | null = 'editor';

  /** Without these people: they have left all their organisations. */
  without(...userIds: string[]): this {
    this.members = this.members.filter(({ userId }) => !userIds.includes(userId));
    return this;
  }

  /** Without anybody but these. */
  only(...userIds: string[]): this {
    this.members = this.members.filter(({ userId }) => userIds.includes(userId));
    return this;
  }

  withStatus(userId: string, status: Person['status']): this {
    this.members = this.members.map((one) => (one.userId === userId ? { ...one, status } : one));
    return this;
  }

  unassigned(body: ReviewBody): this {
    this.assignments = this.assignments.filter(({ bodyId }) => bodyId !== BODIES[body].id);
    return this;
  }

  contact(userId: string | null): this {
    this.contactUserId = userId;
    return this;
  }

  in(state: SubmissionState, more: Partial<CaseParticipants> = {}): CaseParticipants {
    return {
      submissionId: 's',
      state,
      sharedWithAdviser: false,
      hasRevision: !['draft', 'scoping'].includes(state),
      contactUserId: this.contactUserId,
      municipality: MUNICIPALITY,
      geographicOrganisation: GEOGRAPHIC,
      bodies: [C40, CONCITO],
      secretariats: [KL],
      members: this.members,
      assignments: this.assignments,
      ...more,
    };
  }
}
