import { Injectable } from '@nestjs/common';
import type { Language, MembershipRole, OrganisationKind } from '@app/contracts';
import { UnitOfWork } from '@app/platform';
import { In } from 'typeorm';
import { Organisation } from '../organisation.entity.js';
import { Membership } from './membership.entity.js';
import { User, type UserStatus } from './user.entity.js';

/** A person as other libraries need them: to name, to write to, to assign. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly status: UserStatus;
}

/** A membership, present or past, for the check of conflicts of interest. */
export interface PastMembership {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly kind: OrganisationKind;
  readonly role: MembershipRole;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/**
 * What other libraries ask about people and organisations; one query per question. It gives what is there:
 * whether the asker may see it is the asking library's decision.
 */
@Injectable()
export class PeopleDirectory {
  constructor(private readonly uow: UnitOfWork) {}

  organisationById(id: string): Promise<Organisation | null> {
    return this.uow.manager.findOneBy(Organisation, { id });
  }

  organisationByCode(code: string): Promise<Organisation | null> {
    return this.uow.manager.findOneBy(Organisation, { code });
  }

  organisationsByIds(ids: readonly string[]): Promise<Organisation[]> {
    return this.uow.manager.findBy(Organisation, { id: In([...ids]) });
  }

  organisationsOfKind(kind: OrganisationKind): Promise<Organisation[]> {
    return this.uow.manager.find(Organisation, { where: { kind }, order: { name: 'ASC', id: 'ASC' } });
  }

  /** People by id, in no certain order; unknown ids are left out. */
  async usersByIds(ids: readonly string[]): Promise<Person[]> {
    return (await this.uow.manager.findBy(User, { id: In([...new Set(ids)]) })).map(personOf);
  }

  /** People who have one of the roles in the organisation now, each once; disabled ones are left out. */
  async usersWithRole(organisationId: string, roles: readonly MembershipRole[]): Promise<Person[]> {
    const users = await this.uow.manager
      .createQueryBuilder(User, 'u')
      .where(`u.status <> 'disabled'`)
      .andWhere((where) => {
        const roleHolders = where
          .subQuery()
          .select('1')
          .from(Membership, 'm')
          .where('m.user_id = u.id AND m.organisation_id = :organisationId AND m.ended_at IS NULL')
          .andWhere('m.role = ANY(:roles)');
        return `EXISTS ${roleHolders.getQuery()}`;
      })
      .setParameters({ organisationId, roles })
      .orderBy('u.name')
      .addOrderBy('u.id')
      .getMany();
    return users.map(personOf);
  }

  /** The organisation's administrators who are not disabled. */
  administratorsOf(organisationId: string): Promise<Person[]> {
    return this.usersWithRole(organisationId, ['administrator']);
  }

  /** Every membership that a person has now or had at or after an instant. */
  membershipsWithin(userId: string, since: Date): Promise<PastMembership[]> {
    return this.uow.manager
      .createQueryBuilder(Membership, 'm')
      .innerJoin(Organisation, 'o', 'o.id = m.organisation_id')
      .select(['m.role AS role', 'm.started_at AS "startedAt"', 'm.ended_at AS "endedAt"'])
      .addSelect(['o.id AS "organisationId"', 'o.code AS "organisationCode"', 'o.kind AS kind'])
      .where('m.user_id = :userId', { userId })
      .andWhere('(m.ended_at IS NULL OR m.ended_at >= :since)', { since })
      .orderBy('m.started_at')
      .addOrderBy('m.id')
      .getRawMany<PastMembership>();
  }
}

function personOf({ id, name, email, language, status }: User): Person {
  return { id, name, email, language, status };
}
