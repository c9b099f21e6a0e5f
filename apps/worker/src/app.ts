import type { INestApplicationContext, LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppLogger, RequestContext } from '@app/platform';
import { WorkerModule, type WorkerModuleOptions } from './worker.module.js';

export interface WorkerOptions extends WorkerModuleOptions {
  /** Default: lines on standard output at LOG_LEVEL. */
  readonly logger?: LoggerService | false;
}

/** A running worker. */
export interface Worker {
  /** Its parts, e.g. for health and metrics. */
  readonly context: INestApplicationContext;
  /** Takes no more work, lets what runs finish within a limit, and closes every connection. */
  close(): Promise<void>;
}

/**
 * Starts a worker: it relays what is written into the outbox, works out recipients and sends e-mails, from now on.
 * Any number of them may run beside each other, in processes of their own or in one.
 * @throws Error when the database, the queue or the configuration is not usable, or a job has no handler or several.
 */
export async function createWorker(options: WorkerOptions): Promise<Worker> {
  const level = options.config.LOG_LEVEL;
  const starting = options.logger ?? new AppLogger({ level: level === 'info' ? 'warn' : (level ?? 'warn') });
  const context = await NestFactory.createApplicationContext(WorkerModule.forRoot(options), {
    logger: starting,
    abortOnError: false,
  });
  context.useLogger(options.logger ?? new AppLogger({ level, context: context.get(RequestContext) }));
  return { context, close: () => context.close() };
}
