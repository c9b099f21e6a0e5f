import { AppLogger } from '@app/platform';

/**
 * The logger while both applications of this process begin. Each has its own data source under the same name, in a
 * container of its own where nothing can mix them up; Nest warns about that all the same.
 */
export class SharedLogger extends AppLogger {
  override warn(message: unknown, ...details: unknown[]): void {
    if (details.at(-1) !== 'DataSourceNameRegistry') super.warn(message, ...details);
  }
}
