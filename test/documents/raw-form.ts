import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export const BOUNDARY = 'klimacert-boundary';

/** One part of a form, byte by byte as the test wants it. */
export function part(disposition: string | Buffer, content: string | Buffer, type?: string): Buffer {
  return Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; `),
    Buffer.from(disposition),
    Buffer.from(`\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
}

export const field = (name: string, value: string | Buffer, type?: string): Buffer =>
  part(`name="${name}"`, value, type);

export const file = (
  content: string | Buffer,
  name: string | Buffer = 'bilag.txt',
  fieldName = 'file',
): Buffer =>
  part(
    Buffer.concat([Buffer.from(`name="${fieldName}"; filename="`), Buffer.from(name), Buffer.from('"')]),
    content,
    'application/octet-stream',
  );

export const END = Buffer.from(`--${BOUNDARY}--\r\n`);

/** What a server sent until it closed, or until a whole answer was there. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** A request sent by hand, so that it can stop, break off or go on at will. */
export class RawRequest {
  private received = '';
  closed = false;

  private constructor(readonly socket: Socket) {
    socket.on('data', (bytes: Buffer) => (this.received += bytes.toString('latin1')));
    socket.on('close', () => (this.closed = true));
    // A server that has closed its side may reset ours.
    socket.on('error', () => (this.closed = true));
  }

  static async start(port: number, path: string, headers: Record<string, string>): Promise<RawRequest> {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const lines = Object.entries({ host: '127.0.0.1', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write(`POST ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    return new RawRequest(socket);
  }

  /** Resolves when the bytes are on their way, or when they can't be sent any more. */
  send(bytes: Buffer): Promise<void> {
    return new Promise((resolve) => (this.closed ? resolve() : this.socket.write(bytes, () => resolve())));
  }

  async answer(): Promise<RawAnswer> {
    await until(() => this.closed || /\r\n\r\n[^]*\}$/.test(this.received));
    return { status: Number(/^HTTP\/1.1 (\d+)/.exec(this.received)?.[1]), text: this.received };
  }
}

/** Waits for a condition, up to a minute. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (await condition()) return;
    await pause(50);
  }
  throw new Error('It did not come to that within a minute');
}
