import { applyDecorators, Delete, Get, HttpCode, Patch, Post, Put, SetMetadata } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation } from '@nestjs/swagger';
import { documentResponses } from './endpoint-docs.js';
import { ENDPOINT, type EndpointInfo, type EndpointOptions, type HttpMethod } from './endpoint-info.js';

/** Where @nestjs/swagger keeps a method's answers; it exports no name for it. */
const API_RESPONSE = 'swagger/apiResponse';
const METHODS = { GET: Get, POST: Post, PUT: Put, PATCH: Patch, DELETE: Delete };

function endpoint(method: HttpMethod) {
  return (path: string, options: EndpointOptions): MethodDecorator => {
    const info: EndpointInfo = { ...options, method, path };
    return (target, key, descriptor) => {
      // The build's Swagger plugin has put in an answer by then, whose status it can only guess.
      Reflect.deleteMetadata(API_RESPONSE, descriptor.value as object);
      applyDecorators(
        METHODS[method](path),
        HttpCode(statusOf(info)),
        SetMetadata(ENDPOINT, info),
        ApiOperation({
          summary: options.summary,
          ...(options.description === undefined ? {} : { description: options.description }),
        }),
        ...(options.hidden ? [ApiExcludeEndpoint()] : []),
        ...documentResponses(info, statusOf(info), target.constructor, key),
      )(target, key, descriptor);
    };
  };
}

function statusOf(info: EndpointInfo): number {
  if (info.status !== undefined) return info.status;
  if (info.response === 'none') return 204;
  return info.method === 'POST' ? 201 : 200;
}

/**
 * Declares a route: its path, who may call it, what it answers and everything that its documentation says.
 * A route declared otherwise is refused at boot.
 */
export const Endpoint = {
  get: endpoint('GET'),
  post: endpoint('POST'),
  put: endpoint('PUT'),
  patch: endpoint('PATCH'),
  delete: endpoint('DELETE'),
};
