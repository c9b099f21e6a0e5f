import { Injectable } from '@nestjs/common';
import {
  Clock,
  Ids,
  linkIdOfToken,
  type LinkPurpose,
  oneTimeLinkToken,
  Problem,
  RequestContext,
  UnitOfWork,
} from '@app/platform';
import { IsNull } from 'typeorm';
import { AppSecret } from '../secrets/app-secret.js';
import { OneTimeLink } from './one-time-link.entity.js';

const HOUR = 3_600_000;
/** How long a link of each kind works, in milliseconds. */
const LIFETIMES: Record<LinkPurpose, number> = { invitation: 7 * 24 * HOUR, reset: HOUR };

/** Whom a link that still works belongs to. */
export interface OpenLink {
  readonly linkId: string;
  readonly userId: string;
  readonly purpose: LinkPurpose;
  readonly expiresAt: Date;
}

/**
 * Links in e-mails that let one person in, once, within their time. The token is the link's id and its
 * signature, so that outbox, jobs and database carry the id only, from which nobody without APP_SECRET can
 * make the token.
 */
@Injectable()
export class OneTimeLinks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly secret: AppSecret,
    private readonly context: RequestContext,
  ) {}

  /** Makes a link and returns its id. Earlier ones of this purpose stop working: only the newest e-mail counts. */
  async create(userId: string, purpose: LinkPurpose): Promise<string> {
    const now = this.clock.now();
    await this.revokeOpen(userId, purpose);
    const id = this.ids.next();
    await this.uow.manager.insert(OneTimeLink, {
      id,
      userId,
      purpose,
      createdAt: now,
      expiresAt: new Date(now.getTime() + LIFETIMES[purpose]),
      createdBy: this.context.current.viewer?.userId ?? null,
    });
    return id;
  }

  /** The link with its token, to be put into the e-mail; null once it is used, void or expired. */
  async tokenFor(linkId: string): Promise<(OpenLink & { readonly token: string }) | null> {
    const link = await this.findOpen(linkId);
    return link && { ...link, token: oneTimeLinkToken(this.secret.value, link.purpose, linkId) };
  }

  /**
   * Looks at a link without using it.
   * @throws Problem `link_expired` for one that doesn't work, for whichever reason.
   */
  async inspect(token: string, purpose: LinkPurpose): Promise<OpenLink> {
    const linkId = linkIdOfToken(this.secret.value, purpose, token);
    const link = linkId === null ? null : await this.findOpen(linkId);
    if (link?.purpose !== purpose) throw new Problem('link_expired');
    return link;
  }

  /**
   * Uses a link up. Of any number of simultaneous attempts one succeeds.
   * @throws Problem `link_expired` for one that doesn't work, for whichever reason.
   */
  async redeem(token: string, purpose: LinkPurpose): Promise<{ userId: string; linkId: string }> {
    const linkId = linkIdOfToken(this.secret.value, purpose, token);
    if (linkId === null) throw new Problem('link_expired');
    const now = this.clock.now();
    const result = await this.uow.manager
      .createQueryBuilder()
      .update(OneTimeLink)
      .set({ usedAt: now })
      .where('id = :linkId AND purpose = :purpose', { linkId, purpose })
      .andWhere('used_at IS NULL AND revoked_at IS NULL AND expires_at > :now', { now })
      .returning('user_id')
      .execute();
    const [row] = result.raw as { user_id: string }[];
    if (!row) throw new Problem('link_expired');
    return { userId: row.user_id, linkId };
  }

  /** Makes a person's unused links void, of one purpose or all. */
  async revokeOpen(userId: string, purpose?: LinkPurpose): Promise<void> {
    await this.uow.manager.update(
      OneTimeLink,
      { userId, usedAt: IsNull(), revokedAt: IsNull(), ...(purpose && { purpose }) },
      { revokedAt: this.clock.now() },
    );
  }

  private async findOpen(linkId: string): Promise<OpenLink | null> {
    const link = await this.uow.manager.findOneBy(OneTimeLink, { id: linkId });
    if (!link || link.usedAt || link.revokedAt || link.expiresAt <= this.clock.now()) return null;
    return { linkId, userId: link.userId, purpose: link.purpose, expiresAt: link.expiresAt };
  }
}
