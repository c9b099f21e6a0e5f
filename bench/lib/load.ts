import { Agent, request } from 'node:http';

/** A request to be sent. */
export interface Call {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Reply {
  readonly status: number;
  readonly body: string;
  readonly milliseconds: number;
}

/** A client with some connections that it keeps open. */
export class Client {
  private readonly agent: Agent;

  constructor(connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** Sends one request and reads the whole answer. */
  send(call: Call): Promise<Reply> {
    const begin = performance.now();
    return new Promise((resolve, reject) => {
      const outgoing = request(
        call.url,
        { method: call.method, headers: headersOf(call), agent: this.agent },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(chunks).toString(),
              milliseconds: performance.now() - begin,
            }),
          );
        },
      );
      outgoing.on('error', reject);
      outgoing.end(call.body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}

/** What a run of requests came to. */
export interface Throughput {
  readonly perSecond: number;
  /** Of every request, in the order of completion. */
  readonly milliseconds: readonly number[];
}

/**
 * Sends the calls as fast as they are answered, some at once.
 * @throws Error with the answer when a status is not as expected: a refused request is no work done.
 */
export async function pour(calls: readonly Call[], connections: number, status: number): Promise<Throughput> {
  const client = new Client(connections);
  const milliseconds: number[] = [];
  let next = 0;
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let call = calls[next++]; call; call = calls[next++]) {
        const reply = await client.send(call);
        if (reply.status !== status) throw new Error(`${call.url}: ${reply.status} ${reply.body}`);
        milliseconds.push(reply.milliseconds);
      }
    }),
  );
  const perSecond = calls.length / ((performance.now() - begin) / 1000);
  client.close();
  return { perSecond, milliseconds };
}

function headersOf({ body, headers }: Call): Record<string, string | number> {
  if (body === undefined) return { ...headers };
  return { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers };
}
