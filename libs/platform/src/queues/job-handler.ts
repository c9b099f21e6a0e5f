import type { JobMap, JobName } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import 'reflect-metadata';

const HANDLED_JOB = 'klimacert:handled-job';

/** One run of a job. */
export interface JobRun {
  readonly jobId: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Whether a failure now is final as far as the queue is concerned. */
  readonly lastAttempt: boolean;
}

/**
 * Does the work of one kind of job. It may be called twice for the same job, at the same time too, and must then
 * have the effect of one call. A throw is a failed attempt.
 */
export interface HandlesJob<N extends JobName> {
  handle(payload: JobMap[N], run: JobRun): Promise<void>;
}

/**
 * Binds a class to the job that it does; the payload's type follows from the name. Every job must have exactly one
 * handler among the providers of a worker process, else the process does not start.
 */
export function JobHandler<N extends JobName>(name: N) {
  return <C extends new (...parts: never[]) => HandlesJob<N>>(target: C): void => {
    Injectable()(target);
    Reflect.defineMetadata(HANDLED_JOB, name, target);
  };
}

/** The job that a class handles, if it does. */
export function handledJob(target: object): JobName | undefined {
  return Reflect.getMetadata(HANDLED_JOB, target) as JobName | undefined;
}
