/**
 * The embedded database could not be prepared, started or stopped. The message says what happened and what
 * to do about it; it is meant for the person at the terminal.
 */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}
