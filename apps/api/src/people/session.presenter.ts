import type { Viewer } from '@app/contracts';
import { Accounts, Sessions, type SignedIn } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type RequestSession, SessionCookie } from '../http/index.js';
import type { SessionDto } from './session.dto.js';

/** Hands sessions to the browser as a cookie, and says whose they are. */
@Injectable()
export class SessionPresenter {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  /** The browser gets the cookie of the session just opened. */
  async start(reply: FastifyReply, signedIn: Promise<SignedIn>): Promise<SessionDto> {
    const { userId, session } = await signedIn;
    this.cookie.set(reply, session.token, session.expiresAt);
    return {
      id: session.sessionId,
      csrfToken: session.csrfToken,
      user: await this.accounts.read(userId),
    };
  }

  /** The session that asks. */
  async present(viewer: Viewer, session: RequestSession): Promise<SessionDto> {
    return {
      id: session.sessionId,
      csrfToken: session.csrfToken,
      user: await this.accounts.read(viewer.userId),
    };
  }

  /** Ends one session; the browser forgets its cookie if it was its own. */
  async end(reply: FastifyReply, viewer: Viewer, current: RequestSession, sessionId: string): Promise<void> {
    await this.sessions.signOut(viewer.userId, sessionId);
    if (sessionId === current.sessionId) this.cookie.clear(reply);
  }

  /** Ends all sessions of the person. */
  async endAll(reply: FastifyReply, viewer: Viewer): Promise<void> {
    await this.sessions.signOutEverywhere(viewer.userId);
    this.cookie.clear(reply);
  }
}
