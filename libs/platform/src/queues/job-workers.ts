import { JOB_QUEUES, QUEUE_NAMES, type JobMap, type JobName } from '@app/contracts';
import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
import { matchHandlers, type AnyHandler } from './handler-registry.js';
import type { QueueBackend } from './queue-backend.js';

/** How a worker process runs its jobs. */
export interface JobWorkerSettings {
  /** Jobs of one queue that run at once. */
  readonly concurrency: number;
  /** How long running jobs may take to finish when the process stops, in milliseconds. */
  readonly closeLimit: number;
  /** After this many milliseconds without a sign of life a job counts as left behind by a killed process. */
  readonly lockDuration: number;
  /** How often left-behind jobs are looked for, in milliseconds. */
  readonly stalledInterval: number;
}

export const DEFAULT_JOB_WORKER_SETTINGS: JobWorkerSettings = {
  concurrency: 10,
  closeLimit: 15_000,
  lockDuration: 5_000,
  stalledInterval: 2_000,
};

/** Killed processes in a row that a job survives; far more than ever happens, the database decides what is final. */
const MAX_STALLED = 1_000;

/** Runs the handlers of this process: one BullMQ worker per queue. */
export class JobWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('JobWorkers');
  private readonly handlers: ReadonlyMap<JobName, Function>;
  private workers: Worker[] = [];

  /** @throws JobHandlerError, before anything is connected */
  constructor(
    private readonly backend: QueueBackend,
    private readonly discovery: DiscoveryService,
    private readonly settings: JobWorkerSettings,
  ) {
    this.handlers = matchHandlers(discovery.getProviders().flatMap(({ metatype }) => metatype ?? []));
  }

  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.instances();
    this.workers = QUEUE_NAMES.map((queue) => {
      const own = new Map([...handlers].filter(([job]) => JOB_QUEUES[job] === queue));
      const worker = this.backend.worker(queue, (job) => this.run(own, job), {
        concurrency: this.settings.concurrency,
        lockDuration: this.settings.lockDuration,
        stalledInterval: this.settings.stalledInterval,
        maxStalledCount: MAX_STALLED,
        runRetryDelay: 1_000,
      });
      worker.on('error', (error) => this.logger.warn(`Worker of ${queue}: ${error.message}`));
      worker.on('failed', (job, error) =>
        this.logger.warn(`Job ${job?.id ?? '?'} of ${queue} failed: ${error.message}`),
      );
      return worker;
    });
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
  }

  /** Takes no new jobs and lets the running ones finish, within the limit. */
  async beforeApplicationShutdown(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), this.settings.closeLimit);
    });
    const closed = Promise.all(this.workers.map((worker) => worker.close())).then(() => 'done' as const);
    const outcome = await Promise.race([closed, limit]);
    clearTimeout(timer);
    if (outcome === 'late') {
      closed.catch(() => undefined);
      this.logger.warn(
        `Jobs still ran after ${this.settings.closeLimit} ms; they will be taken up again elsewhere.`,
      );
    }
  }

  private instances(): ReadonlyMap<JobName, AnyHandler> {
    const providers = this.discovery.getProviders();
    return new Map(
      [...this.handlers].map(([job, handler]) => [
        job,
        providers.find(({ metatype }) => metatype === handler)?.instance as AnyHandler,
      ]),
    );
  }

  private async run(handlers: ReadonlyMap<JobName, AnyHandler>, job: Job): Promise<void> {
    const handler = handlers.get(job.name as JobName);
    if (!handler) throw new Error(`No handler for ${job.name}; was it added by a newer version?`);
    const attempts = job.opts.attempts ?? 1;
    await handler.handle(job.data as JobMap[JobName], {
      jobId: job.id ?? '',
      attempt: job.attemptsMade + 1,
      lastAttempt: job.attemptsMade + 1 >= attempts,
    });
  }
}
