import type { IncomingMessage } from 'node:http';
import { type Ids, Problem, type RequestContext } from '@app/platform';
import type { FastifyInstance } from 'fastify';
import { languageOf } from './accept-language.js';
import { setState, stateOf } from './request-state.js';

const REQUEST_ID = /^[\w.:-]{8,128}$/;
const MAX_USER_AGENT_LENGTH = 300;

/** The caller's X-Request-Id where it is a sensible one, so that its logs and ours can be matched; else a new id. */
export function requestIdOf(request: IncomingMessage, ids: Ids): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : ids.next();
}

/**
 * What happens to every request before anything else: it is known by an id, its origin and language are noted, and
 * an address that is not valid UTF-8 is refused. Then everything runs within its RequestContext.
 */
export function addRequestHooks(fastify: FastifyInstance, context: RequestContext): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const requestId = String(request.id);
    setState(request, {
      requestId,
      language: languageOf(request.headers['accept-language']) ?? 'da',
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, MAX_USER_AGENT_LENGTH),
    });
    void reply.header('X-Request-Id', requestId);
    if (request.url.startsWith('/api/')) void reply.header('Cache-Control', 'no-store');
    done(isDecodable(request.url) ? undefined : new Problem('malformed_request'));
  });
  // After the body is read: its events would not carry the context on.
  fastify.addHook('preHandler', (request, _reply, done) => context.run(stateOf(request), done));
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
