import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, Ids, Problem, UnitOfWork } from '@app/platform';
import { OrganisationsRepository } from '../organisations/organisations.repository.js';
import { PeopleRepository } from '../people/people.repository.js';
import { SignIn, type SignedIn } from '../sign-in/sign-in.service.js';
import { DEMONSTRATION_ROLES, type DemonstrationRole } from './demonstration-roles.js';

/**
 * The people of the demonstration. They have no password, so there is no way in but this one, which only the
 * embedded default offers.
 */
@Injectable()
export class DemonstrationPeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly organisations: OrganisationsRepository,
    private readonly signIn: SignIn,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: AuditWriter,
  ) {}

  /** Makes sure that every person of the demonstration exists; returns the user ids by role's key. */
  prepare(): Promise<ReadonlyMap<string, string>> {
    return this.uow.run(async () => {
      const ids = new Map<string, string>();
      for (const role of DEMONSTRATION_ROLES) ids.set(role.key, await this.ensure(role));
      return ids;
    });
  }

  /**
   * Signs in as one of them.
   * @throws Problem `not_found` for an unknown role.
   */
  signInAs(key: string): Promise<SignedIn> {
    return this.uow.run(async () => {
      const role = DEMONSTRATION_ROLES.find((one) => one.key === key);
      if (!role) throw new Problem('not_found');
      return this.signIn.openFor(await this.ensure(role), 'demonstration');
    });
  }

  private async ensure(role: DemonstrationRole): Promise<string> {
    const organisation = await this.organisations.findByCode(role.organisationCode);
    if (!organisation)
      throw new Error(`There is no organisation ${role.organisationCode}: load the data first.`);
    const { name, email, language } = role;
    const now = this.clock.now();
    await this.people.addUser({
      id: this.ids.next(),
      email,
      name,
      language,
      passwordHash: null,
      status: 'active',
      createdAt: now,
    });
    const user = await this.people.lockUserByEmail(email);
    if (user?.status !== 'active') throw new Problem('not_found');
    const membership = {
      id: this.ids.next(),
      userId: user.id,
      organisationId: organisation.id,
      role: role.role,
      startedAt: now,
      grantedBy: null,
    };
    if (await this.people.addMembership(membership)) {
      await this.audit.write({
        action: 'membership.granted',
        subjectType: 'membership',
        subjectId: membership.id,
        organisationId: organisation.id,
        after: { userId: user.id, role: role.role },
      });
    }
    return user.id;
  }
}
