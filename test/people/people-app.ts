import { Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  FirstAdministrator,
  OneTimeLinks,
  OrganisationsDataLoader,
  organisationsEntities,
  PeopleDirectory,
} from '@app/organisations';
import {
  type Config,
  FixedClock,
  idempotencyEntities,
  loadConfig,
  Outbox,
  PlatformModule,
} from '@app/platform';
import type { InjectOptions } from 'fastify';
import { CaseAccess } from '../../apps/api/src/http/access.js';
import { createHttpApp } from '../../apps/api/src/http/create-http-app.js';
import { HttpModule } from '../../apps/api/src/http/http.module.js';
import { DemoSignInModule, PeopleApiModule } from '../../apps/api/src/people/index.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { RecordingModule, type RecordingOutbox } from './people-bed.js';

@Global()
@Module({
  providers: [
    { provide: CaseAccess, useValue: { thing: async () => null, submissionIdOf: async () => null } },
  ],
  exports: [CaseAccess],
})
class NoCasesModule {}

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | number | undefined>;
  // What the body holds is what the tests look at.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

type Request = Omit<InjectOptions, 'url'> & { readonly ifMatch?: number };

/** A browser: keeps the cookie that it is given and sends the CSRF token of its session. */
export class Browser {
  cookie: string | undefined;
  csrfToken: string | undefined;

  constructor(
    private readonly app: NestFastifyApplication,
    readonly ip: string,
  ) {}

  get(path: string, request: Request = {}): Promise<Answer> {
    return this.send(path, { ...request, method: 'GET' });
  }
  post(path: string, payload: unknown, request: Request = {}): Promise<Answer> {
    return this.send(path, { ...request, method: 'POST', payload: payload as InjectOptions['payload'] });
  }
  patch(path: string, payload: unknown, request: Request = {}): Promise<Answer> {
    return this.send(path, { ...request, method: 'PATCH', payload: payload as InjectOptions['payload'] });
  }
  delete(path: string, request: Request = {}): Promise<Answer> {
    return this.send(path, { ...request, method: 'DELETE' });
  }

  async send(path: string, { ifMatch, headers, ...request }: Request): Promise<Answer> {
    const answer = await this.app.inject({
      remoteAddress: this.ip,
      ...request,
      url: `/api/v1${path}`,
      headers: {
        ...(this.cookie ? { cookie: this.cookie } : {}),
        ...(this.csrfToken ? { 'x-csrf-token': this.csrfToken } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
        ...headers,
      },
    });
    const body: unknown = answer.payload === '' ? undefined : JSON.parse(answer.payload);
    this.keepCookie(answer.headers['set-cookie']);
    const csrfToken = (body as { csrfToken?: string } | undefined)?.csrfToken;
    if (csrfToken) this.csrfToken = csrfToken;
    return { status: answer.statusCode, headers: answer.headers, body };
  }

  private keepCookie(header: string | string[] | undefined): void {
    const [pair] = [header].flat().filter((one) => one !== undefined);
    if (pair === undefined) return;
    const [cookie = ''] = pair.split(';');
    this.cookie = cookie.endsWith('=') ? undefined : cookie;
  }
}

/** The API's people part on a real database with the shipped organisations. */
export class PeopleApp {
  /** Everybody's password. */
  static readonly PASSWORD = 'fire grønne heste';
  readonly clock: FixedClock;
  private browsers = 0;
  private invitations = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly app: NestFastifyApplication,
    clock: FixedClock,
  ) {
    this.clock = clock;
  }

  static async start(options: { demo: boolean; settings?: Record<string, string> }): Promise<PeopleApp> {
    const database = await createTestDatabase();
    const clock = new FixedClock('2026-11-20T09:00:00Z');
    const config = loadConfig({
      DATABASE_URL: database.url,
      APP_SECRET: 'a secret of the specifications of people alone',
      BASE_URL: 'http://klimacert.example',
      ...options.settings,
    }) as Config & { DATABASE_URL: string };

    @Module({
      imports: [
        PlatformModule.forRoot({
          config,
          clock,
          entities: [...organisationsEntities, ...idempotencyEntities],
        }),
        RecordingModule,
        NoCasesModule,
        HttpModule,
        PeopleApiModule,
        ...(options.demo ? [DemoSignInModule] : []),
      ],
    })
    class RootModule {}

    const app = await createHttpApp(RootModule, { config, logger: false });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    await app.get(OrganisationsDataLoader, { strict: false }).load();
    return new PeopleApp(database, app, clock);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  /** A browser somewhere on the net, signed in by nobody. */
  browser(): Browser {
    this.browsers += 1;
    return new Browser(this.app, `198.51.100.${this.browsers}`);
  }

  /** A browser in which the secretariat's first administrator is signed in. */
  async administrator(): Promise<Browser> {
    const email = 'bo.krag@example.dk';
    const password = PeopleApp.PASSWORD;
    const wish = { email, name: 'Bo Krag', organisationCode: 'kl', password };
    await this.app.get(FirstAdministrator, { strict: false }).create(wish);
    const browser = this.browser();
    await browser.post('/session', { email, password });
    return browser;
  }

  /** Has somebody invited; returns the browser in which they accepted. */
  async join(
    inviter: Browser,
    organisationId: string,
    role: string,
  ): Promise<{ browser: Browser; email: string; userId: string }> {
    this.invitations += 1;
    const email = `person${this.invitations}@example.dk`;
    const name = `Person ${this.invitations}`;
    const invited = await inviter.post('/invitations', { organisationId, role, email, name });
    const userId = invited.body.user.id as string;
    const browser = this.browser();
    const token = await this.mailedToken(userId, 'account.invited');
    const accepted = await browser.post('/invitations/redeem', { token, password: PeopleApp.PASSWORD });
    if (accepted.status !== 201)
      throw new Error(`${email} could not accept: ${JSON.stringify(accepted.body)}`);
    return { browser, email, userId };
  }

  async organisationId(code: string): Promise<string> {
    return (await this.app.get(PeopleDirectory, { strict: false }).organisationByCode(code))?.id ?? '';
  }

  /** The token in the newest e-mail of this kind to a person. */
  async mailedToken(userId: string, kind: 'account.invited' | 'account.resetRequested'): Promise<string> {
    const outbox = this.app.get<RecordingOutbox>(Outbox, { strict: false });
    const mail = outbox.announcements.findLast((one) => one.kind === kind && one.userId === userId);
    const link = mail && (await this.app.get(OneTimeLinks, { strict: false }).tokenFor(mail.subjectId));
    return link?.token ?? '';
  }
}
