import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { ErrorCode } from '@app/contracts';
import type { Access } from './access.js';

export interface EndpointOptions {
  /** Who may call it; checked in one place, before anything of the request is read. */
  readonly access: Access;
  /** One line for the API's documentation. */
  readonly summary: string;
  /** More of it, in Markdown. */
  readonly description?: string;
  /** Default: 204 for `response: 'none'`, 201 for POST, else 200. */
  readonly status?: number;
  /**
   * The answer's class, `[Class]` for a plain list, `none` for no body, `binary` for a file (with `produces`).
   * Required unless `page` is given.
   */
  readonly response?: Type | readonly [Type] | 'none' | 'binary';
  /** The class of a keyset page's items; the answer is `{ items, next }`. */
  readonly page?: Type;
  /** Media type of a `binary` answer. */
  readonly produces?: string;
  /** The form's class of a `multipart/form-data` request; the handler reads the streams itself. */
  readonly multipart?: Type;
  /** The request must carry If-Match: 428 without, read it with `@IfMatch()`. */
  readonly ifMatch?: true;
  /** `false`: the handler opens its own transactions, and Idempotency-Key is not offered. */
  readonly transaction?: false;
  /** The answer holds a secret that is shown once: a repeated Idempotency-Key is answered 409, not with a copy. */
  readonly secret?: true;
  /** `false`: no Idempotency-Key although it changes something. */
  readonly idempotent?: false;
  /** Errors beyond those that follow from the options. */
  readonly problems?: readonly ErrorCode[];
  /** Left out of the OpenAPI document (pages for people, not for programs). */
  readonly hidden?: true;
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What the guards, the interceptor and the documentation know of a route. */
export interface EndpointInfo extends EndpointOptions {
  readonly method: HttpMethod;
  readonly path: string;
}

/** Metadata key of a route's EndpointInfo. */
export const ENDPOINT = 'klimacert:endpoint';

/** The route's declaration; undefined for a method that is no endpoint. */
export function endpointOf(handler: Function): EndpointInfo | undefined {
  return Reflect.getMetadata(ENDPOINT, handler) as EndpointInfo | undefined;
}

/** Whether calls of the route take an Idempotency-Key. */
export function takesIdempotencyKey(endpoint: EndpointInfo): boolean {
  return (
    endpoint.method !== 'GET' &&
    endpoint.access !== 'public' &&
    endpoint.transaction !== false &&
    endpoint.idempotent !== false
  );
}
