import { Module, Optional, type OnModuleInit } from '@nestjs/common';
import { Health, HealthModule, JobQueue } from '@app/platform';
import { HealthController } from './health.controller.js';
import { SchemaCheck } from './schema-check.js';

/** Health and metrics over HTTP; adds the checks of what the API needs beside the database itself. */
@Module({ imports: [HealthModule], controllers: [HealthController], providers: [SchemaCheck] })
export class HealthApiModule implements OnModuleInit {
  constructor(
    private readonly health: Health,
    private readonly schema: SchemaCheck,
    @Optional() private readonly queue?: JobQueue,
  ) {}

  onModuleInit(): void {
    this.health.add('migrations', () => this.schema.require());
    const { queue } = this;
    if (queue) this.health.add('queue', () => queue.depths());
  }
}
