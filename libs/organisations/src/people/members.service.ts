import type { Language, MembershipRole, Viewer } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import {
  AuditWriter,
  Clock,
  Ids,
  Outbox,
  type Page,
  type PageRequest,
  Problem,
  UnitOfWork,
} from '@app/platform';
import { OneTimeLinks } from '../links/one-time-links.service.js';
import type { Organisation } from '../organisation.entity.js';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { normaliseEmail } from './email.js';
import { kindHasRole, mayEndMemberships, mayGrant } from './people-policy.js';
import { PeopleRepository } from './people.repository.js';
import type { User } from './user.entity.js';
import { type MemberView, personViewOf } from './views.js';

/** Whom to invite into which role. */
export interface Invitation {
  readonly organisationId: string;
  readonly role: MembershipRole;
  readonly email: string;
  readonly name: string;
  readonly language?: Language;
}

/** A new member: `userId` of somebody with an account, or the e-mail address and name of anybody. */
export interface NewMember {
  readonly role: MembershipRole;
  readonly userId?: string;
  readonly email?: string;
  readonly name?: string;
  readonly language?: Language;
}

/** Who belongs to an organisation in which role, and who may change that. */
@Injectable()
export class Members {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The members of an organisation by name. Who manages them sees disabled ones, too.
   * @throws Problem `not_found` without such an organisation, `forbidden` for who may not see its members.
   */
  async list(viewer: Viewer, organisationId: string, request: PageRequest): Promise<Page<MemberView>> {
    await this.requireOrganisation(organisationId);
    if (!(await this.people.mayListMembers(viewer, organisationId))) throw new Problem('forbidden');
    const manages = mayEndMemberships(viewer, organisationId);
    return this.people.membersOf(viewer, organisationId, manages, request);
  }

  /**
   * Gives a person a role by e-mail address. Without an account, or with one not yet accepted, they get an
   * invitation by e-mail; asking again sends a new link, and the old one stops working.
   * @throws Problem `not_found`, `forbidden`, `unprocessable` for a role that the organisation lacks,
   * `already_exists` when an active person has the role, `state_conflict` for a disabled account.
   */
  invite(viewer: Viewer, invitation: Invitation): Promise<MemberView> {
    const email = normaliseEmail(invitation.email);
    return this.uow.run(async () => {
      const organisation = await this.requireOrganisation(invitation.organisationId);
      const known = await this.people.findUserByEmail(email);
      requireGrant(viewer, organisation, invitation.role, known?.id ?? null);
      await this.people.addUser({
        id: this.ids.next(),
        email,
        name: invitation.name,
        passwordHash: null,
        language: invitation.language ?? organisation.language,
        status: 'invited',
        createdAt: this.clock.now(),
      });
      const user = await this.people.lockUserByEmail(email);
      if (!user) throw new Problem('not_found');
      return this.addMember(viewer, organisation, invitation.role, user);
    });
  }

  /**
   * Gives a role to a person by id, or invites one by e-mail address.
   * @throws Problem as `grant` or `invite`; `invalid_input` when neither person is given, or both.
   */
  add(
    viewer: Viewer,
    organisationId: string,
    { userId, email, name, ...wish }: NewMember,
  ): Promise<MemberView> {
    if (userId !== undefined) {
      if (email !== undefined || name !== undefined)
        throw Problem.field('invalid_input', 'userId', ONE_OF_BOTH);
      return this.grant(viewer, organisationId, { userId, role: wish.role });
    }
    if (email === undefined) throw Problem.field('invalid_input', 'email', ONE_OF_BOTH);
    if (name === undefined) throw Problem.field('invalid_input', 'name', NAME_MISSING);
    return this.invite(viewer, { ...wish, organisationId, email, name });
  }

  /**
   * Gives a role to somebody who has an account.
   * @throws Problem as `invite`; `not_found` for a person whom the viewer can't see.
   */
  grant(
    viewer: Viewer,
    organisationId: string,
    wish: { readonly userId: string; readonly role: MembershipRole },
  ): Promise<MemberView> {
    return this.uow.run(async () => {
      const organisation = await this.requireOrganisation(organisationId);
      requireGrant(viewer, organisation, wish.role, wish.userId);
      const user = await this.people.lockUser(wish.userId);
      if (!user || !(await this.knows(viewer, user.id))) throw personUnknown();
      return this.addMember(viewer, organisation, wish.role, user);
    });
  }

