import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type INestApplicationContext, type Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { auditEntities, AuditModule } from '@app/audit';
import type { MembershipRole, NotificationKind, OrganisationKind, ReviewBody, Viewer } from '@app/contracts';
import { CertificatesModule, certificatesEntities } from '@app/certificates';
import { documentsEntities } from '@app/documents';
import { frameworksEntities } from '@app/frameworks';
import { notificationsEntities, OutboxWriter } from '@app/notifications';
import { Membership, Organisation, organisationsEntities, User } from '@app/organisations';
import {
  type Config,
  FixedClock,
  Ids,
  loadConfig,
  Outbox,
  PlatformModule,
  Problem,
  UnitOfWork,
} from '@app/platform';
import { ReviewsModule, reviewsEntities } from '@app/reviews';
import { submissionsEntities } from '@app/submissions';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { CRITERIA, ReviewCase } from './review-case.js';

/** The real outbox without the worker that empties it. */
@Global()
@Module({
  providers: [OutboxWriter, { provide: Outbox, useExisting: OutboxWriter }],
  exports: [Outbox],
})
class OutboxModule {}

/** What was announced. */
export interface Announced {
  readonly kind: string;
  readonly bodyId: string | null;
  readonly userId: string | null;
}

/** What was audited. */
export interface Audited {
  readonly action: string;
  readonly subjectType: string;
  readonly sealedBodyId: string | null;
}

/** The people of one body. */
export interface Crew {
  readonly lead: Viewer;
  readonly reviewer: Viewer;
  /** A reviewer of the body who is on no case. */
  readonly colleague: Viewer;
}

/** Reviews and certificates on a real database, with a clock that stands still. */
export class ReviewBed {
  readonly clock = new FixedClock('2026-10-05T08:00:00Z');
  readonly organisations = new Map<string, Organisation>();
  crews!: Readonly<Record<ReviewBody, Crew>>;
  secretariat!: Viewer;
  observer!: Viewer;
  private app!: INestApplicationContext;

  private constructor(
    private readonly database: TestDatabase,
    private readonly folder: string,
  ) {}

