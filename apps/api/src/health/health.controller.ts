import { Controller, Res } from '@nestjs/common';
import { Health, Metrics } from '@app/platform';
import type { FastifyReply } from 'fastify';
import { Endpoint, PublicPages } from '../http/index.js';
import { LiveDto, ReadyDto } from './health.dto.js';

/** For load balancers and Prometheus. Neither asks who they are, so nothing here tells more than how it goes. */
@PublicPages()
@Controller()
export class HealthController {
  constructor(
    private readonly health: Health,
    private readonly metrics: Metrics,
  ) {}

  @Endpoint.get('health/live', {
    access: 'public',
    summary: 'Answers as long as the process answers at all; restart it when it does not',
    response: LiveDto,
    hidden: true,
  })
  live(): LiveDto {
    return { status: 'live' };
  }

  @Endpoint.get('health/ready', {
    access: 'public',
    summary: 'Answers 200 when the process can serve, 503 with what is missing when it cannot',
    response: ReadyDto,
    hidden: true,
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadyDto> {
    const { ok, checks } = await this.health.ready();
    void reply.status(ok ? 200 : 503).header('Cache-Control', 'no-store');
    return { status: ok ? 'ready' : 'not_ready', checks };
  }

  @Endpoint.get('metrics', {
    access: 'public',
    summary: "The process's metrics in Prometheus' text format",
    response: 'binary',
    produces: 'text/plain',
    hidden: true,
  })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { contentType, body } = await this.metrics.read();
    void reply.type(contentType).header('Cache-Control', 'no-store');
    return body;
  }
}
