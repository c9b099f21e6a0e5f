import type { Metrics } from '@app/platform';
import type { FastifyInstance } from 'fastify';

/** Upper bounds in seconds; uploads take the last ones. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

/** Measures every request by route, not by address: ids in the labels would make as many series as there are cases. */
export function addRequestMetrics(fastify: FastifyInstance, metrics: Metrics): void {
  const durations = metrics.histogram(
    'klimacert_http_request_duration_seconds',
    'Time from a request to the end of its answer',
    ['method', 'route', 'status'],
    BUCKETS,
  );
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    durations.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
