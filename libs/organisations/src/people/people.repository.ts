import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { Keyset, type Page, type PageRequest, UnitOfWork } from '@app/platform';
import { In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { Organisation } from '../organisation.entity.js';
import { Session } from '../sign-in/session.entity.js';
import { Membership } from './membership.entity.js';
import { memberSightOf } from './people-policy.js';
import { User } from './user.entity.js';
import { type AccountMembership, type MemberView, memberViewOf } from './views.js';

const MEMBERS = new Keyset('members', { name: 'text', id: 'uuid' });

/** What sign-in needs to know of an account. */
export interface SignInFacts {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly status: User['status'];
  /** Whether the person signed in from this network since `since`. */
  readonly familiar: boolean;
}

/** Questions to the database about people and their memberships. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** An account by its address, and whether it is known from a network; one query of the same cost for all. */
  async forSignIn(email: string, network: string | null, since: Date): Promise<SignInFacts | null> {
    const row = await this.uow.manager
      .createQueryBuilder(User, 'u')
      .select(['u.id AS id', 'u.email AS email', 'u.status AS status', 'u.password_hash AS "passwordHash"'])
      .addSelect(
        (sub) =>
          sub
            .select('count(*) > 0')
            .from(Session, 's')
            .where('s.user_id = u.id AND s.network = :network AND s.created_at > :since'),
        'familiar',
      )
      .where('u.email = :email', { email, network, since })
      .getRawOne<SignInFacts>();
    return row ?? null;
  }

  /** A user, locked until the transaction ends; with the password hash. */
  lockUser(id: string): Promise<User | null> {
    return this.withPassword('id', id).setLock('for_no_key_update').getOne();
  }

  lockUserByEmail(email: string): Promise<User | null> {
    return this.withPassword('email', email).setLock('for_no_key_update').getOne();
  }

  /** A user with the password hash, which other reads leave out. */
  findUserWithPassword(id: string): Promise<User | null> {
    return this.withPassword('id', id).getOne();
  }

  findUser(id: string): Promise<User | null> {
    return this.uow.manager.findOneBy(User, { id });
  }

  findUserByEmail(email: string): Promise<User | null> {
    return this.uow.manager.findOneBy(User, { email });
  }

  /** Adds the account unless the address has one, also when two do so at once. */
  async addUser(user: Omit<User, 'version'>): Promise<boolean> {
    const result = await this.uow.manager
      .createQueryBuilder()
      .insert()
      .into(User)
      .values(user)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }

  /** Writes what changed and counts the version up; the row must be locked. */
  async updateUser(user: User, change: Partial<User>): Promise<void> {
    await this.uow.manager.update(User, { id: user.id }, { ...change, version: user.version + 1 });
    Object.assign(user, change, { version: user.version + 1 });
  }

  /** Adds the membership unless the person has it; returns whether it was added. */
  async addMembership(membership: Omit<Membership, 'endedAt'>): Promise<boolean> {
    const result = await this.uow.manager
      .createQueryBuilder()
      .insert()
      .into(Membership)
      .values(membership)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }

  lockMembership(id: string, organisationId: string): Promise<Membership | null> {
    return this.uow.manager.findOne(Membership, {
      where: { id, organisationId },
      lock: { mode: 'for_no_key_update' },
    });
  }

  async endMembership(id: string, endedAt: Date): Promise<void> {
    await this.uow.manager.update(Membership, { id }, { endedAt });
  }

  activeMembership(userId: string, organisationId: string, role: Membership['role']) {
    return this.uow.manager.findOneBy(Membership, { userId, organisationId, role, endedAt: IsNull() });
  }

  /** Organisations that a person belongs to now. */
  async organisationIdsOf(userId: string): Promise<string[]> {
    const memberships = await this.uow.manager.findBy(Membership, { userId, endedAt: IsNull() });
    return [...new Set(memberships.map(({ organisationId }) => organisationId))];
  }

  /** Whether a person is, or ever was, a member of one of these organisations. */
  wasEverMemberOf(userId: string, organisationIds: readonly string[]): Promise<boolean> {
    return this.uow.manager.existsBy(Membership, { userId, organisationId: In([...organisationIds]) });
  }

  /** How many other people who can sign in, or will once they accept, administer the organisation. */
  async countOtherAdministrators(organisationId: string, userId: string): Promise<number> {
    return this.uow.manager
      .createQueryBuilder(Membership, 'm')
      .innerJoin(User, 'u', `u.id = m.user_id AND u.status = 'active'`)
      .where(`m.organisation_id = :organisationId AND m.role = 'administrator' AND m.ended_at IS NULL`)
      .andWhere('m.user_id <> :userId', { organisationId, userId })
      .getCount();
  }

  /** A person's present memberships with their organisations' names. */
  async membershipsOf(userId: string): Promise<AccountMembership[]> {
    return this.uow.manager
      .createQueryBuilder(Membership, 'm')
      .innerJoin(Organisation, 'o', 'o.id = m.organisation_id')
      .select(['m.id AS id', 'm.role AS role', 'm.started_at AS "startedAt"'])
      .addSelect(['o.id AS "organisationId"', 'o.code AS "organisationCode"', 'o.kind AS kind'])
      .addSelect(['o.name AS "organisationName"', 'o.name_en AS "organisationNameEn"'])
      .where('m.user_id = :userId AND m.ended_at IS NULL', { userId })
      .orderBy('m.id')
      .getRawMany<AccountMembership>();
  }

  /** Whether the viewer may see who the members of an organisation are. */
  async mayListMembers(viewer: Viewer, organisationId: string): Promise<boolean> {
    return (
      (await this.uow.manager
        .createQueryBuilder(Organisation, 'o')
        .where('o.id = :organisationId', { organisationId })
        .andWhere(IN_SIGHT, sightOf(viewer))
        .getCount()) > 0
    );
  }

  /** The present members of an organisation that the viewer may see, by name. */
  async membersOf(
    viewer: Viewer,
    organisationId: string,
    withDisabled: boolean,
    request: PageRequest,
  ): Promise<Page<MemberView>> {
    const query = this.uow.manager
      .createQueryBuilder(Membership, 'm')
      .innerJoin(User, 'u', 'u.id = m.user_id')
      .innerJoin(Organisation, 'o', 'o.id = m.organisation_id')
      .select(['m.id AS id', 'm.role AS role', 'm.started_at AS "startedAt"'])
      .addSelect(['u.id AS "userId"', 'u.name AS name', 'u.email AS email', 'u.language AS language'])
      .addSelect(['u.status AS status', 'u.version AS "userVersion"'])
      .where('m.organisation_id = :organisationId AND m.ended_at IS NULL', { organisationId })
      .andWhere(IN_SIGHT, sightOf(viewer));
    if (!withDisabled) query.andWhere(`u.status <> 'disabled'`);
    MEMBERS.apply(query, { name: 'u.name', id: 'm.id' }, 'ASC', request);
    const rows = await query.getRawMany<Parameters<typeof memberViewOf>[0]>();
    return MEMBERS.page(rows.map(memberViewOf), request.limit, ({ user, id }) => ({ name: user.name, id }));
  }

  private withPassword(column: 'id' | 'email', value: string): SelectQueryBuilder<User> {
    return this.uow.manager
      .createQueryBuilder(User, 'u')
      .addSelect('u.passwordHash')
      .where(`u.${column} = :value`, { value });
  }
}

const IN_SIGHT = `(:everyone OR o.id = ANY(:own) OR o.geographic_organisation_id = ANY(:advised)
  OR o.id IN (SELECT mine.geographic_organisation_id FROM organisations mine WHERE mine.id = ANY(:own)))`;

function sightOf(viewer: Viewer): Record<string, unknown> {
  return { ...memberSightOf(viewer) };
}
