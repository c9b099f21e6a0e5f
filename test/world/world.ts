import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Membership, Organisation, Sessions, User } from '@app/organisations';
import { Clock, FixedClock, Ids, loadConfig, UnitOfWork, type Config } from '@app/platform';
import { createApiApp } from '../../apps/api/src/app.js';
import { loadShippedData } from '../../apps/api/src/shipped-data.js';
import { SessionCookie } from '../../apps/api/src/http/session-cookie.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { Actor } from './actor.js';
import { CaseDriver } from './case-driver.js';
import { CAST, HOME, PARTS, type Part, type PartName } from './cast.js';

/** The day on which the test world stands unless its clock is moved. */
export const TODAY = '2026-10-05';

/**
 * The real API on a real database with the shipped data and one person for each part of the cast.
 * Everything is done over HTTP; the database may be looked at with `query`.
 */
export class World {
  private readonly actors = new Map<PartName | 'public', Actor>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly config: Config,
    readonly clock: FixedClock,
    private readonly database: TestDatabase,
    private readonly storage: string,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<World> {
    const database = await createTestDatabase();
    const storage = await mkdtemp(join(tmpdir(), 'klimacert-world-'));
    const config = loadConfig({
      DATABASE_URL: database.url,
      BASE_URL: 'http://klimacert.test',
      APP_SECRET: 'a secret for tests that is long enough to be accepted',
      SMTP_URL: 'smtp://127.0.0.1:1',
      STORAGE_DIR: storage,
      LOG_LEVEL: 'silent',
      ...environment,
    }) as Config & { DATABASE_URL: string };
    const clock = new FixedClock(`${TODAY}T08:00:00Z`);
    const app = await createApiApp({ config, clock, logger: false });
    await loadShippedData(app);
    const world = new World(app, config, clock, database, storage);
    await world.gather();
    return world;
  }

  /** Somebody of the cast, signed in. */
  readonly as = (part: PartName): Actor => this.actors.get(part) as Actor;

  /** Somebody who is not signed in. */
  get public(): Actor {
    return this.actors.get('public') as Actor;
  }

  /** A driver for a new case of the home municipality. */
  async driver(municipality: string = HOME): Promise<CaseDriver> {
    return new CaseDriver(this.as, await this.organisationId(municipality));
  }

  async organisationId(code: string): Promise<string> {
    const organisation = await this.uow.manager.findOneByOrFail(Organisation, { code });
    return organisation.id;
  }

  /** Looks at the database, to see that nothing changed or what was written. */
  async query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.uow.manager.query(sql, parameters);
  }

  /** Adds a person with one role; a new session each. */
  async join(part: Part): Promise<Actor> {
    const now = this.app.get(Clock).now();
    const ids = this.app.get(Ids);
    const userId = ids.next();
    const email = `${part.name.toLowerCase().replace(/[^a-z]+/g, '.')}.${userId.slice(-6)}@klimacert.test`;
    await this.uow.run(async () => {
      await this.uow.manager.insert(User, {
        id: userId,
        email,
        name: part.name,
        language: 'da',
        status: 'active',
        createdAt: now,
      });
      if (!part.organisation || !part.role) return;
      await this.uow.manager.insert(Membership, {
        id: ids.next(),
        userId,
        organisationId: await this.organisationId(part.organisation),
        role: part.role,
        startedAt: now,
      });
    });
    const { token, csrfToken } = await this.app.get(Sessions).open(userId);
    return new Actor(
      this.app,
      { cookie: `${this.app.get(SessionCookie).name}=${token}`, csrfToken },
      userId,
      part.name,
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.storage, { recursive: true, force: true });
  }

  private get uow(): UnitOfWork {
    return this.app.get(UnitOfWork);
  }

  private async gather(): Promise<void> {
    this.actors.set('public', new Actor(this.app, null, '', 'the public'));
    for (const part of PARTS) this.actors.set(part, await this.join(CAST[part]));
  }
}
