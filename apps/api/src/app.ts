import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppLogger, RequestContext } from '@app/platform';
import { checkTable } from '@app/workflow';
import { ApiModule, type ApiModuleOptions } from './api.module.js';
import { createHttpApp } from './http/create-http-app.js';
import { serveDocs } from './openapi/serve-docs.js';

export interface ApiOptions extends ApiModuleOptions {
  /** Default: lines on standard output at LOG_LEVEL. */
  readonly logger?: LoggerService | false;
}

/**
 * The API with everything connected, ready for `listen` or `inject`; `close` lets requests at work finish.
 * @throws Error when the state table or a route is not sound, or the database can't be reached.
 */
export async function createApiApp(options: ApiOptions): Promise<NestFastifyApplication> {
  const { config, ids } = options;
  requireSoundTable();
  const level = config.LOG_LEVEL;
  // Nest tells of every route that it maps; that is of no interest to anybody but itself.
  const starting = options.logger ?? new AppLogger({ level: level === 'info' ? 'warn' : (level ?? 'warn') });
  const app = await createHttpApp(ApiModule.forRoot(options), { config, ids, logger: starting });
  serveDocs(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  app.useLogger(options.logger ?? new AppLogger({ level, context: app.get(RequestContext) }));
  return app;
}

function requireSoundTable(): void {
  const faults = checkTable();
  if (faults.length > 0) throw new Error(`The state table is not sound:\n${faults.join('\n')}`);
}
