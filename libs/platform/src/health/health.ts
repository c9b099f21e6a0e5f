import { Injectable, Logger } from '@nestjs/common';

/** How one thing that the process needs is doing. */
export interface HealthCheckResult {
  readonly name: string;
  readonly ok: boolean;
  /** Milliseconds that the check took. */
  readonly took: number;
}

/** Tells whether the process can do its work. Each part that it can't work without adds a check. */
@Injectable()
export class Health {
  private readonly logger = new Logger('Health');
  private readonly checks = new Map<string, () => Promise<unknown>>();

  /** Adds a check: it throws when the part is not usable. */
  add(name: string, check: () => Promise<unknown>): void {
    this.checks.set(name, check);
  }

  /** Runs every check, each for `limit` milliseconds at most. Reasons go to the log, not to whoever asks. */
  async ready(limit = 2_000): Promise<{ ok: boolean; checks: HealthCheckResult[] }> {
    const checks = await Promise.all([...this.checks].map(([name, check]) => this.run(name, check, limit)));
    return { ok: checks.every(({ ok }) => ok), checks };
  }

  private async run(name: string, check: () => Promise<unknown>, limit: number): Promise<HealthCheckResult> {
    const start = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${limit} ms`)), limit);
    });
    const ok = await Promise.race([Promise.resolve().then(check), late]).then(
      () => true,
      (error: Error) => {
        this.logger.warn(`${name} is not ready: ${error.message}`);
        return false;
      },
    );
    clearTimeout(timer);
    return { name, ok, took: Math.round(performance.now() - start) };
  }
}
