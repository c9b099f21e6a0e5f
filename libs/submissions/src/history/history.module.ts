import { Module } from '@nestjs/common';
import { FrameworksModule } from '@app/frameworks';
import { HistoryDataLoader } from './history-data-loader.js';
import { HistoryService } from './history.service.js';

/** Plans from before this register. Needs an `AuditWriter` from the process it runs in. */
@Module({
  imports: [FrameworksModule],
  providers: [HistoryDataLoader, HistoryService],
  exports: [HistoryDataLoader, HistoryService],
})
export class HistoryModule {}
