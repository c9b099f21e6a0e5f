import { randomUUID } from 'node:crypto';
import createClient, { type Client } from 'openapi-fetch';
import { CookieJar } from './cookie-jar.js';
import { sendPatiently, type Sent } from './patient-fetch.js';
import type { components, paths } from './schema.js';

/** The API's schemas by name, as generated from its OpenAPI document. */
export type Schemas = components['schemas'];
/** What an answer says when something was refused. */
export type Problem = Schemas['ProblemDto'];

export interface ClientOptions {
  /** Address of the server, without a slash at its end. */
  readonly baseUrl: string;
  /** Language of the texts in answers. Default Danish. */
  readonly language?: Schemas['Language'];
  /** How long a server that is away is waited for, in milliseconds; requests at work are then repeated. Default 0. */
  readonly patience?: number;
  /** Told of every answer. */
  readonly onAnswer?: (request: Request, response: Response) => void;
  /** Says of which requests the answer is lost on the way, as by a broken connection; they are sent again. */
  readonly losesAnswer?: (request: Request) => boolean;
}

/** A file with what its uploader says about it. */
export type Upload = Omit<Schemas['UploadDocumentDto'], 'file' | 'affectedCriteria'> & {
  readonly affectedCriteria?: readonly string[];
  readonly content: Buffer;
  readonly fileName: string;
};

/**
 * One person at the API, typed by the API's own description. Keeps the session's cookie and CSRF token, and gives
 * every write an Idempotency-Key, so that repeating it after a broken connection has no second effect.
 */
export class ApiClient {
  /** The calls: `api.GET('/api/v1/submissions/{id}', …)`. */
  readonly api: Client<paths>;
  /** How many requests had to be repeated because the connection broke. */
  interruptions = 0;
  private readonly jar = new CookieJar();
  private csrfToken: string | undefined;

  constructor(private readonly options: ClientOptions) {
    this.api = createClient<paths>({
      baseUrl: options.baseUrl,
      fetch: (request) => this.send(request),
    });
  }

  /** Sends one request with all that belongs to it; also for addresses that the description leaves out. */
  async send(request: Request): Promise<Response> {
    request.headers.set('accept-language', this.options.language ?? 'da');
    const { header } = this.jar;
    if (header) request.headers.set('cookie', header);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      if (this.csrfToken) request.headers.set('x-csrf-token', this.csrfToken);
      if (!request.headers.has('idempotency-key')) request.headers.set('idempotency-key', randomUUID());
    }
    const { response, interrupted } = await this.reach(request);
    if (interrupted) this.interruptions += 1;
    this.jar.take(response);
    await this.learnToken(response);
    this.options.onAnswer?.(request, response);
    return response;
  }

  /** Adds a document, or with `replacesId` a new version of one. */
  async upload(submissionId: string, upload: Upload): Promise<Schemas['DocumentDto']> {
    const { content, fileName, affectedCriteria = [], ...fields } = upload;
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
    for (const code of affectedCriteria) form.append('affectedCriteria', code);
    form.set('file', new Blob([new Uint8Array(content)]), fileName);
    return must(
      await this.api.POST('/api/v1/submissions/{id}/documents', {
        params: { path: { id: submissionId } },
        // The form itself is sent; the description knows it as an object of fields.
        body: { ...fields, affectedCriteria: [...affectedCriteria], file: '' },
        bodySerializer: () => form,
      }),
    );
  }

  private async reach(request: Request): Promise<Sent> {
    const { patience = 0, losesAnswer } = this.options;
    if (losesAnswer?.(request)) {
      await sendPatiently(request.clone() as Request, patience);
      return { ...(await sendPatiently(request, patience)), interrupted: true };
    }
    return sendPatiently(request, patience);
  }

  /** Whoever opens a session is told its token in the same answer. */
  private async learnToken(response: Response): Promise<void> {
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return;
    const body: unknown = await response.clone().json();
    if (typeof body !== 'object' || body === null || !('csrfToken' in body)) return;
    this.csrfToken = String(body.csrfToken);
  }
}

/** An answer as the typed client gives it. */
export interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** Thrown where something was expected to go well and was refused. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Partial<Problem>,
    url: string,
  ) {
    const { code, detail, errors = [], reasons = [] } = problem;
    const more = [
      ...errors.map((one) => `${one.field}: ${one.detail}`),
      ...reasons.map((one) => `${one.guard}: ${one.detail}`),
    ];
    super([`${url || 'The server'} answered ${status} ${code ?? ''}: ${detail ?? ''}`, ...more].join('\n  '));
  }
}

/** The answer's content. @throws ApiError when it was refused */
export function must<T>(answer: Answer<T>): T {
  const { data, error, response } = answer;
  if (!response.ok) throw new ApiError(response.status, (error ?? {}) as Partial<Problem>, response.url);
  return data as T;
}

/** The refusal that was expected. @throws Error when it was not refused, or with another status */
export function refused(answer: Answer<unknown>, status: number): Problem {
  const { error, response } = answer;
  if (response.status === status) return error as Problem;
  throw new Error(
    `Expected to be refused with ${status}, but the answer was ${response.status}: ${JSON.stringify(error ?? answer.data)}`,
  );
}
