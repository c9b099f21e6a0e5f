import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { IdempotencyKeys } from '@app/platform';

const EVERY_MS = 60 * 60 * 1000;

/** Clears the table of idempotency keys once an hour; several processes at it don't disturb each other. */
@Injectable()
export class ForgetKeys implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ForgetKeys.name);
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly keys: IdempotencyKeys) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => (this.running = this.forget()), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async forget(): Promise<void> {
    try {
      await this.keys.forgetOld();
    } catch (error) {
      this.log.warn(`Old idempotency keys were not cleared: ${(error as Error).message}`);
    }
  }
}
