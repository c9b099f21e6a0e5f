import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { Resources } from './resources.js';

/** A real SMTP server that notes when it has taken over which delivery. */
export interface MailServer {
  readonly url: string;
  /** When each delivery was accepted, in milliseconds since 1970. */
  readonly acceptedAt: ReadonlyMap<string, number>;
  /** Messages that were accepted more than once. */
  doubled(): number;
}

export async function startMailServer(resources: Resources): Promise<MailServer> {
  const acceptedAt = new Map<string, number>();
  let doubled = 0;
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const head = Buffer.concat(chunks).toString('latin1');
        const delivery = /^X-Klimacert-Delivery: (\S+)/im.exec(head)?.[1] ?? '';
        if (acceptedAt.has(delivery)) doubled += 1;
        else acceptedAt.set(delivery, Date.now());
        callback(null, 'taken');
      });
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  resources.add(() => new Promise<void>((resolve) => server.close(resolve)));
  const { port } = listening.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, acceptedAt, doubled: () => doubled };
}
