import type { DestinationStream } from 'pino';
import prettyStream from 'pino-pretty';

/** Readable lines for a terminal. */
export function pretty(): DestinationStream {
  return prettyStream({
    sync: true,
    translateTime: 'SYS:HH:MM:ss',
    ignore: 'source',
    messageFormat: '{if source}[{source}] {end}{msg}',
  });
}
