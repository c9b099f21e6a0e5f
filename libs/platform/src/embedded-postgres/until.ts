import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks `condition` again and again until it gives something other than `undefined`, or until `timeoutMs`
 * milliseconds have passed, in which case the answer is `undefined`. Uses the monotonic clock: this is about
 * processes, not about dates.
 */
export async function until<T>(
  condition: () => Promise<T | undefined>,
  timeoutMs: number,
  everyMs = 25,
): Promise<T | undefined> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const answer = await condition();
    if (answer !== undefined || performance.now() >= end) return answer;
    await pause(everyMs);
  }
}
