import { HttpException } from '@nestjs/common';
import { ERRORS, type ErrorCode } from '@app/contracts';
import { Problem } from '@app/platform';
import { EntityNotFoundError, OptimisticLockVersionMismatchError } from 'typeorm';
import { databaseProblem } from './database-problem.js';

const FASTIFY_CODES: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
  FST_ERR_NOT_FOUND: 'not_found',
  FST_REQ_FILE_TOO_LARGE: 'too_large',
  FST_FILES_LIMIT: 'too_large',
  FST_FIELDS_LIMIT: 'too_large',
  FST_PARTS_LIMIT: 'too_large',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'unsupported_media_type',
  FST_PROTO_VIOLATION: 'malformed_request',
};
const CODE_OF_STATUS: Record<number, ErrorCode> = {
  400: 'malformed_request',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'state_conflict',
  412: 'stale_version',
  413: 'too_large',
  414: 'not_found',
  415: 'unsupported_media_type',
  422: 'unprocessable',
  428: 'precondition_required',
  429: 'too_many_requests',
  503: 'not_ready',
};
/** What the texts of errors that are not our own need. */
const PARAMS: Partial<Record<ErrorCode, Record<string, string | number>>> = {
  too_large: { limit: '1 MB' },
  unsupported_media_type: { allowed: 'application/json' },
  too_many_requests: { seconds: 60 },
};

/**
 * The problem behind anything that was thrown: ours as it is, those of Nest, Fastify and the database by their
 * meaning, everything else as `internal`. Never carries a foreign message.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  return new Problem(code, { params: PARAMS[code] ?? {}, cause: error });
}

/** Whether somebody must look at it: it is our fault, or hides one. */
export function isOurFault(problem: Problem): boolean {
  return ERRORS[problem.code].status >= 500 || databaseProblem(problem.cause)?.suspicious === true;
}

function codeOf(error: unknown): ErrorCode {
  if (error instanceof EntityNotFoundError) return 'not_found';
  if (error instanceof OptimisticLockVersionMismatchError) return 'stale_version';
  if (error instanceof HttpException) return CODE_OF_STATUS[error.getStatus()] ?? 'internal';
  const database = databaseProblem(error);
  if (database) return database.code;
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  if (typeof code !== 'string' || !code.startsWith('FST_')) return 'internal';
  return (
    (FASTIFY_CODES[code] ?? (typeof statusCode === 'number' && CODE_OF_STATUS[statusCode])) || 'internal'
  );
}
