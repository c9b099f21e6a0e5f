import { randomInt } from 'node:crypto';
import type { Language, TokenScope, Viewer } from '@app/contracts';
import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, Ids, Problem, UnitOfWork } from '@app/platform';
import { IsNull, LessThanOrEqual, Or } from 'typeorm';
import { hashSecret, newSecret } from '../secrets/random-secret.js';
import { VIEWER_COLUMNS, type ViewerRow, viewerOf } from '../sign-in/viewer-query.js';
import { ApiToken } from './api-token.entity.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** A token lives for a year at most (in milliseconds), so that forgotten ones die by themselves. */
export const TOKEN_MAX_LIFETIME_MS = 366 * DAY;
/** More than anybody needs; keeps one account from filling the table. */
const MAX_TOKENS_PER_PERSON = 50;
const USED_AT_MOST_EVERY_MS = MINUTE;
const TOKEN_PATTERN = /^kc_[a-z0-9]{8}_[\w-]{43}$/;
const PREFIX_LENGTH = 8;
const PREFIX_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** What a bearer token stands for. */
export interface FoundToken {
  readonly viewer: Viewer;
  readonly tokenId: string;
  readonly language: Language;
}

/** A token as its owner sees it in the list. */
export interface TokenView {
  readonly id: string;
  readonly name: string;
  /** The token's readable beginning, e.g. `kc_x7k2m9ab`. */
  readonly prefix: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface NewToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresAt: Date;
}

/** Keys for machines, which act as their owner within the scopes. Shown once, kept as a hash. */
@Injectable()
export class ApiTokens {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: AuditWriter,
  ) {}

  /** Who a bearer token speaks for; null when it is unknown, expired, revoked or its owner disabled. One query. */
  async find(bearer: string): Promise<FoundToken | null> {
    if (!TOKEN_PATTERN.test(bearer)) return null;
    const now = this.clock.now();
    const [row] = await this.uow.manager.query<
      (ViewerRow & { token_id: string; scopes: TokenScope[]; last_used_at: Date | null })[]
    >(
      `SELECT t.id AS token_id, t.scopes, t.last_used_at, ${VIEWER_COLUMNS}
       FROM api_tokens t JOIN users u ON u.id = t.user_id
       WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2 AND u.status = 'active'`,
      [hashSecret(bearer), now],
    );
    if (!row) return null;
    await this.noteUse(row.token_id, row.last_used_at, now);
    return {
      viewer: { ...viewerOf(row), scopes: row.scopes },
      tokenId: row.token_id,
      language: row.language,
    };
  }

  /** A person's tokens that work, newest first. */
  async listOf(userId: string): Promise<TokenView[]> {
    const now = this.clock.now();
    const tokens = await this.uow.manager.find(ApiToken, {
      where: { userId, revokedAt: IsNull() },
      order: { id: 'DESC' },
    });
    return tokens.filter((token) => token.expiresAt > now).map(viewOf);
  }

  /**
   * Makes a token. Its text is in the answer and nowhere else.
   * @throws Problem `invalid_input` for an end in the past or more than a year ahead; `state_conflict` when the
   * person has too many tokens.
   */
  create(userId: string, wish: NewToken): Promise<TokenView & { readonly token: string }> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      this.requireGoodEnd(wish.expiresAt, now);
      if ((await this.listOf(userId)).length >= MAX_TOKENS_PER_PERSON) {
        throw Problem.field('state_conflict', 'name', TOO_MANY, { max: MAX_TOKENS_PER_PERSON });
      }
      const prefix = `kc_${newPrefix()}`;
      const token = `${prefix}_${newSecret()}`;
      const row = {
        id: this.ids.next(),
        userId,
        name: wish.name,
        prefix,
        tokenHash: hashSecret(token),
        scopes: [...new Set(wish.scopes)].sort(),
        createdAt: now,
        expiresAt: wish.expiresAt,
        lastUsedAt: null,
        revokedAt: null,
      };
      await this.uow.manager.insert(ApiToken, row);
      const view = viewOf(row);
      await this.audit.write({
        action: 'token.created',
        subjectType: 'token',
        subjectId: row.id,
        after: { name: view.name, prefix, scopes: view.scopes, expiresAt: view.expiresAt },
      });
      return { ...view, token };
    });
  }

  /**
   * Ends one of a person's own tokens at once.
   * @throws Problem `not_found` when they have no such token.
   */
  revoke(userId: string, tokenId: string): Promise<void> {
    return this.uow.run(async () => {
      const ended = await this.uow.manager.update(
        ApiToken,
        { id: tokenId, userId, revokedAt: IsNull() },
        { revokedAt: this.clock.now() },
      );
      if (ended.affected === 0) throw new Problem('not_found');
      await this.audit.write({ action: 'token.revoked', subjectType: 'token', subjectId: tokenId });
    });
  }

  /** Ends all of a person's tokens; returns how many. */
  async revokeAll(userId: string): Promise<number> {
    const ended = await this.uow.manager.update(
      ApiToken,
      { userId, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
    return ended.affected ?? 0;
  }

  private requireGoodEnd(expiresAt: Date, now: Date): void {
    if (expiresAt <= now) throw Problem.field('invalid_input', 'expiresAt', END_PASSED);
    if (expiresAt.getTime() - now.getTime() > TOKEN_MAX_LIFETIME_MS) {
      throw Problem.field('invalid_input', 'expiresAt', END_TOO_LATE);
    }
  }

  private async noteUse(id: string, lastUsedAt: Date | null, now: Date): Promise<void> {
    const due = new Date(now.getTime() - USED_AT_MOST_EVERY_MS);
    if (lastUsedAt && lastUsedAt > due) return;
    await this.uow.manager.update(
      ApiToken,
      { id, lastUsedAt: Or(IsNull(), LessThanOrEqual(due)) },
      { lastUsedAt: now },
    );
  }
}

const END_PASSED = {
  da: 'Vælg et udløb, der ligger ude i fremtiden.',
  en: 'Choose an expiry that lies in the future.',
};
const END_TOO_LATE = {
  da: 'En nøgle kan højst gælde et år. Vælg et tidligere udløb.',
  en: 'A token can be valid for a year at most. Choose an earlier expiry.',
};
const TOO_MANY = {
  da: 'Du har allerede {max} nøgler. Tilbagekald dem, du ikke bruger.',
  en: 'You already have {max} tokens. Revoke those that you do not use.',
};

function newPrefix(): string {
  return Array.from({ length: PREFIX_LENGTH }, () => PREFIX_LETTERS[randomInt(PREFIX_LETTERS.length)]).join(
    '',
  );
}

function viewOf(token: TokenView): TokenView {
  const { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt } = token;
  return { id, name, prefix, scopes, createdAt, expiresAt, lastUsedAt };
}
