import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger as Pino } from 'pino';
import { pretty } from './pretty.js';
import type { RequestContext } from '../context/request-context.js';
import { redact, withoutUrlSecrets } from './redact.js';

/** How a process logs. */
export interface LoggingOptions {
  readonly level?: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Lines for people instead of JSON. Default: when the output is a terminal. */
  readonly pretty?: boolean;
  /** Adds the request's id and user to every line written while it is served. */
  readonly context?: RequestContext;
  /** Where lines go, for tests. Default: standard output. */
  readonly destination?: DestinationStream;
}

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

/**
 * Nest's logger on pino: JSON lines with the request's id in production, readable lines in a terminal, secrets never.
 */
export class AppLogger implements LoggerService {
  private readonly pino: Pino;

  constructor(options: LoggingOptions = {}) {
    const { context } = options;
    const readable = options.pretty ?? process.stdout.isTTY;
    this.pino = pino(
      {
        level: options.level ?? 'info',
        base: null,
        timestamp: pino.stdTimeFunctions.isoTime,
        formatters: { level: (label) => ({ level: label }) },
        mixin: () => origin(context),
      },
      options.destination ?? (readable ? pretty() : pino.destination({ dest: 1, sync: true })),
    );
  }

  log(message: unknown, ...details: unknown[]): void {
    this.write('info', message, details);
  }
  fatal(message: unknown, ...details: unknown[]): void {
    this.write('fatal', message, details);
  }
  error(message: unknown, ...details: unknown[]): void {
    this.write('error', message, details);
  }
  warn(message: unknown, ...details: unknown[]): void {
    this.write('warn', message, details);
  }
  debug(message: unknown, ...details: unknown[]): void {
    this.write('debug', message, details);
  }
  verbose(message: unknown, ...details: unknown[]): void {
    this.write('trace', message, details);
  }

  /** Nest passes the class's name last, and for errors the stack before it. */
  private write(level: Level, message: unknown, details: readonly unknown[]): void {
    const rest = [...details];
    const source = typeof rest.at(-1) === 'string' ? (rest.pop() as string) : undefined;
    const fields: Record<string, unknown> = source ? { source } : {};
    for (const detail of rest) {
      if (detail instanceof Error) fields.stack = withoutUrlSecrets(detail.stack ?? detail.message);
      else if (typeof detail === 'string') fields.stack = withoutUrlSecrets(detail);
      else if (detail && typeof detail === 'object') Object.assign(fields, redact(detail, withoutUrlSecrets));
    }
    if (message instanceof Error) {
      fields.stack ??= withoutUrlSecrets(message.stack ?? message.message);
      this.pino[level](fields, withoutUrlSecrets(message.message));
    } else if (message && typeof message === 'object') {
      this.pino[level]({ ...fields, ...(redact(message, withoutUrlSecrets) as object) });
    } else {
      this.pino[level](fields, withoutUrlSecrets(String(message)));
    }
  }
}

function origin(context: RequestContext | undefined): object {
  const current = context?.current;
  if (!current || current.requestId === 'system') return {};
  return { requestId: current.requestId, ...(current.viewer ? { userId: current.viewer.userId } : {}) };
}
