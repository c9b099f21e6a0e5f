import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { MixedList } from 'typeorm';
import { Config } from './config/config.js';
import { RequestContext } from './context/request-context.js';
import { dataSourceOptions } from './database/data-source.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Ids, Uuid7Ids } from './ids/ids.js';
import { Clock, SystemClock } from './time/clock.js';

export interface PlatformOptions {
  readonly config: Config & { readonly DATABASE_URL: string };
  /** Entities of every library that the process uses. */
  readonly entities: MixedList<Function>;
  /** Another clock, for tests. */
  readonly clock?: Clock;
  readonly ids?: Ids;
}

/** What every part of a process stands on: configuration, database, transaction, clock, ids, request origin. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(options: PlatformOptions): DynamicModule {
    const providers = [
      { provide: Config, useValue: options.config },
      { provide: Clock, useValue: options.clock ?? new SystemClock() },
      { provide: Ids, useValue: options.ids ?? new Uuid7Ids() },
      RequestContext,
      UnitOfWork,
    ];
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({
            url: options.config.DATABASE_URL,
            entities: options.entities,
            poolSize: options.config.DATABASE_POOL_SIZE,
          }),
          retryAttempts: 5,
          retryDelay: 1000,
        }),
      ],
      providers,
      exports: [Config, Clock, Ids, RequestContext, UnitOfWork],
    };
  }
}
