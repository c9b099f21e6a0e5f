import type { FastifyReply, FastifyRequest } from 'fastify';

/** Puts the version of the answer's thing into ETag, and the address of a thing just created into Location. */
export function setResponseHeaders(request: FastifyRequest, reply: FastifyReply, body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  const { etag, version, id } = body as { etag?: unknown; version?: unknown; id?: unknown };
  if (typeof etag === 'string') void reply.header('ETag', `"${etag}"`);
  else if (typeof version === 'number') void reply.header('ETag', `"${version}"`);
  if (reply.statusCode === 201 && typeof id === 'string' && hasPage(request)) {
    void reply.header('Location', `${request.url.split('?')[0]}/${id}`);
  }
}

function hasPage(request: FastifyRequest): boolean {
  return request.server.hasRoute({ method: 'GET', url: `${request.routeOptions.url}/:id` });
}
