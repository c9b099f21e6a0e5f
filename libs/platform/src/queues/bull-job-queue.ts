import { JOB_QUEUES, QUEUE_NAMES, type JobMap, type JobName, type QueueName } from '@app/contracts';
import { Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { JobsOptions, Queue } from 'bullmq';
import { JobQueue, type JobOptions, type JobRequest, type QueueDepth } from './job-queue.js';
import type { QueueBackend } from './queue-backend.js';

const DEFAULT_ATTEMPTS = 8;
const DEFAULT_BACKOFF_MS = 500;

/** The queues on BullMQ, on whichever backend the process is configured for. */
export class BullJobQueue extends JobQueue implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('JobQueue');
  private readonly queues = new Map<QueueName, Queue>();

  constructor(private readonly backend: QueueBackend) {
    super();
  }

  /** Connects; on PostgreSQL it also makes BullMQ's own tables. A backend that can't be reached ends the boot. */
  async onModuleInit(): Promise<void> {
    for (const name of QUEUE_NAMES) {
      const queue = this.backend.queue(name, {});
      queue.on('error', (error) => this.logger.warn(`Queue ${name}: ${error.message}`));
      this.queues.set(name, queue);
    }
    await Promise.all([...this.queues.values()].map((queue) => queue.waitUntilReady()));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  override async add<N extends JobName>(name: N, payload: JobMap[N], options: JobOptions): Promise<void> {
    await this.queueOf(name).add(name, payload, carried(options));
  }

  override async addMany<N extends JobName>(name: N, jobs: readonly JobRequest<N>[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queueOf(name).addBulk(
      jobs.map(({ payload, options }) => ({ name, data: payload, opts: carried(options) })),
    );
  }

  override async ensure<N extends JobName>(
    name: N,
    payload: JobMap[N],
    options: JobOptions,
  ): Promise<boolean> {
    const queue = this.queueOf(name);
    const state = await queue.getJobState(options.jobId);
    if (state === 'failed' || state === 'completed') await queue.remove(options.jobId);
    else if (state !== 'unknown') return false;
    await this.add(name, payload, options);
    return true;
  }

  override async depths(): Promise<readonly QueueDepth[]> {
    return Promise.all(
      [...this.queues].map(async ([name, queue]) => {
        const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
        return {
          queue: name,
          waiting: counts.waiting ?? 0,
          active: counts.active ?? 0,
          delayed: counts.delayed ?? 0,
          failed: counts.failed ?? 0,
        };
      }),
    );
  }

  private queueOf(name: JobName): Queue {
    const queue = this.queues.get(JOB_QUEUES[name]);
    if (!queue) throw new Error(`The queue of ${name} is not open yet`);
    return queue;
  }
}

/** Done jobs leave no trace, since the database has it; failed ones are kept for whoever looks for the reason. */
function carried(options: JobOptions): JobsOptions {
  return {
    jobId: options.jobId,
    delay: options.delay ?? 0,
    attempts: options.attempts ?? DEFAULT_ATTEMPTS,
    backoff: { type: 'exponential', delay: options.backoff ?? DEFAULT_BACKOFF_MS, jitter: 0.3 },
    removeOnComplete: true,
    removeOnFail: false,
  };
}
