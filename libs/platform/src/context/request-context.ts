import { AsyncLocalStorage } from 'node:async_hooks';
import type { Language, Viewer } from '@app/contracts';

/** Who asks for something, and from where. */
export interface RequestInfo {
  readonly requestId: string;
  readonly language: Language;
  /** Absent for the public and for the system's own work. */
  readonly viewer?: Viewer;
  readonly ip?: string;
  readonly userAgent?: string;
  /** The API token used, if one was. */
  readonly tokenId?: string;
  readonly sessionId?: string;
}

const SYSTEM: RequestInfo = { requestId: 'system', language: 'da' };

/** Carries the request's origin to the audit trail and the texts without passing it through every call. */
export class RequestContext {
  private readonly storage = new AsyncLocalStorage<RequestInfo>();

  /** The present request, or the system itself outside of one. */
  get current(): RequestInfo {
    return this.storage.getStore() ?? SYSTEM;
  }

  run<T>(info: RequestInfo, work: () => T): T {
    return this.storage.run(info, work);
  }
}
