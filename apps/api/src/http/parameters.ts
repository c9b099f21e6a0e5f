import { createParamDecorator, Param, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { Problem, type ExpectedVersion } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import { validate as isUuid } from 'uuid';
import type { FoundCase } from './access.js';
import { stateOf, type RequestSession } from './request-state.js';

function of<T>(read: (request: FastifyRequest) => T): () => ParameterDecorator {
  const decorator = createParamDecorator((_data: undefined, context: ExecutionContext) =>
    read(context.switchToHttp().getRequest<FastifyRequest>()),
  );
  return () => decorator();
}

/**
 * The person who asks, in a session or through a token.
 * @throws Problem `not_signed_in` on a public endpoint without one: take `@OptionalViewer()` there.
 */
export const CurrentViewer = of((request): Viewer => {
  const { viewer } = stateOf(request);
  if (!viewer) throw new Problem('not_signed_in');
  return viewer;
});

/** The person who asks, or null. */
export const OptionalViewer = of((request): Viewer | null => stateOf(request).viewer ?? null);

/** The session that the request came with (`{ sessionId, csrfToken }`), or null. */
export const CurrentSession = of((request): RequestSession | null => stateOf(request).session ?? null);

/** The case that the access guard found (`{ submissionId, thing }`), on endpoints with case access. */
export const CaseOf = of((request): FoundCase => {
  const found = stateOf(request).case;
  if (!found) throw new Error('@CaseOf() needs an endpoint with case access.');
  return found;
});

/** The version that the caller wants to change, on endpoints with `ifMatch: true`. */
export const IfMatch = of((request): ExpectedVersion => {
  const { expected } = stateOf(request);
  if (!expected) throw new Error('@IfMatch() needs an endpoint with ifMatch: true.');
  return expected;
});

class Recognise implements PipeTransform<string, unknown> {
  constructor(private readonly read: (value: string) => unknown) {}

  transform(value: string): unknown {
    const read = this.read(value);
    if (read === undefined) throw new Problem('not_found');
    return read;
  }
}

/** A path parameter with a UUID. Anything else is an unknown id: Problem `not_found`. */
export function IdParam(name = 'id'): ParameterDecorator {
  return Param(name, new Recognise((value) => (isUuid(value) ? value.toLowerCase() : undefined)));
}

/** A path parameter with one of these words or of this form. Anything else is Problem `not_found`. */
export function CodeParam(name: string, allowed: readonly string[] | RegExp): ParameterDecorator {
  const fits = (value: string): boolean =>
    allowed instanceof RegExp ? allowed.test(value) : allowed.includes(value);
  return Param(name, new Recognise((value) => (fits(value) ? value : undefined)));
}

/** A path parameter with a whole number from 1 to 999999. Anything else is Problem `not_found`. */
export function NumberParam(name: string): ParameterDecorator {
  return Param(name, new Recognise((value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined)));
}
