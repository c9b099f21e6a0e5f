import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the check passes; throws what it last threw when it has not after the limit. */
export async function eventually(check: () => Promise<void> | void, limit = 20_000): Promise<void> {
  const end = performance.now() + limit;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await pause(20);
    }
  }
}
