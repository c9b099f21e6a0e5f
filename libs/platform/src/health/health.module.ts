import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Health } from './health.js';
import { Metrics } from './metrics.js';

/** Health checks and metrics of the process; the database's check is always there. */
@Global()
@Module({
  providers: [Health, { provide: Metrics, useFactory: () => new Metrics() }],
  exports: [Health, Metrics],
})
export class HealthModule implements OnModuleInit {
  constructor(
    private readonly health: Health,
    private readonly dataSource: DataSource,
  ) {}

  onModuleInit(): void {
    this.health.add('database', () => this.dataSource.query('SELECT 1'));
  }
}
