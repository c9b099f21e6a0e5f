/**
 * Every job of the product: name → payload. Payloads carry ids only, never secrets or copies of records.
 */
export interface JobMap {
  /** Turn one outbox message into notifications and deliveries. */
  'notifications.fan-out': { outboxMessageId: string };
  /** Deliver one e-mail. */
  'notifications.deliver': { deliveryId: string };
}
export type JobName = keyof JobMap;

/** The queue that each job runs on. */
export const JOB_QUEUES: Record<JobName, QueueName> = {
  'notifications.fan-out': 'notifications',
  'notifications.deliver': 'mail',
};
export const QUEUE_NAMES = ['notifications', 'mail'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];
