import { Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { Clock, JobQueue, Metrics } from '@app/platform';
import type { Counter } from 'prom-client';
import { DataSource } from 'typeorm';

/** How messages are doing, in numbers. */
@Injectable()
export class NotificationMetrics implements OnModuleInit {
  private readonly attempts: Counter<'state'>;

  constructor(
    private readonly metrics: Metrics,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    @Optional() private readonly queue?: JobQueue,
  ) {
    this.attempts = metrics.counter(
      'klimacert_delivery_attempts_total',
      'Attempts to send an e-mail, by outcome',
      ['state'],
    );
  }

  onModuleInit(): void {
    this.metrics.gauge(
      'klimacert_outbox_lag_seconds',
      'Age of the oldest message not yet worked out',
      [],
      () => this.lag(),
    );
    this.metrics.gauge('klimacert_deliveries', 'E-mails that are not sent yet, by state', ['state'], () =>
      this.unsent(),
    );
    const { queue } = this;
    if (!queue) return;
    this.metrics.gauge('klimacert_queue_depth', 'Jobs by queue and stage', ['queue', 'stage'], async () =>
      (await queue.depths()).flatMap(({ queue: name, ...stages }) =>
        Object.entries(stages).map(([stage, value]) => ({ labels: { queue: name, stage }, value })),
      ),
    );
  }

  /** Counts an attempt. */
  delivered(state: 'sent' | 'failed' | 'dead'): void {
    this.attempts.inc({ state });
  }

  private async lag() {
    const [row] = await this.dataSource.query<{ oldest: Date | null }[]>(
      `SELECT min(created_at) AS oldest FROM outbox_messages WHERE state IN ('pending', 'enqueued')`,
    );
    const since = row?.oldest ? this.clock.now().getTime() - row.oldest.getTime() : 0;
    return [{ value: Math.max(0, since / 1000) }];
  }

  private async unsent() {
    const states = ['pending', 'sending', 'failed', 'dead'];
    const rows = await this.dataSource.query<{ state: string; count: string }[]>(
      `SELECT state, count(*) AS count FROM deliveries WHERE state = ANY($1) GROUP BY state`,
      [states],
    );
    const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
    return states.map((state) => ({ labels: { state }, value: counts.get(state) ?? 0 }));
  }
}
