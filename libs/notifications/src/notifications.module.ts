import { type DynamicModule, Module, type ModuleMetadata, type Provider, type Type } from '@nestjs/common';
import { Config, Outbox } from '@app/platform';
import { DeliverHandler } from './deliveries/deliver.handler.js';
import { DeliveriesRepository } from './deliveries/deliveries.repository.js';
import { InFlight } from './deliveries/in-flight.js';
import { OutboxDesk } from './desk/outbox-desk.service.js';
import { CaseDirectory, LinkPort } from './directory/case-directory.js';
import { PeoplePort } from './directory/people.js';
import { FanOutHandler } from './fan-out/fan-out.handler.js';
import { FanOutService } from './fan-out/fan-out.service.js';
import { Inbox } from './inbox/inbox.service.js';
import { NotificationMetrics } from './metrics.js';
import { OutboxRepository } from './outbox/outbox.repository.js';
import { OutboxWriter } from './outbox/outbox-writer.js';
import { Relay } from './outbox/relay.js';
import { NOTIFICATION_SETTINGS, notificationSettings, type NotificationSettings } from './settings.js';

/** What a worker process adds: where cases, people and links are looked up, and how messages are carried. */
export interface NotificationsWorkerOptions {
  readonly cases: Type<CaseDirectory>;
  readonly people: Type<PeoplePort>;
  readonly links: Type<LinkPort>;
  /** Modules that the three above need. */
  readonly imports?: ModuleMetadata['imports'];
  readonly settings?: Partial<NotificationSettings>;
}

const writing: Provider[] = [
  OutboxWriter,
  { provide: Outbox, useExisting: OutboxWriter },
  NotificationMetrics,
];

/**
 * Outbox, notifications and e-mail. An api process writes and shows; a worker process relays, works out recipients
 * and sends. Needs the platform's modules: core and health, for the worker also queues and mail.
 */
@Module({})
export class NotificationsModule {
  /** For a process that serves people: the outbox to write into, the inbox and the secretariat's desk. Needs an AuditWriter. */
  static forApi(): DynamicModule {
    return {
      module: NotificationsModule,
      global: true,
      providers: [...writing, Inbox, OutboxDesk],
      exports: [Outbox, Inbox, OutboxDesk],
    };
  }

  /** For a process that delivers. */
  static forWorker(options: NotificationsWorkerOptions): DynamicModule {
    const settings = {
      provide: NOTIFICATION_SETTINGS,
      inject: [Config],
      useFactory: (config: Config) => notificationSettings(config, options.settings),
    };
    return {
      module: NotificationsModule,
      global: true,
      imports: options.imports ?? [],
      providers: [
        ...writing,
        settings,
        { provide: CaseDirectory, useClass: options.cases },
        { provide: PeoplePort, useClass: options.people },
        { provide: LinkPort, useClass: options.links },
        OutboxRepository,
        DeliveriesRepository,
        FanOutService,
        InFlight,
        Relay,
        FanOutHandler,
        DeliverHandler,
      ],
      exports: [Outbox],
    };
  }
}
