import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCookieAuth,
  ApiExtraModels,
  ApiHeader,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import { ERRORS, renderText, type ErrorCode } from '@app/contracts';
import { takesIdempotencyKey, type EndpointInfo } from './endpoint-info.js';
import { pageDtoOf } from './page.dto.js';
import { problemBody } from './problem-body.js';
import { ProblemDto } from './problem.dto.js';

/** Names of the two ways to sign in, in the OpenAPI document. */
export const SESSION_SECURITY = 'session';
export const TOKEN_SECURITY = 'token';

interface Inputs {
  readonly params: boolean;
  readonly query: boolean;
  readonly body: boolean;
}

/** Everything that the documentation says of a route beyond its summary: answers, errors, headers, sign-in. */
export function documentResponses(
  info: EndpointInfo,
  status: number,
  controller: Function,
  key: string | symbol,
): MethodDecorator[] {
  return [
    ApiExtraModels(ProblemDto),
    success(info, status),
    ...errors(errorCodesOf(info, inputsOf(info, controller, key))),
    ...headers(info),
    ...security(info),
    ...(info.multipart ? [ApiConsumes('multipart/form-data'), ApiBody({ type: info.multipart })] : []),
  ];
}

function inputsOf(info: EndpointInfo, controller: Function, key: string | symbol): Inputs {
  const args = Object.keys(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, key) as Record<string, unknown>) ?? {},
  );
  const has = (type: RouteParamtypes): boolean => args.some((name) => name.startsWith(`${type}:`));
  return {
    params: has(RouteParamtypes.PARAM) || info.path.includes(':'),
    query: has(RouteParamtypes.QUERY),
    body: has(RouteParamtypes.BODY) || info.multipart !== undefined,
  };
}

/** The errors that follow from how a route is declared, in the order of their statuses. */
export function errorCodesOf(info: EndpointInfo, inputs: Inputs): ErrorCode[] {
  const { access } = info;
  const about = typeof access === 'object' ? access : undefined;
  const when = (condition: unknown, ...codes: ErrorCode[]): ErrorCode[] => (condition ? codes : []);
  const codes = new Set<ErrorCode>([
    ...when(inputs.body, 'malformed_request', 'too_large', 'unsupported_media_type'),
    ...when(inputs.query, 'malformed_request'),
    ...when(inputs.body || inputs.query, 'invalid_input'),
    ...when(info.page, 'invalid_cursor'),
    ...when(access !== 'public', 'not_signed_in', 'invalid_token'),
    ...when(access !== 'public' && access !== 'session' && !about?.session, 'token_scope_missing'),
    ...when(access === 'session' || about?.session, 'session_required'),
    ...when(about, 'forbidden'),
    ...when(about && 'case' in about, 'not_found'),
    ...when(inputs.params, 'not_found'),
    ...when(info.method !== 'GET', 'csrf_failed'),
    ...when(info.ifMatch, 'stale_version', 'precondition_required'),
    ...when(takesIdempotencyKey(info), 'invalid_idempotency_key', 'idempotency_key_reused'),
    ...(info.problems ?? []),
    'internal',
    'not_ready',
  ]);
  return [...codes].sort((a, b) => ERRORS[a].status - ERRORS[b].status);
}

function success(info: EndpointInfo, status: number): MethodDecorator {
  if (info.page) return ApiResponse({ status, description: 'One page.', type: pageDtoOf(info.page) });
  const { response } = info;
  if (response === undefined) throw new Error(`${info.method} ${info.path}: say what it answers.`);
  if (response === 'none') return ApiResponse({ status, description: 'Done.' });
  if (response === 'binary') {
    const content = {
      [info.produces ?? 'application/octet-stream']: { schema: { type: 'string', format: 'binary' } },
    };
    return ApiResponse({ status, description: 'The file.', content });
  }
  return ApiResponse({
    status,
    description: status === 201 ? 'Created.' : 'Done.',
    type: response as Type,
  });
}

function errors(codes: readonly ErrorCode[]): MethodDecorator[] {
  const statuses = [...new Set(codes.map((code) => ERRORS[code].status))];
  return statuses.map((status) => {
    const ofStatus = codes.filter((code) => ERRORS[code].status === status);
    return ApiResponse({
      status,
      description: ofStatus.map((code) => `\`${code}\`: ${renderText(ERRORS[code].title, 'en')}.`).join(' '),
      content: {
        'application/problem+json': {
          schema: { $ref: getSchemaPath(ProblemDto) },
          examples: Object.fromEntries(
            ofStatus.map((code) => [code, { $ref: `#/components/examples/${code}` }]),
          ),
        },
      },
    });
  });
}

/** An example answer of every error; operations refer to them by code. */
export function problemExamples(): Record<string, { summary: string; value: ProblemDto }> {
  const request = {
    language: 'en',
    requestId: '0199d3b0-5c1e-7a51-8a3f-6f1f0c9b1a2d',
    instance: '/api/v1/…',
  } as const;
  return Object.fromEntries(
    (Object.keys(ERRORS) as ErrorCode[]).map((code) => [
      code,
      { summary: ERRORS[code].title.en, value: problemBody({ code }, request) },
    ]),
  );
}

function headers(info: EndpointInfo): MethodDecorator[] {
  const header = (name: string, required: boolean, description: string, value: string): MethodDecorator =>
    ApiHeader({ name, required, description, schema: { type: 'string' }, example: value });
  return [
    ...(info.ifMatch
      ? [
          header(
            'If-Match',
            true,
            'The ETag that you last fetched; 412 when somebody changed it since.',
            '"3"',
          ),
        ]
      : []),
    ...(takesIdempotencyKey(info)
      ? [
          header(
            'Idempotency-Key',
            false,
            'Makes a repetition safe: the same key has one effect and the same answer. 8 to 128 visible characters.',
            'b7f2c1de-6d1b-4f0e-9d41-3a1c5a0f7e21',
          ),
        ]
      : []),
    ...(info.method !== 'GET' && info.access !== 'public'
      ? [
          header(
            'X-CSRF-Token',
            false,
            'Required with a session cookie: `csrfToken` of GET /api/v1/session. Not needed with a token.',
            'Jd0m4nqk3Yc7sZ1u',
          ),
        ]
      : []),
    header('Accept-Language', false, 'Language of the texts in answers: `da` or `en`.', 'da'),
  ];
}

function security(info: EndpointInfo): MethodDecorator[] {
  const { access } = info;
  if (access === 'public') return [];
  const sessionOnly = access === 'session' || (typeof access === 'object' && access.session === true);
  return [ApiCookieAuth(SESSION_SECURITY), ...(sessionOnly ? [] : [ApiBearerAuth(TOKEN_SECURITY)])];
}
