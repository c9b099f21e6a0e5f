import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailboxStore } from './mailbox-store.js';

/** Largest message that the mailbox takes, in bytes. */
export const MESSAGE_LIMIT_BYTES = 25 * 1024 * 1024;

/**
 * A real SMTP server on the loopback interface that keeps every message in the mailbox instead of passing it on.
 * It answers 250 only after the message is on the disk, so that a sender who has its answer can forget the message.
 */
export class SmtpReceiver {
  private readonly server: SMTPServer;

  constructor(
    private readonly store: MailboxStore,
    private readonly log: (line: string) => void,
  ) {
    this.server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      authOptional: true,
      onAuth: (_auth, _session, callback) => callback(null, { user: 'anybody' }),
      logger: false,
      size: MESSAGE_LIMIT_BYTES,
      maxClients: 100,
      disableReverseLookup: true,
      closeTimeout: 5_000,
      onData: (stream, session, callback) => {
        this.receive(stream, session).then(
          (answer) => callback(null, answer),
          (error: Error) => callback(error),
        );
      },
    });
    // A client that breaks off is no fault of ours; without a listener Node would end the process.
    this.server.on('error', (error) => log(`Mailbox: ${error.message}`));
  }

  /** Listens on 127.0.0.1 at the given port, or a free one when it is 0, and returns the port. */
  async listen(port = 0): Promise<number> {
    const listening = this.server.listen(port, '127.0.0.1');
    await once(listening, 'listening');
    return (listening.address() as AddressInfo).port;
  }

  /** Takes no new connections and waits for those that are under way, five seconds at most. */
  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private async receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
    const { mailFrom, rcptTo } = session.envelope;
    const envelope = {
      from: mailFrom ? mailFrom.address : '',
      to: rcptTo.map(({ address }) => address),
    };
    try {
      const id = await this.store.add(stream, envelope, () => !stream.sizeExceeded);
      if (id) return `Kept as ${id}`;
    } catch (error) {
      this.log(`Mailbox: a message could not be kept: ${(error as Error).message}`);
      throw smtpError('The message could not be kept, try again later', 451);
    }
    throw smtpError(`The message is larger than ${MESSAGE_LIMIT_BYTES / 1024 / 1024} MB`, 552);
  }
}

function smtpError(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode });
}
