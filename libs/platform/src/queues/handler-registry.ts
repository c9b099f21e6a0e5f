import { JOB_QUEUES, type JobName } from '@app/contracts';
import { handledJob, type HandlesJob } from './job-handler.js';

export type AnyHandler = HandlesJob<JobName>;

/** Thrown at boot when jobs and handlers do not match one to one. */
export class JobHandlerError extends Error {
  override readonly name = 'JobHandlerError';
}

/**
 * Matches handlers' classes to jobs.
 * @param classes everything that the process provides; what is no handler is passed over
 * @throws JobHandlerError naming every job without a handler and every job with more than one
 */
export function matchHandlers(
  classes: Iterable<Function>,
  jobs: readonly JobName[] = Object.keys(JOB_QUEUES) as JobName[],
): ReadonlyMap<JobName, Function> {
  const found = new Map<JobName, Function[]>();
  for (const candidate of new Set(classes)) {
    const job = handledJob(candidate);
    if (job) found.set(job, [...(found.get(job) ?? []), candidate]);
  }
  const faults: string[] = [];
  for (const job of jobs) {
    const handlers = found.get(job) ?? [];
    if (handlers.length === 0) faults.push(`${job} has no handler`);
    if (handlers.length > 1)
      faults.push(`${job} has ${handlers.length} handlers: ${handlers.map(({ name }) => name).join(', ')}`);
  }
  if (faults.length > 0)
    throw new JobHandlerError(`Jobs and handlers do not match:\n  ${faults.join('\n  ')}`);
  return new Map([...found].map(([job, [handler]]) => [job, handler as Function]));
}
