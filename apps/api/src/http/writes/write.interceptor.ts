import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { IdempotencyKeys, Problem, UnitOfWork, type WriteAnswer } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, map, type Observable } from 'rxjs';
import { endpointOf, type EndpointInfo } from '../endpoint-info.js';
import { isSafe } from '../methods.js';
import { stateOf } from '../request-state.js';
import { IdempotentWrites } from './idempotent-writes.js';
import { setResponseHeaders } from './response-headers.js';

/** Runs each write as one transaction, once per Idempotency-Key, and sets the headers of every answer. */
@Injectable()
export class WriteInterceptor implements NestInterceptor {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly writes: IdempotentWrites,
    private readonly keys: IdempotencyKeys,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint) return next.handle();
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const answer =
      isSafe(request.method) || endpoint.transaction === false
        ? next.handle()
        : from(this.write(endpoint, request, reply, () => lastValueFrom(next.handle())));
    return answer.pipe(
      map((body: unknown) => {
        setResponseHeaders(request, reply, body);
        return body;
      }),
    );
  }

  private async write(
    endpoint: EndpointInfo,
    request: FastifyRequest,
    reply: FastifyReply,
    handle: () => Promise<unknown>,
  ): Promise<unknown> {
    const state = stateOf(request);
    const write = this.writes.of(endpoint, request, state);
    const work = async (): Promise<WriteAnswer> => {
      if (state.replayOnly) throw new Problem('forbidden');
      return { status: reply.statusCode, body: await handle() };
    };
    const answer = await this.uow.run(async () =>
      write ? this.keys.once(write, work, endpoint.secret !== true) : work(),
    );
    if ('replayed' in answer && answer.replayed) {
      void reply.status(answer.status).header('Idempotency-Replayed', 'true');
    }
    return answer.body;
  }
}
