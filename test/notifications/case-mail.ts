import { expect } from '@jest/globals';
import type { Config } from '@app/platform';
import { createWorker, type Worker } from '../../apps/worker/src/app.js';
import { PARTS, type PartName } from '../world/cast.js';
import { World } from '../world/world.js';
import { eventually } from './eventually.js';
import { SmtpSink, type Arrived } from './smtp-sink.js';

/** The test world with a worker and a mail server: what is done over HTTP arrives as e-mail. */
export class CaseMail {
  private seen = 0;

  private constructor(
    readonly world: World,
    readonly smtp: SmtpSink,
    private readonly worker: Worker,
    private readonly names: ReadonlyMap<string, PartName>,
  ) {}

  static async start(): Promise<CaseMail> {
    const smtp = new SmtpSink();
    await smtp.start();
    const world = await World.start({ SMTP_URL: smtp.url });
    const worker = await createWorker({
      config: world.config as Config & { DATABASE_URL: string },
      clock: world.clock,
      logger: false,
      settings: { pollInterval: 100, sweepInterval: 500 },
    });
    const users = await world.query<{ id: string; email: string }>('SELECT id, email FROM users');
    const emailOf = (part: PartName) => users.find(({ id }) => id === world.as(part).userId)?.email ?? '';
    return new CaseMail(world, smtp, worker, new Map(PARTS.map((part) => [emailOf(part), part])));
  }

  async stop(): Promise<void> {
    await this.worker.close();
    await this.world.stop();
    await this.smtp.stop();
  }

  /** Mails that came since last asked, once everything written so far has gone out. */
  async fresh(): Promise<Arrived[]> {
    await eventually(async () => {
      const [row] = await this.world.query<{ open: string }>(
        `SELECT (SELECT count(*) FROM outbox_messages WHERE state IN ('pending', 'enqueued'))
           + (SELECT count(*) FROM deliveries WHERE state <> 'sent') AS open`,
      );
      expect(Number(row?.open)).toBe(0);
    });
    const mails = this.smtp.arrived.slice(this.seen);
    this.seen = this.smtp.arrived.length;
    return mails;
  }

  /** Who was mailed of which kind since last asked: kind → names, sorted. */
  async mailed(): Promise<Record<string, string[]>> {
    const by: Record<string, string[]> = {};
    for (const mail of await this.fresh()) (by[this.kindOf(mail)] ??= []).push(this.nameOf(mail));
    for (const list of Object.values(by)) list.sort();
    return by;
  }

  kindOf({ mail }: Arrived): string {
    return mail.headers.find(({ key }) => key === 'x-klimacert-kind')?.value ?? 'unknown';
  }

  nameOf({ to }: Arrived): string {
    return this.names.get(to) ?? to;
  }

  /** Everything that mails to these people say. */
  said(mails: readonly Arrived[], ...parts: PartName[]): string {
    return mails
      .filter((mail) => (parts as string[]).includes(this.nameOf(mail)))
      .map(({ mail }) => `${mail.subject} ${mail.text?.replace(/\s+/g, ' ')} ${mail.html}`)
      .join('\n');
  }
}
