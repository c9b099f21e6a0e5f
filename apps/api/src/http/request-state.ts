import type { IncomingMessage } from 'node:http';
import type { Language, Viewer } from '@app/contracts';
import type { ExpectedVersion } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import type { FoundCase } from './access.js';

/** The session that a request came with. */
export interface RequestSession {
  readonly sessionId: string;
  /** What X-CSRF-Token must say. */
  readonly csrfToken: string;
}

/** What the edge has found out about a request; it also is the RequestInfo that the libraries see. */
export interface RequestState {
  readonly requestId: string;
  language: Language;
  readonly ip?: string;
  readonly userAgent?: string;
  viewer?: Viewer;
  tokenId?: string;
  sessionId?: string;
  session?: RequestSession;
  /** The case that the access guard let the viewer at. */
  case?: FoundCase;
  /** The parsed If-Match. */
  expected?: ExpectedVersion;
  /** The viewer may only be given an earlier answer again, not carry the write out. */
  replayOnly?: true;
}

const states = new WeakMap<IncomingMessage, RequestState>();

/** Remembers what is known of a request. */
export function setState(request: FastifyRequest, state: RequestState): void {
  states.set(request.raw, state);
}

/** What is known of a request; undefined before the first hook has seen it. */
export function findState(request: FastifyRequest): RequestState | undefined {
  return states.get(request.raw);
}

/** @throws Error when the request did not come through the edge's hooks. */
export function stateOf(request: FastifyRequest): RequestState {
  const state = states.get(request.raw);
  if (!state) throw new Error('The request did not pass the HTTP edge.');
  return state;
}
