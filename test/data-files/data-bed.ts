import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import {
  FrameworksDataLoader,
  frameworksEntities,
  FrameworksModule,
  FrameworksService,
} from '@app/frameworks';
import { OrganisationsDataLoader, organisationsEntities } from '@app/organisations';
import { AuditWriter, Config, FixedClock, loadConfig, PlatformModule, UnitOfWork } from '@app/platform';
import { HistoricalApproval, HistoryDataLoader, HistoryModule, HistoryService } from '@app/submissions';
import { RecordingAudit } from '../people/people-bed.js';

@Global()
@Module({
  providers: [
    { provide: AuditWriter, useFactory: (uow: UnitOfWork) => new RecordingAudit(uow), inject: [UnitOfWork] },
    OrganisationsDataLoader,
  ],
  exports: [AuditWriter],
})
class RecordingModule {}

/** A process that has loaded nothing yet: the three loaders of shipped data on a real database. */
export class DataBed {
  readonly clock: FixedClock;

  private constructor(
    private readonly app: INestApplicationContext,
    clock: FixedClock,
  ) {
    this.clock = clock;
  }

  static async start(url: string): Promise<DataBed> {
    const clock = new FixedClock('2026-11-20T09:00:00Z');
    const config = loadConfig({ DATABASE_URL: url, DATABASE_POOL_SIZE: '4' }) as Config & {
      DATABASE_URL: string;
    };
    const module = await Test.createTestingModule({
      imports: [
        PlatformModule.forRoot({
          config,
          entities: [...organisationsEntities, ...frameworksEntities, HistoricalApproval],
          clock,
        }),
        RecordingModule,
        FrameworksModule,
        HistoryModule,
      ],
    }).compile();
    return new DataBed(await module.init(), clock);
  }

  stop(): Promise<void> {
    return this.app.close();
  }

  /** Loads everything in the order of a start of the product. */
  async load(root?: string) {
    return {
      organisations: await this.organisations.load(root),
      frameworks: await this.frameworks.load(root),
      history: await this.history.load(root),
    };
  }

  get audit(): RecordingAudit {
    return this.app.get(AuditWriter) as RecordingAudit;
  }
  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }
  get frameworks(): FrameworksDataLoader {
    return this.app.get(FrameworksDataLoader);
  }
  get frameworksService(): FrameworksService {
    return this.app.get(FrameworksService);
  }
  get history(): HistoryDataLoader {
    return this.app.get(HistoryDataLoader);
  }
  get historyService(): HistoryService {
    return this.app.get(HistoryService);
  }
  get organisations(): OrganisationsDataLoader {
    return this.app.get(OrganisationsDataLoader, { strict: false });
  }

  /** Every row of some tables as text, in a fixed order: equal when nothing was written. */
  async rows(...tables: string[]): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const table of tables) {
      const rows: { text: string }[] = await this.dataSource.query(
        `SELECT to_jsonb(t)::text || ' ' || t.xmin AS text FROM "${table}" t ORDER BY 1`,
      );
      found[table] = rows.map(({ text }) => text);
    }
    return found;
  }
}

/** The tables that the three loaders write. */
export const DATA_TABLES = [
  'organisations',
  'frameworks',
  'framework_components',
  'framework_criteria',
  'framework_mappings',
  'historical_approvals',
  'data_loads',
];
