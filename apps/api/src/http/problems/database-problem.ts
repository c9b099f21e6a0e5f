import type { ErrorCode } from '@app/contracts';
import { QueryFailedError } from 'typeorm';

/** What a database error means for the caller. */
export interface DatabaseProblem {
  readonly code: ErrorCode;
  /** The request should have been refused before it reached the database. */
  readonly suspicious: boolean;
}

const BY_SQLSTATE: Record<string, ErrorCode> = {
  23505: 'already_exists', // unique_violation
  23503: 'state_conflict', // foreign_key_violation
  '23P01': 'state_conflict', // exclusion_violation
  40001: 'state_conflict', // serialization_failure
  '40P01': 'state_conflict', // deadlock_detected
  '55P03': 'not_ready', // lock_not_available
  57014: 'not_ready', // query_canceled
  '57P01': 'not_ready', // admin_shutdown
  '57P02': 'not_ready', // crash_shutdown
  '57P03': 'not_ready', // cannot_connect_now
  53300: 'not_ready', // too_many_connections
  '25P03': 'not_ready', // idle_in_transaction_session_timeout
};
const CONNECTION_CODES = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT'];
// The pool and the driver give these no code.
const CONNECTION_MESSAGE = /timeout exceeded when trying to connect|Connection terminated|connection error/i;

/** Reads PostgreSQL's SQLSTATE, or that the database can't be reached; undefined for any other error. */
export function databaseProblem(error: unknown): DatabaseProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  const driver = error instanceof QueryFailedError ? (error.driverError as Error) : error;
  const state = (driver as { code?: unknown }).code;
  if (typeof state === 'string') {
    if (BY_SQLSTATE[state]) return { code: BY_SQLSTATE[state], suspicious: false };
    if (CONNECTION_CODES.includes(state) || /^08/.test(state))
      return { code: 'not_ready', suspicious: false };
    // 22: a value that the column can't hold; 23514: a check. Both mean that our validation has a gap.
    if (error instanceof QueryFailedError && (/^22/.test(state) || state === '23514')) {
      return { code: 'unprocessable', suspicious: true };
    }
  }
  if (CONNECTION_MESSAGE.test(driver.message)) return { code: 'not_ready', suspicious: false };
  return undefined;
}