  static async start(): Promise<ReviewBed> {
    const folder = await mkdtemp(join(tmpdir(), 'klimacert-reviews-'));
    const bed = new ReviewBed(await createTestDatabase(), folder);
    const config = loadConfig({
      DATABASE_URL: bed.database.url,
      STORAGE_DIR: folder,
      APP_SECRET: 'a secret of the specifications of reviews alone',
      DATABASE_POOL_SIZE: '20',
    }) as Config & { DATABASE_URL: string };
    const entities = [
      ...organisationsEntities,
      ...frameworksEntities,
      ...documentsEntities,
      ...submissionsEntities,
      ...reviewsEntities,
      ...certificatesEntities,
      ...auditEntities,
      ...notificationsEntities,
    ];
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot({ config, clock: bed.clock, entities }),
        AuditModule,
        OutboxModule,
        ReviewsModule,
        CertificatesModule,
      ],
    }).compile();
    bed.app = await module.init();
    await bed.populate();
    return bed;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }
  get uow(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }
  get nextId(): string {
    return this.app.get(Ids).next();
  }

  query<T = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<T[]> {
    return this.app.get(DataSource).query(sql, parameters);
  }

  /** What the audit trail holds about a case, oldest first. */
  audited(submissionId: string): Promise<Audited[]> {
    return this.query(
      `SELECT action, subject_type AS "subjectType", sealed_body_id AS "sealedBodyId"
       FROM audit_entries WHERE submission_id = $1 ORDER BY seq`,
      [submissionId],
    );
  }

  /** What was announced about a case, of one kind, oldest first. */
  announced(submissionId: string, kind: NotificationKind): Promise<Announced[]> {
    return this.query(
      `SELECT kind, body_id AS "bodyId", user_id AS "userId"
       FROM outbox_messages WHERE submission_id = $1 AND kind = $2 ORDER BY seq`,
      [submissionId, kind],
    );
  }

  /** A new municipality's case, as a draft that lacks nothing to be submitted. */
  async case(): Promise<ReviewCase> {
    const adviser = await this.organisation('geographic_organisation');
    const municipality = await this.organisation('municipality', {
      region: 'Hovedstaden',
      municipalityType: 'land',
      geographicOrganisationId: adviser.id,
    });
    const people = {
      editor: await this.person(municipality, 'editor'),
      signatory: await this.person(municipality, 'signatory'),
      viewer: await this.person(municipality, 'viewer'),
      adviser: await this.person(adviser, 'adviser'),
    };
    const one = new ReviewCase(this, municipality, people);
    await one.prepare();
    return one;
  }

  async organisation(kind: OrganisationKind, more: Partial<Organisation> = {}): Promise<Organisation> {
    const id = this.nextId;
    const organisation = this.uow.manager.create(Organisation, {
      id,
      kind,
      code: `o-${id}`,
      name: `Organisation ${id}`,
      nameEn: null,
      region: null,
      municipalityType: null,
      geographicOrganisationId: null,
      language: 'da',
      createdAt: this.clock.now(),
      ...more,
    });
    return this.uow.manager.save(organisation);
  }

  /** A new active person with a role, as the access guard would see them. */
  async person(organisation: Organisation, role: MembershipRole): Promise<Viewer> {
    const id = this.nextId;
    await this.uow.manager.insert(User, {
      id,
      email: `${id}@example.dk`,
      name: `Person ${id}`,
      language: 'da',
      status: 'active',
      createdAt: this.clock.now(),
    });
    return this.join({ userId: id, name: `Person ${id}`, memberships: [] }, organisation, role);
  }

  /** Gives a person one more role; `endedAt` for one that they had. */
  async join(
    viewer: Viewer,
    { id, code, kind }: Organisation,
    role: MembershipRole,
    endedAt: Date | null = null,
  ): Promise<Viewer> {
    await this.uow.manager.insert(Membership, {
      id: this.nextId,
      userId: viewer.userId,
      organisationId: id,
      role,
      startedAt: new Date('2010-01-01T00:00:00Z'),
      endedAt,
      grantedBy: null,
    });
    if (endedAt) return viewer;
    const membership = { organisationId: id, organisationCode: code, kind, role };
    return { ...viewer, memberships: [...viewer.memberships, membership] };
  }

  body(body: ReviewBody): Organisation {
    return this.organisations.get(body) as Organisation;
  }

  private async populate(): Promise<void> {
    await this.addFramework();
    for (const [code, kind] of [
      ['c40', 'review_body'],
      ['concito', 'review_body'],
      ['kl', 'secretariat'],
      ['realdania', 'observer'],
    ] as const)
      this.organisations.set(code, await this.organisation(kind, { code }));
    this.crews = { c40: await this.crew('c40'), concito: await this.crew('concito') };
    this.secretariat = await this.person(this.organisations.get('kl') as Organisation, 'secretariat');
    this.observer = await this.person(this.organisations.get('realdania') as Organisation, 'observer');
  }

  private async crew(body: ReviewBody): Promise<Crew> {
    return {
      lead: await this.person(this.body(body), 'lead_reviewer'),
      reviewer: await this.person(this.body(body), 'reviewer'),
      colleague: await this.person(this.body(body), 'reviewer'),
    };
  }

  private async addFramework(): Promise<void> {
    await this.query(
      `INSERT INTO frameworks (id, family, standard_version, name_da, name_en, short_name, publisher, valid_from,
         accepts_submissions, component_word_da, component_word_en, criterion_word_da, criterion_word_en, details,
         created_at, updated_at)
       VALUES ('small-1', 'small', '1', 'Lille', 'Small', 'S', 'Nobody', '2024-01-01', true, 'K', 'C', 'K', 'C',
         '{}', $1, $1)`,
      [this.clock.now()],
    );
    await this.query(
      `INSERT INTO framework_components (framework_id, number, name_da, name_en) VALUES ('small-1', 1, 'A', 'A')`,
    );
    for (const [place, code] of CRITERIA.entries())
      await this.query(
        `INSERT INTO framework_criteria (framework_id, code, component, position, title_da, title_en, details)
         VALUES ('small-1', $1, 1, $2, $1, $1, '{}')`,
        [code, place + 1],
      );
  }
}

/** The problem that something is refused with; anything but a problem fails the test. */
export async function problemOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

/** Its code, or `done` when it was not refused. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Problem) return error.code;
      throw error;
    },
  );
}
