import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork } from '@app/platform';
import { OneTimeLinks } from '../links/one-time-links.service.js';
import type { Organisation } from '../organisation.entity.js';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { PasswordHasher } from '../secrets/password-hasher.js';
import { requireGoodPassword } from '../secrets/password-rule.js';
import { normaliseEmail } from './email.js';
import { PeopleRepository } from './people.repository.js';
import type { User } from './user.entity.js';

export interface FirstAdministratorWish {
  readonly email: string;
  readonly name: string;
  readonly organisationCode: string;
  /** Absent: the person gets an invitation link instead. */
  readonly password?: string;
}

/** What was found and done. */
export interface FirstAdministratorResult {
  readonly userId: string;
  readonly organisationName: string;
  /** Whether the membership is new. */
  readonly granted: boolean;
  /** Whether the password given was set; one that exists already is left alone. */
  readonly passwordSet: boolean;
  /** Token of an invitation, which is mailed, too, for a person who has no password yet and was given none. */
  readonly invitationToken: string | null;
}

/** Makes an administrator where nobody can invite one yet; only the command line offers it. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly links: OneTimeLinks,
    private readonly hasher: PasswordHasher,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Makes sure that the person is an administrator of the organisation and can sign in; doing it again changes
   * nothing but the invitation link.
   * @throws Problem `not_found` without the organisation, `invalid_input` for a weak password, `state_conflict`
   * for a disabled account.
   */
  async create(wish: FirstAdministratorWish): Promise<FirstAdministratorResult> {
    const email = normaliseEmail(wish.email);
    if (wish.password !== undefined) requireGoodPassword(wish.password, { email, name: wish.name });
    const passwordHash = wish.password === undefined ? null : await this.hasher.hash(wish.password);
    return this.uow.run(async () => {
      const organisation = await this.organisations.findByCode(wish.organisationCode);
      if (!organisation) throw new Problem('not_found');
      const user = await this.account(email, wish.name, organisation);
      const granted = await this.grant(user, organisation);
      const passwordSet = user.status === 'invited' && passwordHash !== null;
      if (passwordSet) {
        await this.people.updateUser(user, { passwordHash, status: 'active' });
        await this.links.revokeOpen(user.id);
      }
      return {
        userId: user.id,
        organisationName: organisation.name,
        granted,
        passwordSet,
        invitationToken: user.status === 'invited' ? await this.invite(user, organisation) : null,
      };
    });
  }

  private async account(email: string, name: string, organisation: Organisation): Promise<User> {
    await this.people.addUser({
      id: this.ids.next(),
      email,
      name,
      passwordHash: null,
      language: organisation.language,
      status: 'invited',
      createdAt: this.clock.now(),
    });
    const user = await this.people.lockUserByEmail(email);
    if (!user || user.status === 'disabled') throw new Problem('state_conflict');
    return user;
  }

  private async grant(user: User, organisation: Organisation): Promise<boolean> {
    const membership = {
      id: this.ids.next(),
      userId: user.id,
      organisationId: organisation.id,
      role: 'administrator' as const,
      startedAt: this.clock.now(),
      grantedBy: null,
    };
    if (!(await this.people.addMembership(membership))) return false;
    await this.audit.write({
      action: 'membership.granted',
      subjectType: 'membership',
      subjectId: membership.id,
      organisationId: organisation.id,
      after: { userId: user.id, role: membership.role },
    });
    return true;
  }

  private async invite(user: User, organisation: Organisation): Promise<string | null> {
    const linkId = await this.links.create(user.id, 'invitation');
    await this.audit.write({
      action: 'account.invited',
      subjectType: 'user',
      subjectId: user.id,
      organisationId: organisation.id,
    });
    await this.outbox.announce({ kind: 'account.invited', userId: user.id, subjectId: linkId });
    return (await this.links.tokenFor(linkId))?.token ?? null;
  }
}
