import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Language } from '@app/contracts';

export interface Answer {
  readonly status: number;
  // Answers of a test are read freely; what they must hold is what the test says.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
  readonly headers: Record<string, string>;
}

export interface CallOptions {
  readonly ifMatch?: string;
  readonly idempotencyKey?: string;
  readonly language?: Language;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody at the API: signed in, or the public. Speaks HTTP and nothing else. */
export class Actor {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly credentials: { readonly cookie: string; readonly csrfToken: string } | null,
    readonly userId: string,
    readonly name: string,
  ) {}

  get(path: string, options: CallOptions = {}): Promise<Answer> {
    return this.call('GET', path, undefined, options);
  }

  post(path: string, body: unknown = {}, options: CallOptions = {}): Promise<Answer> {
    return this.call('POST', path, body, options);
  }

  patch(path: string, body: unknown, options: CallOptions = {}): Promise<Answer> {
    return this.call('PATCH', path, body, options);
  }

  put(path: string, body: unknown, options: CallOptions = {}): Promise<Answer> {
    return this.call('PUT', path, body, options);
  }

  delete(path: string, options: CallOptions = {}): Promise<Answer> {
    return this.call('DELETE', path, undefined, options);
  }

  /** Sends the body as given: JSON for a plain value, as it is for a Buffer, a form for FormData. */
  async call(method: string, path: string, body: unknown, options: CallOptions = {}): Promise<Answer> {
    const { payload, type } = await encoded(body);
    const response = await this.app.inject({
      method: method as 'GET',
      url: path.startsWith('/health') ? path : `/api/v1${path}`,
      headers: {
        ...(this.credentials ? { cookie: this.credentials.cookie } : {}),
        ...(this.credentials && method !== 'GET' ? { 'x-csrf-token': this.credentials.csrfToken } : {}),
        ...(type ? { 'content-type': type } : {}),
        ...(options.ifMatch === undefined ? {} : { 'if-match': quoted(options.ifMatch) }),
        ...(options.idempotencyKey ? { 'idempotency-key': options.idempotencyKey } : {}),
        'accept-language': options.language ?? 'en',
        ...options.headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = /json/.test(String(response.headers['content-type'] ?? ''));
    return {
      status: response.statusCode,
      body: isJson && response.body ? JSON.parse(response.body) : response.body,
      headers: response.headers as Record<string, string>,
    };
  }
}

function quoted(etag: string): string {
  return etag.startsWith('"') || etag.startsWith('W/') || etag === '*' ? etag : `"${etag}"`;
}

async function encoded(body: unknown): Promise<{ payload?: string | Buffer; type?: string }> {
  if (body === undefined) return {};
  if (Buffer.isBuffer(body)) return { payload: body };
  if (body instanceof FormData) {
    const response = new Response(body);
    return {
      payload: Buffer.from(await response.arrayBuffer()),
      type: response.headers.get('content-type') ?? '',
    };
  }
  return { payload: JSON.stringify(body), type: 'application/json' };
}
