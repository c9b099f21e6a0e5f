import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { choosePort } from './listen-port.js';

describe('the port', () => {
  let taken: Server | undefined;
  afterEach(() => {
    taken?.close();
  });

  async function occupy(port: number): Promise<number> {
    taken = createServer().listen(port, '127.0.0.1');
    await once(taken, 'listening');
    return (taken.address() as { port: number }).port;
  }

  it('is the one asked for, or any free one for 0', async () => {
    const free = await choosePort('127.0.0.1', 0);
    expect(free).toBeGreaterThan(0);
    expect(await choosePort('127.0.0.1', free)).toBe(free);
  });

  it('asked for but taken is a message with the remedy in both languages', async () => {
    const port = await occupy(0);
    await expect(choosePort('127.0.0.1', port)).rejects.toThrow(
      new RegExp(`Port ${port} er optaget.*PORT=${port + 1}.*\n.*Port ${port} is taken.*PORT=${port + 1}`),
    );
  });

  it('not asked for is the first free one', async () => {
    const first = await choosePort('127.0.0.1', undefined);
    await occupy(first);
    expect(await choosePort('127.0.0.1', undefined)).toBeGreaterThan(first);
  });

  it('on an address that this machine does not have is a message about HOST', async () => {
    await expect(choosePort('192.0.2.1', 0)).rejects.toThrow(/HOST=192\.0\.2\.1 cannot be used/);
  });
});
