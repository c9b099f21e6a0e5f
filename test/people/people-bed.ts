import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { MembershipRole, OrganisationKind, Viewer } from '@app/contracts';
import {
  Accounts,
  ApiTokens,
  Invitations,
  Members,
  Membership,
  OneTimeLinks,
  Organisation,
  organisationsEntities,
  OrganisationsModule,
  PasswordResets,
  PeopleDirectory,
  Sessions,
  SignIn,
  User,
  Users,
} from '@app/organisations';
import {
  type Announcement,
  type AuditRecord,
  AuditWriter,
  Config,
  FixedClock,
  Ids,
  loadConfig,
  Outbox,
  PlatformModule,
  RequestContext,
  type RequestInfo,
  UnitOfWork,
} from '@app/platform';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

/** Keeps the audit records of committed transactions in memory. */
export class RecordingAudit extends AuditWriter {
  readonly records: AuditRecord[] = [];

  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  override write(record: AuditRecord): Promise<void> {
    return this.uow.afterCommit(() => void this.records.push(record));
  }
}

/** Keeps the announcements of committed transactions in memory. */
export class RecordingOutbox extends Outbox {
  readonly announcements: Announcement[] = [];

  constructor(private readonly uow: UnitOfWork) {
    super();
  }

  override announce(announcement: Announcement): Promise<void> {
    return this.uow.afterCommit(() => void this.announcements.push(announcement));
  }
}

/** Audit trail and outbox that tests can read. */
@Global()
@Module({
  providers: [
    { provide: AuditWriter, useFactory: (uow: UnitOfWork) => new RecordingAudit(uow), inject: [UnitOfWork] },
    { provide: Outbox, useFactory: (uow: UnitOfWork) => new RecordingOutbox(uow), inject: [UnitOfWork] },
  ],
  exports: [AuditWriter, Outbox],
})
export class RecordingModule {}

/** People and organisations on a real database, with a clock that stands still and recorded messages. */
export class PeopleBed {
  readonly clock = new FixedClock('2026-11-20T09:00:00Z');
  private addresses = 0;

  private constructor(
    private readonly database: TestDatabase,
    private app: INestApplicationContext,
  ) {}

