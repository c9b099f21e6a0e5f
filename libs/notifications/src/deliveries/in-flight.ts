import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Clock, Ids } from '@app/platform';
import { NOTIFICATION_SETTINGS, type NotificationSettings } from '../settings.js';
import { DeliveriesRepository } from './deliveries.repository.js';

/** What this process is sending at the moment. It gives a sign of life for each, so that no other takes it over. */
@Injectable()
export class InFlight implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('InFlight');
  private readonly sending = new Set<string>();
  private timer?: NodeJS.Timeout;
  /** This process's name in claims. */
  readonly worker: string;

  constructor(
    ids: Ids,
    private readonly clock: Clock,
    private readonly deliveries: DeliveriesRepository,
    @Inject(NOTIFICATION_SETTINGS) private readonly settings: NotificationSettings,
  ) {
    this.worker = ids.next();
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.renew(), this.settings.lease / 3);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  ids(): readonly string[] {
    return [...this.sending];
  }

  /** Counts a delivery as being sent for as long as the work lasts. */
  async during<T>(deliveryId: string, work: () => Promise<T>): Promise<T> {
    this.sending.add(deliveryId);
    try {
      return await work();
    } finally {
      this.sending.delete(deliveryId);
    }
  }

  private async renew(): Promise<void> {
    if (this.sending.size === 0) return;
    try {
      await this.deliveries.renew(this.ids(), this.worker, this.clock.now());
    } catch (error) {
      this.logger.warn(`Claims could not be renewed: ${(error as Error).message}`);
    }
  }
}
