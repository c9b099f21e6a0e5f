import type { JobMap, JobName, QueueName } from '@app/contracts';

/** How one job is carried. */
export interface JobOptions {
  /** Identity of the job: as long as a job with this id is known, adding it again does nothing. */
  readonly jobId: string;
  /** Milliseconds until the job may run. Default 0. */
  readonly delay?: number;
  /** How often it is tried before it is kept as failed. Default 8. */
  readonly attempts?: number;
  /** Milliseconds before the second attempt; doubled, with some chance added, for each further one. Default 500. */
  readonly backoff?: number;
}

/** A job to be added, for adding several at once. */
export interface JobRequest<N extends JobName> {
  readonly payload: JobMap[N];
  readonly options: JobOptions;
}

/** How many jobs of a queue are in which stage. */
export interface QueueDepth {
  readonly queue: QueueName;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/**
 * Adds jobs to the queues. A queue is a carrier, never the truth: it may lose a job (Redis restarted without its
 * data), and it may run one twice, so that every job's state lies in the database and every handler is idempotent.
 */
export abstract class JobQueue {
  abstract add<N extends JobName>(name: N, payload: JobMap[N], options: JobOptions): Promise<void>;

  /** Adds jobs of one kind in one round trip. */
  abstract addMany<N extends JobName>(name: N, jobs: readonly JobRequest<N>[]): Promise<void>;

  /**
   * Makes sure that a job is on its way: adds it when the queue has lost it or given it up, and leaves it alone
   * when it waits or runs. Tells whether it had to be added.
   */
  abstract ensure<N extends JobName>(name: N, payload: JobMap[N], options: JobOptions): Promise<boolean>;

  /** Depth of every queue; throws when the backend does not answer. */
  abstract depths(): Promise<readonly QueueDepth[]>;
}
