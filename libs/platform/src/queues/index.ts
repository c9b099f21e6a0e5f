export { JobHandler, type HandlesJob, type JobRun } from './job-handler.js';
export { JobHandlerError, matchHandlers } from './handler-registry.js';
export { JobQueue, type JobOptions, type JobRequest, type QueueDepth } from './job-queue.js';
export { DEFAULT_JOB_WORKER_SETTINGS, JobWorkers, type JobWorkerSettings } from './job-workers.js';
export {
  queueBackend,
  type QueueBackend,
  type QueueBackendConfig,
  type QueueBackendKind,
} from './queue-backend.js';
export { QueuesModule } from './queues.module.js';