  static async start(): Promise<PeopleBed> {
    const database = await createTestDatabase();
    const bed = new PeopleBed(database, undefined as never);
    const config = loadConfig({
      DATABASE_URL: database.url,
      APP_SECRET: 'a secret of the specifications of people alone',
      DATABASE_POOL_SIZE: '20',
    }) as Config & { DATABASE_URL: string };
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot({ config, entities: [...organisationsEntities], clock: bed.clock }),
        RecordingModule,
        OrganisationsModule,
      ],
    }).compile();
    bed.app = await module.init();
    return bed;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  get accounts(): Accounts {
    return this.app.get(Accounts);
  }
  get audit(): RecordingAudit {
    return this.app.get(AuditWriter) as RecordingAudit;
  }
  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }
  get directory(): PeopleDirectory {
    return this.app.get(PeopleDirectory);
  }
  get invitations(): Invitations {
    return this.app.get(Invitations);
  }
  get links(): OneTimeLinks {
    return this.app.get(OneTimeLinks);
  }
  get members(): Members {
    return this.app.get(Members);
  }
  get outbox(): RecordingOutbox {
    return this.app.get(Outbox) as RecordingOutbox;
  }
  get resets(): PasswordResets {
    return this.app.get(PasswordResets);
  }
  get sessions(): Sessions {
    return this.app.get(Sessions);
  }
  get signIn(): SignIn {
    return this.app.get(SignIn);
  }
  get tokens(): ApiTokens {
    return this.app.get(ApiTokens);
  }
  get uow(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }
  get users(): Users {
    return this.app.get(Users);
  }

  /** Does something as a request from somewhere. */
  from<T>(request: Partial<RequestInfo>, work: () => Promise<T>): Promise<T> {
    return this.app
      .get(RequestContext)
      .run({ requestId: 'specification', language: 'da', ip: '192.0.2.1', ...request }, work);
  }

  /** An address that no test has used. */
  newIp(): string {
    this.addresses += 1;
    return `198.51.${100 + Math.floor(this.addresses / 250)}.${1 + (this.addresses % 250)}`;
  }

  async organisation(kind: OrganisationKind, more: Partial<Organisation> = {}): Promise<Organisation> {
    const id = this.app.get(Ids).next();
    const geographic =
      kind === 'municipality' && more.geographicOrganisationId === undefined
        ? (await this.organisation('geographic_organisation')).id
        : null;
    const organisation = this.dataSource.manager.create(Organisation, {
      id,
      kind,
      code: `o-${id}`,
      name: `Organisation ${id}`,
      nameEn: null,
      region: kind === 'municipality' ? 'Hovedstaden' : null,
      municipalityType: kind === 'municipality' ? 'land' : null,
      geographicOrganisationId: geographic,
      language: 'da',
      createdAt: this.clock.now(),
      ...more,
    });
    return this.dataSource.manager.save(organisation);
  }

  /** An active person with a role in an organisation, without a password. */
  async person(organisation: Organisation, role: MembershipRole, name = 'Ida Holm'): Promise<User> {
    const id = this.app.get(Ids).next();
    const user = this.dataSource.manager.create(User, {
      id,
      email: `${id}@example.dk`,
      name,
      passwordHash: null,
      language: 'da',
      status: 'active',
      createdAt: this.clock.now(),
    });
    await this.dataSource.manager.save(user);
    await this.join(user, organisation, role);
    return user;
  }

  async join(user: User, organisation: Organisation, role: MembershipRole): Promise<Membership> {
    return this.dataSource.manager.save(
      this.dataSource.manager.create(Membership, {
        id: this.app.get(Ids).next(),
        userId: user.id,
        organisationId: organisation.id,
        role,
        startedAt: this.clock.now(),
        endedAt: null,
        grantedBy: null,
      }),
    );
  }

  /** The person as the access guard would see them now. */
  async viewer(user: User): Promise<Viewer> {
    const { session } = await this.uow.run(() => this.signIn.openFor(user.id, 'specification'));
    const found = await this.sessions.find(session.token);
    if (!found) throw new Error(`${user.email} can't have a session.`);
    return found.viewer;
  }

  /** The token that stands in the newest e-mail of this kind to a person. */
  async mailedToken(
    userId: string,
    kind: 'account.invited' | 'account.resetRequested',
  ): Promise<string | null> {
    const mail = this.outbox.announcements.findLast((one) => one.kind === kind && one.userId === userId);
    return mail ? ((await this.links.tokenFor(mail.subjectId))?.token ?? null) : null;
  }

  /** Invites a person and accepts: an active account with a password. */
  async personWithPassword(
    organisation: Organisation,
    role: MembershipRole,
    password: string,
  ): Promise<User> {
    const user = await this.person(organisation, role);
    await this.dataSource.manager.update(User, { id: user.id }, { status: 'invited' });
    const linkId = await this.links.create(user.id, 'invitation');
    const token = (await this.links.tokenFor(linkId))?.token ?? '';
    await this.from({ ip: this.newIp() }, () => this.invitations.redeem(token, { password }));
    return this.dataSource.manager.findOneByOrFail(User, { id: user.id });
  }

  /** Everything that stands in the database, as text. */
  async everything(): Promise<string> {
    const tables = await this.dataSource.query<{ tablename: string }[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
    );
    const texts = await Promise.all(
      tables.map(({ tablename }) =>
        this.dataSource.query<{ text: string | null }[]>(
          `SELECT string_agg(to_jsonb(t)::text, ' ') AS text FROM "${tablename}" t`,
        ),
      ),
    );
    return texts.map(([row]) => row?.text ?? '').join('\n');
  }
}
