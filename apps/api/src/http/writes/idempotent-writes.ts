import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IdempotencyKeys, Problem, type RepeatableWrite } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import { takesIdempotencyKey, type EndpointInfo } from '../endpoint-info.js';
import type { RequestState } from '../request-state.js';

const KEY = /^[\x21-\x7e]{8,128}$/;

/** Recognises a write that its caller means to be carried out once (the Idempotency-Key header). */
@Injectable()
export class IdempotentWrites {
  constructor(private readonly keys: IdempotencyKeys) {}

  /**
   * The write as it is remembered; undefined when the request has no key or the route takes none.
   * @throws Problem `invalid_idempotency_key`
   */
  of(endpoint: EndpointInfo, request: FastifyRequest, state: RequestState): RepeatableWrite | undefined {
    const key = request.headers['idempotency-key'];
    if (key === undefined || !state.viewer || !takesIdempotencyKey(endpoint)) return undefined;
    if (typeof key !== 'string' || !KEY.test(key)) throw new Problem('invalid_idempotency_key');
    return { userId: state.viewer.userId, key, requestHash: hashOf(request) };
  }

  /**
   * Whether exactly this request was carried out before. A key that can't be one is no repetition: to complain of
   * it here would tell a case that one may not see from one that does not exist.
   */
  async isRepetition(endpoint: EndpointInfo, request: FastifyRequest, state: RequestState): Promise<boolean> {
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string' || !KEY.test(key)) return false;
    const write = this.of(endpoint, request, state);
    return write !== undefined && (await this.keys.isKnown(write));
  }
}

function hashOf(request: FastifyRequest): string {
  const parts = [request.method, request.url, request.headers['if-match'] ?? '', request.body ?? null];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
