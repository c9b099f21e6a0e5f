import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { DEFAULT_UPLOAD_LIMIT_MB } from '@app/documents';
import type { DynamicModule, LoggerService, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, Ids, Metrics, RequestContext, Uuid7Ids } from '@app/platform';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import { answerClientError } from './client-error.js';
import { drainOnClose } from './drain.js';
import { addJsonParser, JSON_LIMIT } from './json-parser.js';
import { answerProblem } from './problems/problem.filter.js';
import { addRequestMetrics } from './request-metrics.js';
import { addRequestHooks, requestIdOf } from './request-hooks.js';
import { Routes } from './route-check.js';
import { endUnreadBodies } from './unread-bodies.js';

/** Where the API's resources live. */
export const API_PREFIX = 'api/v1';
/** Pages that live beside the API. */
const BESIDE_THE_API = [
  '/',
  'welcome.js',
  'health/live',
  'health/ready',
  'metrics',
  'mailbox',
  'mailbox/{*rest}',
];

/** Longer than the idle time of the usual load balancers, so that these never send into a closing connection. */
const KEEP_ALIVE_MS = 65_000;
/** Time for a whole request: the largest upload over a slow line. */
const REQUEST_MS = 15 * 60_000;
const FORM_FIELD_LIMIT = 64 * 1024;

export interface HttpOptions {
  readonly config: Config;
  readonly ids?: Ids;
  readonly logger?: LoggerService | false;
  /** Builds the routes for the documentation only: nothing is connected or started. */
  readonly preview?: boolean;
}

/**
 * A Nest application behind the API's HTTP edge, ready for `init` and `listen`.
 * @param root a module that imports HttpModule.
 * @throws Error when a route declares no access.
 */
export async function createHttpApp(
  root: DynamicModule | Type,
  options: HttpOptions,
): Promise<NestFastifyApplication> {
  const { config } = options;
  const app = await NestFactory.create<NestFastifyApplication>(root, adapterOf(options), {
    bodyParser: false,
    abortOnError: false,
    ...(options.logger === undefined ? {} : { logger: options.logger }),
    ...(options.preview ? { preview: true } : {}),
  });
  app.setGlobalPrefix(API_PREFIX, { exclude: BESIDE_THE_API });
  if (options.preview) return app;
  app.get(Routes).check();
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  addJsonParser(fastify);
  await fastify.register(fastifyHelmet, protections(config));
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyMultipart, {
    throwFileSizeLimit: true,
    limits: {
      fileSize: (config.UPLOAD_LIMIT_MB ?? DEFAULT_UPLOAD_LIMIT_MB) * 1024 * 1024,
      files: 1,
      fields: 20,
      parts: 21,
      fieldSize: FORM_FIELD_LIMIT,
      fieldNameSize: 100,
      headerPairs: 50,
    },
  });
  addRequestHooks(fastify, app.get(RequestContext));
  addRequestMetrics(fastify, app.get(Metrics, { strict: false }));
  endUnreadBodies(fastify);
  drainOnClose(fastify);
  return app;
}

function adapterOf({ config, ids = new Uuid7Ids() }: HttpOptions): FastifyAdapter {
  const settings: FastifyServerOptions = {
    logger: false,
    genReqId: (request) => requestIdOf(request, ids),
    // One proxy is trusted: what it saw counts, not what its client says about where it comes from.
    trustProxy: config.TRUST_PROXY ? (_address, hop) => hop < 1 : false,
    bodyLimit: JSON_LIMIT,
    keepAliveTimeout: KEEP_ALIVE_MS,
    requestTimeout: REQUEST_MS,
    // Closing waits for the requests at work and drops connections that are idle.
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => answerProblem(error, request, reply),
    clientErrorHandler: answerClientError,
  };
  return new FastifyAdapter(settings);
}

/** Nothing of our pages comes from elsewhere, runs inline or may be framed. */
function protections(config: Config): Parameters<typeof fastifyHelmet>[1] {
  const secure = config.BASE_URL?.startsWith('https:') ?? false;
  return {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  };
}
