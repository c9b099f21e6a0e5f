import type { FastifyInstance } from 'fastify';

/** How long a refused sender may go on sending, so that it comes to reading the answer, in milliseconds. */
const PATIENCE = 3000;

/**
 * A request can be answered before its body has been read: an upload that is too large, or one that nobody may make.
 * What is still coming is then thrown away for a moment, since a connection closed at once takes the answer with it;
 * whoever is still sending afterwards is cut off.
 */
export function endUnreadBodies(fastify: FastifyInstance): void {
  fastify.addHook('onResponse', (request, _reply, done) => {
    const { raw } = request;
    if (!raw.complete && !raw.destroyed) {
      raw.unpipe();
      raw.resume();
      const timer = setTimeout(() => raw.destroy(), PATIENCE).unref();
      raw.once('close', () => clearTimeout(timer));
      raw.once('end', () => clearTimeout(timer));
    }
    done();
  });
}
