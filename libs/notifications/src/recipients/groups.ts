import type { MembershipRole } from '@app/contracts';
import type { CaseOrganisation, CaseParticipants, Member, Person } from '../directory/people.js';
import { partyOf, type Audience, type Party, type RecipientRole } from './audience.js';

/** Somebody of a group, with the role in which they belong to it. */
export interface Found {
  readonly person: Person;
  readonly role: RecipientRole;
  readonly organisation: string | null;
}

/** A case's people, and what of the message decides about groups. */
export interface Scene {
  readonly participants: CaseParticipants;
  readonly bodyId: string | null;
}

/** Everybody of a group, whether they can be told or not. Each person once. */
export function groupOf(audience: Audience, scene: Scene): Found[] {
  const organisations = organisationsOf(partyOf(audience) as Party, scene);
  const found = organisations.flatMap((organisation) => inOrganisation(audience, organisation, scene));
  return [...new Map(found.map((one) => [one.person.userId, one])).values()];
}

function organisationsOf(party: Party, { participants, bodyId }: Scene): readonly CaseOrganisation[] {
  switch (party) {
    case 'municipality':
      return [participants.municipality];
    case 'adviser':
      return participants.geographicOrganisation ? [participants.geographicOrganisation] : [];
    case 'secretariat':
      return participants.secretariats;
    case 'own_body':
      return everyOrganisation(participants).filter(({ id }) => id === bodyId);
    case 'c40':
    case 'concito':
      return participants.bodies.filter(({ code }) => code === party);
  }
}

function everyOrganisation(participants: CaseParticipants): readonly CaseOrganisation[] {
  const { municipality, geographicOrganisation, bodies, secretariats } = participants;
  return [
    municipality,
    ...(geographicOrganisation ? [geographicOrganisation] : []),
    ...bodies,
    ...secretariats,
  ];
}

function inOrganisation(audience: Audience, organisation: CaseOrganisation, scene: Scene): Found[] {
  const { participants } = scene;
  const members = participants.members.filter(({ organisationId }) => organisationId === organisation.id);
  const of = (role: MembershipRole): Found[] =>
    members.filter((member) => member.role === role).map((member) => asMember(member, organisation));
  const who = audience.split('.')[1] as 'contact' | 'assigned' | 'lead' | 'member' | MembershipRole;
  switch (who) {
    case 'contact': {
      // Somebody who has left the municipality is not its contact person any more.
      const contact = members.find(({ userId }) => userId === participants.contactUserId);
      return contact ? [{ person: contact, role: 'contact', organisation: organisation.name }] : [];
    }
    case 'assigned':
    case 'lead':
      return assigned(members, organisation, participants).filter(
        ({ role }) => who === 'assigned' || role === 'assigned_lead',
      );
    case 'member':
      return members
        .filter(({ role }) => role !== 'administrator' && role !== 'viewer' && role !== 'observer')
        .map((member) => asMember(member, organisation));
    default:
      return of(who);
  }
}

/** An assignment counts only together with a present membership of the body, as everywhere (design §4). */
function assigned(
  members: readonly Member[],
  organisation: CaseOrganisation,
  participants: CaseParticipants,
): Found[] {
  return participants.assignments
    .filter(({ bodyId }) => bodyId === organisation.id)
    .toSorted((a, b) => Number(b.kind === 'lead') - Number(a.kind === 'lead'))
    .flatMap(({ userId, kind }) => {
      const person = members.find((member) => member.userId === userId && member.role !== 'administrator');
      const role = kind === 'lead' ? ('assigned_lead' as const) : ('assigned_reviewer' as const);
      return person ? [{ person, role, organisation: organisation.name }] : [];
    })
    .filter(
      (one, place, all) => all.findIndex((other) => other.person.userId === one.person.userId) === place,
    );
}

function asMember(member: Member, organisation: CaseOrganisation): Found {
  return { person: member, role: member.role as RecipientRole, organisation: organisation.name };
}
