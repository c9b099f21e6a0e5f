import type { JobRequest } from '@app/platform';
import type { DueDelivery } from './deliveries/deliveries.repository.js';

/** The job that works out a message's recipients. */
export function fanOutJob(outboxMessageId: string): JobRequest<'notifications.fan-out'> {
  return { payload: { outboxMessageId }, options: { jobId: `fan-out-${outboxMessageId}`, attempts: 5 } };
}

/**
 * The job of one attempt to send. Its id follows from the attempt, so that making it again does nothing while it is
 * on its way, and the next attempt is another job.
 */
export function deliverJob(
  { id, attempts, resends }: DueDelivery,
  delay = 0,
): JobRequest<'notifications.deliver'> {
  return {
    payload: { deliveryId: id },
    options: { jobId: `deliver-${id}-${resends}-${attempts}`, attempts: 5, delay },
  };
}
