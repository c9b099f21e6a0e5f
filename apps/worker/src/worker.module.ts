import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { AuditModule, auditEntities } from '@app/audit';
import { NotificationsModule, notificationsEntities, type NotificationSettings } from '@app/notifications';
import { organisationsEntities } from '@app/organisations';
import {
  Health,
  HealthModule,
  JobQueue,
  MailModule,
  PlatformModule,
  QueuesModule,
  type Clock,
  type Config,
  type Ids,
  type JobWorkerSettings,
} from '@app/platform';
import { DirectoryModule } from './directory/directory.module.js';
import { OneTimeLinkPort } from './directory/one-time-link-port.js';
import { PeopleDirectoryPort } from './directory/people-directory-port.js';
import { SqlCaseDirectory } from './directory/sql-case-directory.js';

/** What a worker process is made of. */
export interface WorkerModuleOptions {
  readonly config: Config & { readonly DATABASE_URL: string };
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Times and limits of carrying messages. */
  readonly settings?: Partial<NotificationSettings>;
  /** Times and limits of running jobs. */
  readonly jobs?: Partial<JobWorkerSettings>;
}

/** The worker as a whole: relay, queues, handlers. */
@Module({})
export class WorkerModule implements OnModuleInit {
  constructor(
    private readonly health: Health,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.health.add('queue', () => this.queue.depths());
  }

  static forRoot({ config, clock, ids, settings, jobs }: WorkerModuleOptions): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.forRoot({
          config,
          clock,
          ids,
          entities: [...organisationsEntities, ...notificationsEntities, ...auditEntities],
        }),
        HealthModule,
        AuditModule,
        MailModule.forRoot(),
        QueuesModule.forWorker(jobs),
        NotificationsModule.forWorker({
          imports: [DirectoryModule],
          cases: SqlCaseDirectory,
          people: PeopleDirectoryPort,
          links: OneTimeLinkPort,
          settings,
        }),
      ],
    };
  }
}
