import { Problem } from './problem.js';

/** The version that a caller last saw, from the If-Match header. */
export interface ExpectedVersion {
  readonly etag: string;
}

const bare = (etag: string): string => etag.replace(/^W\//, '').replace(/^"|"$/g, '');

/**
 * Refuses a change that is based on an older version.
 * @throws Problem `stale_version`
 */
export function assertVersion(expected: ExpectedVersion, actual: number | string): void {
  if (bare(expected.etag) !== bare(String(actual))) throw new Problem('stale_version');
}
