import type { Language, Viewer } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, Ids, Problem, RequestContext, UnitOfWork } from '@app/platform';
import { IsNull, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { AppSecret } from '../secrets/app-secret.js';
import { hashSecret, newSecret, SECRET_PATTERN } from '../secrets/random-secret.js';
import { networkOf } from './network.js';
import { Session } from './session.entity.js';
import { VIEWER_COLUMNS, type ViewerRow, viewerOf } from './viewer-query.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A session that nobody uses ends after a working day. */
export const SESSION_IDLE_MS = 12 * 60 * MINUTE;
/** However much it is used, a session ends after this: NIST SP 800-63B's 30 days for the first level. */
export const SESSION_LIFETIME_MS = 30 * DAY;
/** How long a network counts as one from where a person signs in; older sessions are forgotten. */
export const FAMILIAR_NETWORK_MS = 90 * DAY;
const SEEN_AT_MOST_EVERY_MS = MINUTE;
const MAX_USER_AGENT_LENGTH = 300;

/** What a session cookie stands for. */
export interface FoundSession {
  readonly viewer: Viewer;
  readonly sessionId: string;
  readonly csrfToken: string;
  readonly language: Language;
}

/** A session just opened; the token goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly sessionId: string;
  readonly token: string;
  readonly csrfToken: string;
  readonly expiresAt: Date;
}

/** A session as its owner sees it. */
export interface SessionView {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly ip: string | null;
  readonly userAgent: string | null;
  /** Whether it is the one that asks. */
  readonly current: boolean;
}

/** Signed-in browsers, kept in the database so that every process knows them and each can be ended. */
@Injectable()
export class Sessions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly secret: AppSecret,
    private readonly context: RequestContext,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * Opens a session for a person whose identity was just proven. The token is always new, and the session that
   * the browser may have had ends: no token planted beforehand can become a signed-in one.
   */
  async open(userId: string): Promise<OpenedSession> {
    const { ip, userAgent, sessionId: previous } = this.context.current;
    const now = this.clock.now();
    const manager = this.uow.manager;
    if (previous) await manager.update(Session, { id: previous, revokedAt: IsNull() }, { revokedAt: now });
    await manager.delete(Session, {
      userId,
      createdAt: LessThan(new Date(now.getTime() - FAMILIAR_NETWORK_MS - SESSION_LIFETIME_MS)),
    });
    const token = newSecret();
    const session = {
      id: this.ids.next(),
      userId,
      tokenHash: hashSecret(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + SESSION_LIFETIME_MS),
      ip: ip ?? null,
      network: networkOf(ip),
      userAgent: userAgent?.slice(0, MAX_USER_AGENT_LENGTH) ?? null,
    };
    await manager.insert(Session, session);
    return {
      sessionId: session.id,
      token,
      csrfToken: this.csrfTokenOf(session.id),
      expiresAt: session.expiresAt,
    };
  }

  /** Who a session token speaks for; null when it is unknown, ended, expired or its owner disabled. One query. */
  async find(token: string): Promise<FoundSession | null> {
    if (!SECRET_PATTERN.test(token)) return null;
    const now = this.clock.now();
    const [row] = await this.uow.manager.query<(ViewerRow & { session_id: string; last_seen_at: Date })[]>(
      `SELECT s.id AS session_id, s.last_seen_at, ${VIEWER_COLUMNS}
       FROM sessions s JOIN users u ON u.id = s.user_id
       WHERE s.token_hash = $1 AND s.revoked_at IS NULL AND s.expires_at > $2 AND s.last_seen_at > $3
         AND u.status = 'active'`,
      [hashSecret(token), now, new Date(now.getTime() - SESSION_IDLE_MS)],
    );
    if (!row) return null;
    await this.noteSeen(row.session_id, row.last_seen_at, now);
    return {
      viewer: viewerOf(row),
      sessionId: row.session_id,
      csrfToken: this.csrfTokenOf(row.session_id),
      language: row.language,
    };
  }

  /** The value that proves a request to come from our own pages; made from the session, so stored nowhere. */
  csrfTokenOf(sessionId: string): string {
    return this.secret.sign(`csrf:${sessionId}`).toString('base64url');
  }

  /** A person's sessions that are alive, newest first. */
  async listOf(userId: string): Promise<SessionView[]> {
    const now = this.clock.now();
    const current = this.context.current.sessionId;
    const sessions = await this.uow.manager.find(Session, {
      where: {
        userId,
        revokedAt: IsNull(),
        expiresAt: MoreThan(now),
        lastSeenAt: MoreThan(new Date(now.getTime() - SESSION_IDLE_MS)),
      },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
    return sessions.map(({ id, createdAt, lastSeenAt, expiresAt, ip, userAgent }) => ({
      id,
      createdAt,
      lastSeenAt,
      expiresAt,
      ip,
      userAgent,
      current: id === current,
    }));
  }

  /**
   * Ends one of a person's own sessions.
   * @throws Problem `not_found` when they have no such session that is open.
   */
  signOut(userId: string, sessionId: string): Promise<void> {
    return this.uow.run(async () => {
      const ended = await this.uow.manager.update(
        Session,
        { id: sessionId, userId, revokedAt: IsNull() },
        { revokedAt: this.clock.now() },
      );
      if (ended.affected === 0) throw new Problem('not_found');
      await this.audit.write({
        action: 'account.signedOut',
        subjectType: 'user',
        subjectId: userId,
        after: { sessionId },
      });
    });
  }

  /** Signs a person out of every browser, this one included. */
  signOutEverywhere(userId: string): Promise<void> {
    return this.uow.run(async () => {
      const ended = await this.revokeAll(userId);
      await this.audit.write({
        action: 'account.signedOutEverywhere',
        subjectType: 'user',
        subjectId: userId,
        after: { sessions: ended },
      });
    });
  }

  /** Ends all of a person's sessions, but perhaps one; returns how many. */
  async revokeAll(userId: string, except?: string): Promise<number> {
    const query = this.uow.manager
      .createQueryBuilder()
      .update(Session)
      .set({ revokedAt: this.clock.now() })
      .where('user_id = :userId AND revoked_at IS NULL', { userId });
    if (except !== undefined) query.andWhere('id <> :except', { except });
    return (await query.execute()).affected ?? 0;
  }

  private async noteSeen(sessionId: string, lastSeenAt: Date, now: Date): Promise<void> {
    const due = new Date(now.getTime() - SEEN_AT_MOST_EVERY_MS);
    if (lastSeenAt > due) return;
    await this.uow.manager.update(
      Session,
      { id: sessionId, lastSeenAt: LessThanOrEqual(due) },
      { lastSeenAt: now },
    );
  }
}
