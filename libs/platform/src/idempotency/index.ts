import { IdempotencyKey } from './idempotency-key.entity.js';

export * from './idempotency-key.entity.js';
export * from './idempotency-keys.js';

/** The table behind repeatable writes. */
export const idempotencyEntities = [IdempotencyKey] as const;
