import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message that the server took over. */
export interface Arrived {
  readonly to: string;
  /** The delivery's id, by which a repetition is recognised. */
  readonly delivery: string;
  readonly mail: Email;
}

/** What the server answers to one message: nothing to take it, else an SMTP code. */
export type Answer = (to: string, attempt: number) => number | undefined;

/** A real SMTP server whose answers a test decides. */
export class SmtpSink {
  readonly arrived: Arrived[] = [];
  answer: Answer = () => undefined;
  /** Work done after the message was read and before it is answered, e.g. a wait. */
  beforeAnswer: () => Promise<void> = () => Promise.resolve();
  private attempts = 0;
  private server?: SMTPServer;
  private port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`;
  }

  /** How many messages each address got, by delivery. */
  get perDelivery(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { delivery } of this.arrived) counts.set(delivery, (counts.get(delivery) ?? 0) + 1);
    return counts;
  }

  to(address: string): Arrived[] {
    return this.arrived.filter(({ to }) => to === address);
  }

  /** Listens, on the same port as before if it did before. */
  async start(): Promise<void> {
    const server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      logger: false,
      maxClients: 200,
      closeTimeout: 100,
      onRcptTo: ({ address }, _session, callback) => {
        this.attempts += 1;
        const code = this.answer(address, this.attempts);
        callback(code === undefined ? null : refusal(code));
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ');
          this.keep(to, Buffer.concat(chunks)).then(
            () => callback(null, 'kept'),
            (error: Error) => callback(error),
          );
        });
      },
    });
    server.on('error', () => undefined);
    const listening = server.listen(this.port, '127.0.0.1');
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => (this.server ? this.server.close(resolve) : resolve()));
    this.server = undefined;
  }

  /** Takes a port, so that there is an address before the server listens. */
  async reserve(): Promise<void> {
    await this.start();
    await this.stop();
  }

  private async keep(to: string, raw: Buffer): Promise<void> {
    const mail = await PostalMime.parse(raw);
    const delivery = mail.headers.find(({ key }) => key === 'x-klimacert-delivery')?.value ?? '';
    await this.beforeAnswer();
    this.arrived.push({ to, delivery, mail });
  }
}

function refusal(code: number): Error {
  return Object.assign(new Error(code >= 500 ? 'No such mailbox' : 'Try again later'), {
    responseCode: code,
  });
}
