import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { MembershipRole, OrganisationKind, SubmissionState, Viewer } from '@app/contracts';
import {
  DocumentRegistry,
  DocumentsDirectory,
  documentsEntities,
  DocumentsService,
  type DocumentInfo,
  type NewDocument,
} from '@app/documents';
import { FrameworksDataLoader, frameworksEntities, FrameworksModule } from '@app/frameworks';
import { Membership, Organisation, organisationsEntities, Sessions, User } from '@app/organisations';
import {
  type AuditRecord,
  AuditWriter,
  type Config,
  FixedClock,
  idempotencyEntities,
  loadConfig,
  Outbox,
  PlatformModule,
  UnitOfWork,
} from '@app/platform';
import { SubmissionsService, submissionsEntities, TransitionParts } from '@app/submissions';
import { EFFECTS } from '@app/workflow';
import { DocumentsApiModule } from '../../apps/api/src/documents/documents-api.module.js';
import { createHttpApp } from '../../apps/api/src/http/create-http-app.js';
import { HttpModule } from '../../apps/api/src/http/http.module.js';
import { SubmissionsApiModule } from '../../apps/api/src/submissions/submissions-api.module.js';
import { RecordingAudit, RecordingOutbox } from '../people/people-bed.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

@Global()
@Module({
  providers: [
    { provide: AuditWriter, useFactory: (uow: UnitOfWork) => new RecordingAudit(uow), inject: [UnitOfWork] },
    { provide: Outbox, useFactory: (uow: UnitOfWork) => new RecordingOutbox(uow), inject: [UnitOfWork] },
  ],
  exports: [AuditWriter, Outbox],
})
class RecordingModule {}

/** Somebody with a session, as a browser has it and as the libraries see it. */
export interface TestPerson {
  readonly viewer: Viewer;
  readonly headers: Record<string, string>;
}

/** A municipality's case with the people around it. */
export interface TestCase {
  readonly id: string;
  readonly municipalityId: string;
  readonly editor: TestPerson;
  readonly signatory: TestPerson;
  readonly reader: TestPerson;
  readonly adviser: TestPerson;
}

/** Cases, documents and their HTTP routes on a real database, a real folder and a real port. */
export class DocumentsBed {
  readonly clock = new FixedClock('2026-11-20T09:00:00Z');
  readonly folder: string;
  private app!: NestFastifyApplication;
  /** Where the server listens, e.g. `http://127.0.0.1:34567/api/v1`. */
  base = '';
  port = 0;

  private constructor(
    private readonly database: TestDatabase,
    folder: string,
  ) {
    this.folder = folder;
  }

  static async start(settings: Record<string, string> = {}): Promise<DocumentsBed> {
    const folder = await mkdtemp(join(tmpdir(), 'klimacert-documents-'));
    const bed = new DocumentsBed(await createTestDatabase(), folder);
    const config = loadConfig({
      DATABASE_URL: bed.database.url,
      STORAGE_DIR: folder,
      APP_SECRET: 'a secret of the specifications of documents alone',
      BASE_URL: 'http://klimacert.example',
      DATABASE_POOL_SIZE: '20',
      ...settings,
    }) as Config & { DATABASE_URL: string };

    @Module({
      imports: [
        PlatformModule.forRoot({
          config,
          clock: bed.clock,
          entities: [
            ...organisationsEntities,
            ...frameworksEntities,
            ...documentsEntities,
            ...submissionsEntities,
            ...idempotencyEntities,
          ],
        }),
        RecordingModule,
        HttpModule,
        FrameworksModule,
        SubmissionsApiModule,
        DocumentsApiModule,
      ],
    })
    class BedModule implements OnModuleInit {
      constructor(private readonly parts: TransitionParts) {}

      /** No case moves here, so the libraries that take part in transitions can stay away. */
      onModuleInit(): void {
        for (const effect of EFFECTS) {
          try {
            this.parts.effect(effect);
          } catch {
            this.parts.implement(effect, () =>
              Promise.reject(new Error(`${effect} is not part of this bed`)),
            );
          }
        }
      }
    }

    bed.app = await createHttpApp(BedModule, { config, logger: false });
    await bed.app.get(FrameworksDataLoader).load();
    await bed.app.listen(0, '127.0.0.1');
    bed.port = (bed.app.getHttpServer().address() as { port: number }).port;
    bed.base = `http://127.0.0.1:${bed.port}/api/v1`;
    return bed;
  }