  /**
   * Ends a membership; it stays in the history.
   * @throws Problem `not_found`, `forbidden`, or `state_conflict` when it is ended already or the secretariat
   * would be left without an administrator.
   */
  end(viewer: Viewer, organisationId: string, membershipId: string): Promise<void> {
    return this.uow.run(async () => {
      // The organisation is locked, so that two administrators can't end each other at once.
      const organisation = await this.organisations.lock(organisationId);
      if (!organisation) throw new Problem('not_found');
      if (!mayEndMemberships(viewer, organisationId)) throw new Problem('forbidden');
      const membership = await this.people.lockMembership(membershipId, organisationId);
      if (!membership) throw new Problem('not_found');
      if (membership.endedAt) throw new Problem('state_conflict');
      if (organisation.kind === 'secretariat' && membership.role === 'administrator') {
        await this.requireAnotherAdministrator(organisationId, membership.userId);
      }
      await this.people.endMembership(membership.id, this.clock.now());
      await this.audit.write({
        action: 'membership.ended',
        subjectType: 'membership',
        subjectId: membership.id,
        organisationId,
        before: { userId: membership.userId, role: membership.role },
      });
    });
  }

  private async requireOrganisation(id: string): Promise<Organisation> {
    const organisation = await this.organisations.find(id);
    if (!organisation) throw new Problem('not_found');
    return organisation;
  }

  private async requireAnotherAdministrator(organisationId: string, userId: string): Promise<void> {
    if ((await this.people.countOtherAdministrators(organisationId, userId)) > 0) return;
    throw Problem.field('state_conflict', 'membershipId', LAST_ADMINISTRATOR);
  }

  private async addMember(
    viewer: Viewer,
    organisation: Organisation,
    role: MembershipRole,
    user: User,
  ): Promise<MemberView> {
    if (user.status === 'disabled') throw Problem.field('state_conflict', 'email', DISABLED);
    const membership = {
      id: this.ids.next(),
      userId: user.id,
      organisationId: organisation.id,
      role,
      startedAt: this.clock.now(),
      grantedBy: viewer.userId,
    };
    const added = await this.people.addMembership(membership);
    if (!added && user.status === 'active') throw Problem.field('already_exists', 'role', HAS_ROLE);
    if (added) {
      await this.audit.write({
        action: 'membership.granted',
        subjectType: 'membership',
        subjectId: membership.id,
        organisationId: organisation.id,
        after: { userId: user.id, role },
      });
    }
    if (user.status === 'invited') await this.sendInvitation(user, organisation.id);
    const present = await this.people.activeMembership(user.id, organisation.id, role);
    if (!present) throw new Problem('state_conflict');
    return { id: present.id, role, startedAt: present.startedAt, user: personViewOf(user) };
  }

  private async sendInvitation(user: User, organisationId: string): Promise<void> {
    const linkId = await this.links.create(user.id, 'invitation');
    await this.audit.write({
      action: 'account.invited',
      subjectType: 'user',
      subjectId: user.id,
      organisationId,
    });
    await this.outbox.announce({ kind: 'account.invited', userId: user.id, subjectId: linkId });
  }

  /** One can name people whom one sees: those of one's own organisations, for the secretariat all. */
  private async knows(viewer: Viewer, userId: string): Promise<boolean> {
    if (viewer.memberships.some(({ kind }) => kind === 'secretariat')) return true;
    const own = viewer.memberships.map(({ organisationId }) => organisationId);
    return this.people.wasEverMemberOf(userId, own);
  }
}

function requireGrant(
  viewer: Viewer,
  organisation: Organisation,
  role: MembershipRole,
  userId: string | null,
): void {
  if (!kindHasRole(organisation.kind, role))
    throw Problem.field('unprocessable', 'role', ROLE_OF_ANOTHER_KIND);
  if (!mayGrant(viewer, organisation, role, userId)) throw new Problem('forbidden');
}

function personUnknown(): Problem {
  return Problem.field('unprocessable', 'userId', {
    da: 'Personen findes ikke. Skriv e-mailadressen i stedet.',
    en: 'There is no such person. Give the e-mail address instead.',
  });
}

const ROLE_OF_ANOTHER_KIND = {
  da: 'Organisationen har ikke denne rolle. Vælg en, der passer til den.',
  en: 'The organisation does not have this role. Choose one that fits it.',
};
const ONE_OF_BOTH = {
  da: 'Angiv enten userId eller email og name.',
  en: 'Give either userId, or email and name.',
};
const NAME_MISSING = { da: 'Skriv personens navn.', en: "Give the person's name." };
const HAS_ROLE = {
  da: 'Personen har allerede denne rolle.',
  en: 'The person already has this role.',
};
const DISABLED = {
  da: 'Kontoen er lukket. En administrator kan åbne den igen.',
  en: 'The account is disabled. An administrator can enable it again.',
};
const LAST_ADMINISTRATOR = {
  da: 'Sekretariatet skal have mindst én administrator. Udpeg en anden først.',
  en: 'The secretariat needs at least one administrator. Appoint another first.',
};
