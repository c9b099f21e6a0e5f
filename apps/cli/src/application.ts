import type { INestApplicationContext } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { auditEntities, AuditModule } from '@app/audit';
import { frameworksEntities, FrameworksModule } from '@app/frameworks';
import { notificationsEntities, OutboxWriter } from '@app/notifications';
import { organisationsEntities, OrganisationsModule } from '@app/organisations';
import { AppLogger, Outbox, PlatformModule } from '@app/platform';
import { HistoricalApproval, HistoryModule } from '@app/submissions';
import type { TargetConfig } from './target.js';

/** The way into the outbox without the parts that read from it. */
@Global()
@Module({ providers: [{ provide: Outbox, useClass: OutboxWriter }], exports: [Outbox] })
class OutboxModule {}

/**
 * Runs work within the libraries that the commands need: no HTTP, no queues. What it announces is mailed by the
 * worker, now or when it next runs.
 */
export async function withApplication<T>(
  config: TargetConfig,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  @Module({
    imports: [
      PlatformModule.forRoot({
        config,
        entities: [
          ...organisationsEntities,
          ...frameworksEntities,
          ...auditEntities,
          ...notificationsEntities,
          HistoricalApproval,
        ],
      }),
      AuditModule,
      OutboxModule,
      OrganisationsModule,
      FrameworksModule,
      HistoryModule,
    ],
  })
  class CliModule {}

  const app = await NestFactory.createApplicationContext(CliModule, {
    logger: new AppLogger({ level: config.LOG_LEVEL }),
    abortOnError: false,
  });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
