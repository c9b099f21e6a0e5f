import { Problem } from '../problem/problem.js';

/** The version that a caller has seen and wants to change (the request's If-Match). */
export class ExpectedVersion {
  /** @param etags entity tags as the caller sent them, without quotes; more than one when any of them will do. */
  constructor(readonly etags: readonly string[]) {}

  /** The tag sent; the first one where there are several. */
  get etag(): string {
    return this.etags[0] ?? '';
  }

  /** Whether the row still is as the caller saw it. */
  matches(current: string | number): boolean {
    return this.etags.includes(String(current));
  }

  /**
   * Call it under the row's lock.
   * @throws Problem `stale_version` when somebody changed the row meanwhile.
   */
  require(current: string | number): void {
    if (!this.matches(current)) throw new Problem('stale_version');
  }
}
