import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { NotificationKind } from '@app/contracts';
import type { NotificationSettings } from '@app/notifications';
import {
  loadConfig,
  Outbox,
  UnitOfWork,
  Uuid7Ids,
  type Announcement,
  type Config,
  type JobWorkerSettings,
  type LinkPurpose,
} from '@app/platform';
import { createWorker, type Worker } from '../../apps/worker/src/app.js';
import { ADMIN_URL } from '../setup/database-url.js';
import { testRedisUrl } from '../setup/redis.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';
import { SmtpSink } from './smtp-sink.js';

export type BackendName = 'postgres' | 'redis';

/** Fast enough that a test does not wait, slow enough that two cores keep up. */
const FAST: Partial<NotificationSettings> = {
  pollInterval: 100,
  sweepInterval: 100,
  lease: 3_000,
  backoffBase: 30,
  backoffLimit: 500,
};
const FAST_JOBS: Partial<JobWorkerSettings> = {
  lockDuration: 2_000,
  stalledInterval: 500,
  closeLimit: 5_000,
};

interface Cast {
  readonly organisation: string;
  readonly role: string;
  readonly assigned?: 'lead' | 'reviewer';
}

const CAST = {
  editor: { organisation: 'municipality', role: 'editor' },
  signatory: { organisation: 'municipality', role: 'signatory' },
  adviser: { organisation: 'geographic', role: 'adviser' },
  c40Lead: { organisation: 'c40', role: 'lead_reviewer', assigned: 'lead' },
  c40Reviewer: { organisation: 'c40', role: 'reviewer', assigned: 'reviewer' },
  concitoLead: { organisation: 'concito', role: 'lead_reviewer', assigned: 'lead' },
  secretary: { organisation: 'kl', role: 'secretariat' },
} as const satisfies Record<string, Cast>;

export type PersonName = keyof typeof CAST;
export const EVERYBODY = Object.keys(CAST) as readonly PersonName[];

/** A case with people on a real database, a real SMTP server, and as many workers as a test wants. */
export class MailBed {
  readonly smtp = new SmtpSink();
  readonly userIds = {} as Record<PersonName, string>;
  submissionId = '';
  private readonly ids = new Uuid7Ids();
  private readonly workers: Worker[] = [];
  private readonly processes: ChildProcess[] = [];
  private readonly organisations: Record<string, string> = {};

  private constructor(
    readonly backend: BackendName,
    readonly database: TestDatabase,
    private readonly client: pg.Pool,
    private readonly redisUrl: string | undefined,
  ) {}

  /** Backends that this run has: PostgreSQL always, Redis where there is one. */
  static get backends(): readonly BackendName[] {
    return testRedisUrl() ? ['postgres', 'redis'] : ['postgres'];
  }

  /** @param redisUrl another Redis than the test run's, for a test that kills it */
  static async start(backend: BackendName, redisUrl = testRedisUrl()): Promise<MailBed> {
    const database = await createTestDatabase();
    const pool = new pg.Pool({ connectionString: database.url, max: 2 });
    pool.on('error', () => undefined);
    const bed = new MailBed(backend, database, pool, redisUrl);
    await bed.smtp.start();
    await bed.populate();
    return bed;
  }

  async stop(): Promise<void> {
    await this.stopWorkers();
    await this.smtp.stop();
    await this.client.end();
    await this.database.drop();
  }

  /** The environment of a worker process. */
  get environment(): Record<string, string> {
    return {
      DATABASE_URL: this.database.url,
      SMTP_URL: this.smtp.url,
      BASE_URL: 'https://klimacert.test',
      MAIL_FROM: 'Klimacert <besked@klimacert.test>',
      APP_SECRET: 'a secret for tests that is long enough to be accepted',
      DATABASE_POOL_SIZE: '12',
      LOG_LEVEL: 'silent',
      ...(this.backend === 'redis' ? { REDIS_URL: this.redisUrl as string } : {}),
    };
  }

