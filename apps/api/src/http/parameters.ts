import { createParamDecorator, Param, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { ApiParam, type ApiParamOptions } from '@nestjs/swagger';
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

/** A parameter of the path and how the documentation describes it. */
function pathParam(
  name: string,
  read: (value: string) => unknown,
  docs: Omit<Extract<ApiParamOptions, { schema: unknown }>, 'name'>,
): ParameterDecorator {
  const bind = Param(name, new Recognise(read));
  return (target, key, index) => {
    bind(target, key, index);
    const descriptor = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && descriptor) ApiParam({ name, required: true, ...docs })(target, key, descriptor);
  };
}

/** A path parameter with a UUID. Anything else is an unknown id: Problem `not_found`. */
export function IdParam(name = 'id'): ParameterDecorator {
  return pathParam(name, (value) => (isUuid(value) ? value.toLowerCase() : undefined), {
    description: name === 'id' ? 'Its id.' : `Id of the ${name.replace(/Id$/, '')}.`,
    schema: { type: 'string', format: 'uuid', example: '0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d' },
  });
}

/** A path parameter with one of these words or of this form. Anything else is Problem `not_found`. */
export function CodeParam(
  name: string,
  allowed: readonly string[] | RegExp,
  example: string = allowed instanceof RegExp ? name : (allowed[0] ?? name),
): ParameterDecorator {
  const isForm = allowed instanceof RegExp;
  const fits = (value: string): boolean => (isForm ? allowed.test(value) : allowed.includes(value));
  return pathParam(name, (value) => (fits(value) ? value : undefined), {
    description: `Code of the ${name}.`,
    schema: { type: 'string', example, ...(isForm ? { pattern: allowed.source } : { enum: [...allowed] }) },
  });
}

/** A path parameter with a whole number from 1 to 999999. Anything else is Problem `not_found`. */
export function NumberParam(name: string): ParameterDecorator {
  return pathParam(name, (value) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined), {
    description: `Number of the ${name}.`,
    schema: { type: 'integer', minimum: 1, maximum: 999_999, example: 1 },
  });
}
