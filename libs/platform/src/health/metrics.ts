import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Values of one gauge at the time of asking, each with its labels. */
export type GaugeReading = readonly {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}[];

/** The process's metrics in Prometheus' format. One registry per application, so that tests don't share any. */
export class Metrics {
  readonly registry = new Registry();
  private readonly others: Metrics[] = [];

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'klimacert_' });
  }

  /** A number that only grows. */
  counter<L extends string>(name: string, help: string, labelNames: readonly L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames: [...labelNames], registers: [this.registry] });
  }

  /** A distribution, e.g. of times in seconds. */
  histogram<L extends string>(
    name: string,
    help: string,
    labelNames: readonly L[] = [],
    buckets?: number[],
  ): Histogram<L> {
    return new Histogram({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      ...(buckets ? { buckets } : {}),
    });
  }

  /**
   * A number that is looked up whenever the metrics are read. When the look-up fails the gauge is left out, so that
   * a broken part is seen as missing and the others can still be read.
   */
  gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    read: () => Promise<GaugeReading> | GaugeReading,
  ): void {
    const gauge = new Gauge({
      name,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
      collect: async () => {
        gauge.reset();
        const reading = await Promise.resolve()
          .then(read)
          .catch(() => []);
        // A gauge without labels stands at 0 after a reset, which would look like a reading.
        if (reading.length === 0 && labelNames.length === 0) gauge.remove({});
        for (const { labels, value } of reading) gauge.set(labels ?? {}, value);
      },
    });
  }

  /** Reads another part of the same process along with this one; of what both have, this one's counts. */
  include(other: Metrics): void {
    this.others.push(other);
  }

  /** All metrics as text, with its content type. */
  async read(): Promise<{ contentType: string; body: string }> {
    const parts = [await this.registry.metrics()];
    const known = new Set(this.registry.getMetricsAsArray().map(({ name }) => name));
    for (const { registry } of this.others) {
      for (const { name } of registry.getMetricsAsArray()) {
        if (known.has(name)) continue;
        known.add(name);
        parts.push(`${await registry.getSingleMetricAsString(name)}\n`);
      }
    }
    return { contentType: this.registry.contentType, body: parts.join('\n') };
  }
}
