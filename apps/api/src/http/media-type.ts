import { Problem } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import type { EndpointInfo } from './endpoint-info.js';
import { isSafe } from './methods.js';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'multipart/form-data';

/**
 * Refuses a body of another kind than the route reads; without this, a form sent to a JSON route looks empty.
 * @throws Problem `unsupported_media_type`
 */
export function requireMediaType(endpoint: EndpointInfo, request: FastifyRequest): void {
  if (isSafe(request.method)) return;
  const given = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const allowed = endpoint.multipart ? FORM_TYPE : JSON_TYPE;
  if (given === allowed || (given === undefined && !endpoint.multipart)) return;
  throw new Problem('unsupported_media_type', { params: { allowed } });
}
