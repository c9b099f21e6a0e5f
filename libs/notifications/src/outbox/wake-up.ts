import { Logger } from '@nestjs/common';
import pg from 'pg';
import { OUTBOX_CHANNEL } from './outbox-writer.js';

const RETRY_MS = 500;

/**
 * Hears when a message was committed, over a database connection of its own that is made again whenever it breaks.
 * What is missed meanwhile is found by looking at the outbox from time to time.
 */
export class WakeUp {
  private readonly logger = new Logger('WakeUp');
  private client?: pg.Client;
  private retry?: NodeJS.Timeout;
  private closed = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly onMessage: () => void,
  ) {}

  /** Begins to listen; never throws, since it goes on trying by itself. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      application_name: 'klimacert-relay',
    });
    this.client = client;
    client.on('notification', this.onMessage);
    client.on('error', (error) => this.lost(client, error));
    client.on('end', () => this.lost(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      // Messages may have been committed while nobody listened.
      this.onMessage();
    } catch (error) {
      this.lost(client, error as Error);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => undefined);
  }

  private lost(client: pg.Client, error?: Error): void {
    if (this.closed || client !== this.client) return;
    this.client = undefined;
    if (error) this.logger.warn(`The relay's connection to the database broke: ${error.message}`);
    void client.end().catch(() => undefined);
    this.retry = setTimeout(() => void this.open(), RETRY_MS);
  }
}
