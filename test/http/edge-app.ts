import { randomUUID } from 'node:crypto';
import { Global, type LoggerService, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MembershipRole, OrganisationKind, TokenScope } from '@app/contracts';
import {
  ApiTokens,
  Membership,
  Organisation,
  organisationsEntities,
  Sessions,
  User,
} from '@app/organisations';
import {
  AuditWriter,
  FixedClock,
  idempotencyEntities,
  loadConfig,
  Outbox,
  PlatformModule,
} from '@app/platform';
import type { CaseThing } from '@app/workflow';
import type { InjectOptions } from 'fastify';
import { DataSource, type EntityManager } from 'typeorm';
import { CaseAccess } from '../../apps/api/src/http/access.js';
import { createHttpApp } from '../../apps/api/src/http/create-http-app.js';
import { HttpModule } from '../../apps/api/src/http/http.module.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { CasesController, ThingsController } from './edge-controller.js';

/** Cases whose facts the test sets. */
export class TestCases extends CaseAccess {
  readonly things = new Map<string, CaseThing>();
  readonly documents = new Map<string, string>();

  override thing(submissionId: string): Promise<CaseThing | null> {
    return Promise.resolve(this.things.get(submissionId) ?? null);
  }
  override submissionIdOf(_part: string, id: string): Promise<string | null> {
    return Promise.resolve(this.documents.get(id) ?? null);
  }
}

/** Nobody reads the trail or the messages in these tests. */
@Global()
@Module({
  providers: [
    { provide: AuditWriter, useValue: { write: async () => undefined } satisfies AuditWriter },
    { provide: Outbox, useValue: { announce: async () => undefined } satisfies Outbox },
    { provide: CaseAccess, useClass: TestCases },
  ],
  exports: [AuditWriter, Outbox, CaseAccess],
})
class TestPortsModule {}

/** A person with a session, as a browser would have it. */
export interface SignedIn {
  readonly userId: string;
  readonly cookie: string;
  readonly csrfToken: string;
}

/** The HTTP edge over a real database, with test routes behind it. */
export interface EdgeApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly clock: FixedClock;
  readonly cases: TestCases;
  person(role?: MembershipRole, kind?: OrganisationKind, organisationId?: string): Promise<SignedIn>;
  token(person: SignedIn, scopes?: TokenScope[]): Promise<string>;
  /** Sends a request as a person with a session and CSRF token; answers status, headers and body. */
  as(person: SignedIn | null, request: InjectOptions): Promise<Answer>;
  query<T>(sql: string, parameters?: unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly text: string;
  // What the body holds is what the tests look at.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export const START = '2026-08-21T12:00:00Z';
const POOL = '20';

export async function startEdgeApp(
  settings: Record<string, string> = {},
  logger: LoggerService | false = false,
): Promise<EdgeApp> {
  const database = await createTestDatabase();
  const clock = new FixedClock(START);
  const env = {
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: POOL,
    APP_SECRET: 'a secret that only this test knows about',
    BASE_URL: 'http://klimacert.example',
    ...settings,
  };
  const config = loadConfig(env, ['DATABASE_URL']);

  @Module({
    imports: [
      PlatformModule.forRoot({
        config,
        clock,
        entities: [...organisationsEntities, ...idempotencyEntities],
      }),
      TestPortsModule,
      HttpModule,
    ],
    controllers: [ThingsController, CasesController],
  })
  class EdgeModule {}

  const app = await createHttpApp(EdgeModule, { config, logger });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  const dataSource = app.get(DataSource);
  await dataSource.query(
    'CREATE TABLE things (id uuid PRIMARY KEY, title text NOT NULL UNIQUE, version int NOT NULL DEFAULT 1)',
  );

  const send = async (request: InjectOptions): Promise<Answer> => {
    const answer = await app.inject(request);
    const json = /json/.test(String(answer.headers['content-type']));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.payload,
      body: json ? (JSON.parse(answer.payload) as unknown) : undefined,
    };
  };
  return {
    app,
    database,
    clock,
    cases: app.get(CaseAccess),
    query: (sql, parameters) => dataSource.query(sql, parameters),
    person: async (role, kind = 'secretariat', organisationId) => {
      const userId = randomUUID();
      const manager = dataSource.manager;
      const createdAt = clock.now();
      await manager.insert(User, {
        id: userId,
        email: `${userId}@kommune.example`,
        name: 'Maja Test',
        status: 'active',
        createdAt,
      });
      if (role) {
        const id = organisationId ?? randomUUID();
        await addOrganisation(manager, id, kind, createdAt);
        await manager.insert(Membership, {
          id: randomUUID(),
          userId,
          organisationId: id,
          role,
          startedAt: createdAt,
        });
      }
      const session = await app.get(Sessions).open(userId);
      return { userId, cookie: `klimacert=${session.token}`, csrfToken: session.csrfToken };
    },
    token: async (person, scopes = ['read', 'write']) => {
      const expiresAt = new Date(clock.now().getTime() + 86_400_000);
      const made = await app.get(ApiTokens).create(person.userId, { name: 'test', scopes, expiresAt });
      return made.token;
    },
    as: (person, request) =>
      send({
        ...request,
        headers: {
          ...(person ? { cookie: person.cookie, 'x-csrf-token': person.csrfToken } : {}),
          ...request.headers,
        },
      }),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

async function addOrganisation(
  manager: EntityManager,
  id: string,
  kind: OrganisationKind,
  createdAt: Date,
): Promise<void> {
  const isMunicipality = kind === 'municipality';
  const geographicOrganisationId = isMunicipality ? randomUUID() : null;
  if (geographicOrganisationId) {
    await addOrganisation(manager, geographicOrganisationId, 'geographic_organisation', createdAt);
  }
  await manager.insert(Organisation, {
    id,
    kind,
    code: kind === 'review_body' ? 'c40' : id,
    name: kind,
    createdAt,
    geographicOrganisationId,
    municipalityType: isMunicipality ? 'Landkommune' : null,
  });
}
