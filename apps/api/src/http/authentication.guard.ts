import { timingSafeEqual } from 'node:crypto';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Language, Viewer } from '@app/contracts';
import { ApiTokens, Sessions } from '@app/organisations';
import { Config, Problem } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import { languageOf } from './accept-language.js';
import { endpointOf } from './endpoint-info.js';
import { isSafe } from './methods.js';
import { isPublicPages } from './public-pages.js';
import { stateOf, type RequestState } from './request-state.js';
import { SessionCookie } from './session-cookie.js';

/** Finds out who asks: through a bearer token or a session cookie. Proves that a session's write is wanted. */
@Injectable()
export class AuthenticationGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: ApiTokens,
    private readonly cookie: SessionCookie,
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context.getHandler());
    if (!endpoint || isPublicPages(context.getClass())) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const state = stateOf(request);
    const bearer = bearerOf(request);
    if (bearer !== undefined) await this.useToken(request, state, bearer);
    else {
      await this.useSession(request, state);
      // A token is sent by a program that means it; a cookie is sent by a browser for whoever asks.
      if (!isSafe(request.method)) this.requireWanted(request, state, endpoint.access === 'public');
    }
    return true;
  }

  private async useToken(request: FastifyRequest, state: RequestState, bearer: string): Promise<void> {
    const found = await this.tokens.find(bearer);
    if (!found) throw new Problem('invalid_token');
    state.tokenId = found.tokenId;
    identify(request, state, found);
  }

  private async useSession(request: FastifyRequest, state: RequestState): Promise<void> {
    const token = this.cookie.read(request);
    const found = token === undefined ? null : await this.sessions.find(token);
    if (!found) return;
    state.sessionId = found.sessionId;
    state.session = { sessionId: found.sessionId, csrfToken: found.csrfToken };
    identify(request, state, found);
  }

  /**
   * Refuses writes that another site made the browser send. Public ones (signing in, redeeming a link) are held to
   * the origin alone, since they don't act by the session.
   */
  private requireWanted(request: FastifyRequest, state: RequestState, isPublic: boolean): void {
    if (!this.isOurPage(request)) throw new Problem('csrf_failed');
    if (isPublic || !state.session) return;
    const given = request.headers['x-csrf-token'];
    if (typeof given !== 'string' || !isSame(given, state.session.csrfToken))
      throw new Problem('csrf_failed');
  }

  private isOurPage(request: FastifyRequest): boolean {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    const { origin } = request.headers;
    if (origin === undefined) return true;
    const ours = [`${request.protocol}://${request.host}`];
    if (this.config.BASE_URL) ours.push(new URL(this.config.BASE_URL).origin);
    // The browser itself says that page and server are one, whatever a proxy between made of the host.
    return ours.includes(origin) || site === 'same-origin';
  }
}

function identify(
  request: FastifyRequest,
  state: RequestState,
  found: { readonly viewer: Viewer; readonly language: Language },
): void {
  state.viewer = found.viewer;
  state.language = languageOf(request.headers['accept-language']) ?? found.language;
}

/** Other schemes, e.g. a proxy's own Basic, are not ours to judge. */
function bearerOf(request: FastifyRequest): string | undefined {
  return /^bearer +(\S.*)$/i.exec(request.headers.authorization ?? '')?.[1];
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
