import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Problem } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { languageOf } from '../accept-language.js';
import { problemBody } from '../problem-body.js';
import { findState } from '../request-state.js';
import { isOurFault, toProblem } from './to-problem.js';

const RETRY_SECONDS = 5;
const log = new Logger('Http');

/** Answers everything that goes wrong as problem details in the caller's language, and nothing more than that. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Answers an error; one that is our own fault is logged with the request's id, without the values in it. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error);
  const requestId = findState(request)?.requestId ?? String(request.id);
  if (isOurFault(problem)) logFault(problem, request, requestId);
  if (reply.sent || reply.raw.headersSent) {
    // Half an answer must not look like a whole one.
    reply.raw.destroy();
    return;
  }
  const language = findState(request)?.language ?? languageOf(request.headers['accept-language']) ?? 'da';
  const retryAfter = retryAfterOf(problem);
  if (retryAfter !== undefined) void reply.header('Retry-After', String(retryAfter));
  if (problem.status === 401) void reply.header('WWW-Authenticate', 'Bearer realm="klimacert"');
  void reply
    .status(problem.status)
    .header('X-Request-Id', requestId)
    .header('Cache-Control', 'no-store')
    .header('Content-Language', language)
    .type('application/problem+json; charset=utf-8')
    .send(problemBody(problem, { language, requestId, instance: request.url.split('?')[0] ?? '/' }));
}

function retryAfterOf(problem: Problem): number | undefined {
  if (problem.code === 'not_ready') return RETRY_SECONDS;
  const { seconds } = problem.params;
  return problem.code === 'too_many_requests' && typeof seconds === 'number' ? Math.ceil(seconds) : undefined;
}

function logFault(problem: Problem, request: FastifyRequest, requestId: string): void {
  const { cause } = problem;
  const error = cause instanceof Error ? cause : problem;
  const route = request.routeOptions?.url ?? 'unknown route';
  const state =
    error instanceof QueryFailedError ? ` (SQLSTATE ${(error.driverError as { code?: string }).code})` : '';
  log.error(
    `${request.method} ${route}: ${problem.code}${state}: ${error.message} [${requestId}]`,
    error.stack,
  );
}
