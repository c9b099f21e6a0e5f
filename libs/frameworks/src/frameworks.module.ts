import { Module } from '@nestjs/common';
import { FrameworksRepository } from './frameworks.repository.js';
import { FrameworksService } from './frameworks.service.js';
import { DataLoads } from './loading/data-loads.service.js';
import { FrameworksDataLoader } from './loading/frameworks-data-loader.js';

/** The standards as data. Needs an `AuditWriter` from the process it runs in. */
@Module({
  providers: [FrameworksRepository, FrameworksService, DataLoads, FrameworksDataLoader],
  exports: [FrameworksService, DataLoads, FrameworksDataLoader],
})
export class FrameworksModule {}
