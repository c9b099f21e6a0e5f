export { HistoricalApproval, type HistoricalStatus } from './historical-approval.entity.js';
export { type HistoricalApprovalData, type HistoryData, readHistoryData } from './history-data.js';
export { HistoryDataLoader, type HistoryLoadResult } from './history-data-loader.js';
export { HistoryModule } from './history.module.js';
export { HistoryService } from './history.service.js';
