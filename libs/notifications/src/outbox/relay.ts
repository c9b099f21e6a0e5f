import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Clock, Config, JobQueue } from '@app/platform';
import { DeliveriesRepository } from '../deliveries/deliveries.repository.js';
import { InFlight } from '../deliveries/in-flight.js';
import { deliverJob, fanOutJob } from '../jobs.js';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../settings.js';
import { OutboxRepository } from './outbox.repository.js';
import { WakeUp } from './wake-up.js';

/**
 * Moves what the database says is to be done to the queues, and sweeps up what was left lying: messages and e-mails
 * whose job the queue lost, and e-mails whose worker was killed. Any number of processes may run one.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Relay');
  private readonly wakeUp?: WakeUp;
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;
  private again = false;
  private closed = false;
  private lastSweep = -Infinity;
  /** Claims are not freed before this time: after the database was away, workers first note what they did meanwhile. */
  private noReleaseBefore = -Infinity;

  constructor(
    config: Config,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
    private readonly outbox: OutboxRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly inFlight: InFlight,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {
    if (config.DATABASE_URL) this.wakeUp = new WakeUp(config.DATABASE_URL, () => this.nudge());
  }

  async onApplicationBootstrap(): Promise<void> {
    this.timer = setInterval(
      () => this.nudge(),
      Math.min(this.settings.pollInterval, this.settings.sweepInterval),
    );
    await this.wakeUp?.open();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    await this.wakeUp?.close();
    await this.running;
  }

  /** Looks at the outbox soon; calls while it is looking lead to one more look. */
  nudge(): void {
    if (this.closed) return;
    this.again = true;
    this.running ??= this.work().finally(() => (this.running = undefined));
  }

  private async work(): Promise<void> {
    while (this.again && !this.closed) {
      this.again = false;
      try {
        await this.relay();
        // A process's own pace: machine time, not the product's clock, which tests move.
        if (performance.now() - this.lastSweep >= this.settings.sweepInterval) {
          await this.sweep();
          this.lastSweep = performance.now();
        }
      } catch (error) {
        this.noReleaseBefore = performance.now() + this.settings.lease;
        this.logger.warn(`The outbox could not be relayed, it is tried again: ${(error as Error).message}`);
      }
    }
  }

  /** Hands waiting messages, and e-mails that somebody has had sent again, to the queues. */
  private async relay(): Promise<void> {
    const { batch } = this.settings;
    for (let moved = batch; moved === batch && !this.closed;) {
      const ids = await this.outbox.takePending(this.clock.now(), batch);
      await this.queue.addMany('notifications.fan-out', ids.map(fanOutJob));
      moved = ids.length;
    }
    await this.enqueueDue();
  }

  private async sweep(): Promise<void> {
    const { lease, batch } = this.settings;
    const now = this.clock.now();
    const before = new Date(now.getTime() - lease);
    for (const id of await this.outbox.takeLeftBehind(now, before, batch)) {
      const { payload, options } = fanOutJob(id);
      if (await this.queue.ensure('notifications.fan-out', payload, options))
        this.logger.warn(`The queue had lost message ${id}; it was handed over again.`);
    }
    if (performance.now() < this.noReleaseBefore) return;
    const released = await this.deliveries.releaseExpired(before, now, this.inFlight.ids());
    if (released === 0) return;
    this.logger.warn(`${released} e-mails were left behind by a worker that ended; they are sent again.`);
    await this.enqueueDue();
  }

  private async enqueueDue(): Promise<void> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - this.settings.lease);
    const due = await this.deliveries.takeDue(now, before, this.settings.batch);
    for (const delivery of due) {
      const { payload, options } = deliverJob(delivery);
      await this.queue.ensure('notifications.deliver', payload, options);
    }
    if (due.length === this.settings.batch) this.again = true;
  }
}
