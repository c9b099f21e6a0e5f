const FACTOR = 3;
/** Share by which a wait varies, so that what failed together does not come back all at once. */
const SPREAD = 0.2;

/**
 * Wait before the next attempt in milliseconds: three times as long after each attempt, up to the limit.
 * @param attempts attempts made so far, 1 or more
 * @param chance a number from 0 up to 1
 */
export function backoff(
  attempts: number,
  { backoffBase, backoffLimit }: { backoffBase: number; backoffLimit: number },
  chance: number,
): number {
  const wait = Math.min(backoffBase * FACTOR ** (attempts - 1), backoffLimit);
  return Math.round(wait * (1 - SPREAD + 2 * SPREAD * chance));
}