  async worker(settings: Partial<NotificationSettings> = {}): Promise<Worker> {
    const config = loadConfig(this.environment) as Config & { DATABASE_URL: string };
    const worker = await createWorker({
      config,
      logger: false,
      settings: { ...FAST, ...settings },
      jobs: FAST_JOBS,
    });
    this.workers.push(worker);
    return worker;
  }

  /** A worker in a process of its own, ready to work; end it with any signal. */
  async workerProcess(settings: Partial<NotificationSettings> = {}): Promise<ChildProcess> {
    const child = spawn(
      process.execPath,
      [
        '--import',
        fileURLToPath(new URL('./ts-register.mjs', import.meta.url)),
        fileURLToPath(new URL('./worker-process.ts', import.meta.url)),
        JSON.stringify({ settings: { ...FAST, ...settings }, jobs: FAST_JOBS }),
      ],
      {
        env: { ...process.env, NODE_OPTIONS: '', REDIS_URL: '', ...this.environment },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    this.processes.push(child);
    const ended = once(child, 'exit').then(() => 'ended');
    const ready = once(child.stdout, 'data').then(() => 'ready');
    if ((await Promise.race([ready, ended])) === 'ended') throw new Error('The worker process did not start');
    return child;
  }

  /** Ends a worker process at once, as kill -9 does, and waits until it is gone. */
  async kill(child: ChildProcess): Promise<void> {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill('SIGKILL');
    await ended;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all([
      ...this.workers.splice(0).map((worker) => worker.close()),
      ...this.processes.splice(0).map((child) => this.kill(child)),
    ]);
  }

  email(name: PersonName): string {
    return `${name.toLowerCase()}@klimacert.test`;
  }

  id(): string {
    return this.ids.next();
  }

  async query<T = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return (await this.client.query(sql, parameters)).rows as T[];
  }

  /** Announces in a transaction of a worker, as a feature does. */
  async announce(worker: Worker, announcement: Announcement): Promise<void> {
    await worker.context.get(UnitOfWork).run(() => worker.context.get(Outbox).announce(announcement));
  }

  /** Writes messages of a step of the case into the outbox, whether any worker runs or not; returns their ids. */
  async submitted(count = 1, kind: NotificationKind = 'transition.submit'): Promise<string[]> {
    const ids = Array.from({ length: count }, () => this.ids.next());
    const facts = { event: 'submit', from: 'draft', to: 'submitted', round: 0 };
    await this.query(
      `INSERT INTO outbox_messages (id, kind, submission_id, subject_id, facts, actor_id, created_at)
       SELECT id, $2, $3, id, $4, $5, now() FROM unnest($1::uuid[]) AS id`,
      [ids, kind, this.submissionId, JSON.stringify(facts), this.userIds.signatory],
    );
    await this.query(`SELECT pg_notify('klimacert_outbox', '')`);
    return ids;
  }

  /** Ends every connection to the database but the test's own, as a restart of the server does. */
  async breakConnections(): Promise<void> {
    await this.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name <> ''`,
    );
    await this.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    ).catch(() => undefined);
  }

  /**
   * Takes the database away: connections break and new ones are refused, as while the server restarts. Call the
   * answer to bring it back.
   */
  async takeDatabaseAway(): Promise<() => Promise<void>> {
    const { pathname } = new URL(this.database.url);
    const name = pathname.slice(1);
    const admin = new pg.Client({ connectionString: process.env[ADMIN_URL] });
    await admin.connect();
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    return async () => {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await admin.end();
    };
  }

  /** Loses every job of every queue, as a Redis that restarts without its data does. */
  async loseJobs(): Promise<void> {
    if (this.backend === 'postgres') {
      await this.query(`TRUNCATE bullmq.job CASCADE`);
      return;
    }
    const redis = new Redis(this.redisUrl as string);
    const prefix = `klimacert-${new URL(this.database.url).pathname.slice(1)}`;
    const keys = await redis.keys(`${prefix}:*`);
    if (keys.length > 0) await redis.del(...keys);
    await redis.quit();
  }

  async oneTimeLink(userId: string, purpose: LinkPurpose): Promise<string> {
    const id = this.ids.next();
    await this.query(
      `INSERT INTO one_time_links (id, user_id, purpose, created_at, expires_at)
       VALUES ($1, $2, $3, now(), now() + interval '1 hour')`,
      [id, userId, purpose],
    );
    return id;
  }

  private async populate(): Promise<void> {
    await this.organisation(
      'geographic',
      'geographic_organisation',
      'dgo-sjaelland',
      'Sjællands Klimaalliance',
    );
    await this.organisation('municipality', 'municipality', '0259', 'Køge');
    await this.organisation('c40', 'review_body', 'c40', 'C40 Cities');
    await this.organisation('concito', 'review_body', 'concito', 'CONCITO');
    await this.organisation('kl', 'secretariat', 'kl', 'KL');
    for (const name of EVERYBODY) await this.person(name, CAST[name]);
    await this.query(
      `INSERT INTO frameworks (id, family, standard_version, name_da, name_en, short_name, publisher, valid_from,
         accepts_submissions, component_word_da, component_word_en, criterion_word_da, criterion_word_en, details,
         created_at, updated_at)
       VALUES ('cctf-2.5', 'cctf', '2.5', 'CCTF', 'CCTF', 'CCTF', 'C40', '2024-11-25', true, 'komponent', 'component',
         'kriterium', 'criterion', '{}', now(), now())`,
    );
    const planId = this.ids.next();
    await this.query(
      `INSERT INTO plans (id, municipality_id, generation, title, created_at)
       VALUES ($1, $2, 1, 'Klimaplan 2026–2030', now())`,
      [planId, this.organisations.municipality],
    );
    this.submissionId = this.ids.next();
    await this.query(
      `INSERT INTO submissions (id, case_number, plan_id, municipality_id, framework_id, state, state_since,
         latest_revision, contact_user_id, created_by, created_at)
       VALUES ($1, '2026-041', $2, $3, 'cctf-2.5', 'submitted', now(), 1, $4, $4, now())`,
      [this.submissionId, planId, this.organisations.municipality, this.userIds.editor],
    );
    for (const name of EVERYBODY) {
      const { organisation, assigned }: Cast = CAST[name];
      if (!assigned) continue;
      await this.query(
        `INSERT INTO assignments (id, submission_id, body_id, user_id, kind, assigned_by, assigned_at)
         VALUES ($1, $2, $3, $4, $5, $6, now())`,
        [
          this.ids.next(),
          this.submissionId,
          this.organisations[organisation],
          this.userIds[name],
          assigned,
          this.userIds.secretary,
        ],
      );
    }
  }

  private async organisation(key: string, kind: string, code: string, name: string): Promise<void> {
    const id = this.ids.next();
    this.organisations[key] = id;
    const municipal = kind === 'municipality';
    await this.query(
      `INSERT INTO organisations (id, kind, code, name, municipality_type, geographic_organisation_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, now())`,
      [id, kind, code, name, municipal ? 'land' : null, municipal ? this.organisations.geographic : null],
    );
  }

  private async person(name: PersonName, { organisation, role }: Cast): Promise<void> {
    const id = this.ids.next();
    this.userIds[name] = id;
    await this.query(
      `INSERT INTO users (id, email, name, language, status, created_at) VALUES ($1, $2, $3, $4, 'active', now())`,
      [id, this.email(name), name, organisation === 'c40' ? 'en' : 'da'],
    );
    await this.query(
      `INSERT INTO memberships (id, user_id, organisation_id, role, started_at) VALUES ($1, $2, $3, $4, now())`,
      [this.ids.next(), id, this.organisations[organisation], role],
    );
  }
}