  async stop(): Promise<void> {
    // A client that has just read its answer keeps its connection, and closing would wait for it.
    this.app.getHttpServer().closeAllConnections();
    await this.app.close();
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  get audit(): AuditRecord[] {
    return (this.app.get(AuditWriter) as RecordingAudit).records;
  }
  get directory(): DocumentsDirectory {
    return this.app.get(DocumentsDirectory);
  }
  get registry(): DocumentRegistry {
    return this.app.get(DocumentRegistry);
  }
  get service(): DocumentsService {
    return this.app.get(DocumentsService);
  }
  get uow(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  query<T>(sql: string, parameters?: unknown[]): Promise<T[]> {
    return this.app.get(DataSource).query(sql, parameters);
  }

  /** Names of all files in the storage, finished or not. */
  async files(): Promise<string[]> {
    const found = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => entry.name);
  }

  /** Puts a file into a case, as an upload does. */
  async add(
    person: TestPerson,
    submissionId: string,
    content: Buffer | string,
    input: Partial<NewDocument> & { fileName?: string; key?: string } = {},
  ): Promise<DocumentInfo> {
    const { fileName = 'bilag.txt', key, ...rest } = input;
    const stream = (async function* () {
      yield Buffer.from(content);
    })();
    const file = await this.service.receive(stream, fileName);
    const document = { kind: 'supporting', title: 'Bilag', ...rest } as const;
    return this.registry.register(person.viewer, submissionId, file, document, key ?? null);
  }

  async case(): Promise<TestCase> {
    const geographic = await this.organisation('geographic_organisation');
    const municipality = await this.organisation('municipality', {
      region: 'Hovedstaden',
      municipalityType: 'land',
      geographicOrganisationId: geographic.id,
    });
    const editor = await this.person(municipality, 'editor');
    const made = await this.app.get(SubmissionsService).create(editor.viewer, {
      municipalityId: municipality.id,
      frameworkId: 'cctf-2.5',
      planTitle: 'Klimaplan 2026–2030',
    });
    return {
      id: made.id,
      municipalityId: municipality.id,
      editor,
      signatory: await this.person(municipality, 'signatory'),
      reader: await this.person(municipality, 'viewer'),
      adviser: await this.person(geographic, 'adviser'),
    };
  }

  /** Puts a case into a state without walking there. */
  async setState(submissionId: string, state: SubmissionState): Promise<void> {
    await this.query(`UPDATE submissions SET state = $2 WHERE id = $1`, [submissionId, state]);
  }

  async contentVersion(submissionId: string): Promise<number> {
    const [row] = await this.query<{ content_version: number }>(
      `SELECT content_version FROM submissions WHERE id = $1`,
      [submissionId],
    );
    return row?.content_version ?? 0;
  }

  async organisation(kind: OrganisationKind, more: Partial<Organisation> = {}): Promise<Organisation> {
    const { manager } = this.app.get(DataSource);
    const id = randomUUID();
    return manager.save(
      manager.create(Organisation, { id, kind, code: id, name: kind, createdAt: this.clock.now(), ...more }),
    );
  }

  async person(organisation: Organisation, role: MembershipRole): Promise<TestPerson> {
    const { manager } = this.app.get(DataSource);
    const [userId, createdAt] = [randomUUID(), this.clock.now()];
    const email = `${userId}@kommune.example`;
    await manager.insert(User, { id: userId, email, name: 'Maja Test', status: 'active', createdAt });
    const membership = { id: randomUUID(), userId, organisationId: organisation.id, role };
    await manager.insert(Membership, { ...membership, startedAt: createdAt });
    const sessions = this.app.get(Sessions);
    const session = await sessions.open(userId);
    const found = await sessions.find(session.token);
    if (!found) throw new Error('No session');
    const headers = { cookie: `klimacert=${session.token}`, 'x-csrf-token': session.csrfToken };
    return { viewer: found.viewer, headers };
  }
}
