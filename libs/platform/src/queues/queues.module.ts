import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Config } from '../config/config.js';
import { BullJobQueue } from './bull-job-queue.js';
import { JobQueue } from './job-queue.js';
import { DEFAULT_JOB_WORKER_SETTINGS, JobWorkers, type JobWorkerSettings } from './job-workers.js';
import { queueBackend, type QueueBackend } from './queue-backend.js';

const BACKEND = Symbol('queue backend');

const backend = {
  provide: BACKEND,
  inject: [Config],
  useFactory: ({ REDIS_URL, DATABASE_URL }: Config): QueueBackend => {
    if (!DATABASE_URL) throw new Error('Queues need DATABASE_URL');
    return queueBackend({ REDIS_URL, DATABASE_URL });
  },
};
const queue = {
  provide: JobQueue,
  inject: [BACKEND],
  useFactory: (chosen: QueueBackend) => new BullJobQueue(chosen),
};

/** The queues: adding jobs, and in a worker process running them. The backend follows from the configuration. */
@Module({})
export class QueuesModule {
  /** For a process that adds jobs and looks at the queues' depth. */
  static forProducer(): DynamicModule {
    return { module: QueuesModule, global: true, providers: [backend, queue], exports: [JobQueue] };
  }

  /** For a process that also runs jobs; every job needs exactly one `@JobHandler` among its providers. */
  static forWorker(settings: Partial<JobWorkerSettings> = {}): DynamicModule {
    const workers = {
      provide: JobWorkers,
      inject: [BACKEND, DiscoveryService, Config],
      useFactory: (chosen: QueueBackend, discovery: DiscoveryService, config: Config) =>
        new JobWorkers(chosen, discovery, {
          ...DEFAULT_JOB_WORKER_SETTINGS,
          ...(config.WORKER_CONCURRENCY ? { concurrency: config.WORKER_CONCURRENCY } : {}),
          ...settings,
        }),
    };
    return {
      module: QueuesModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [backend, queue, workers],
      exports: [JobQueue],
    };
  }
}
