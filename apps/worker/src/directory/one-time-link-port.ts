import { Injectable } from '@nestjs/common';
import { LinkPort } from '@app/notifications';
import { OneTimeLinks } from '@app/organisations';
import { oneTimeLinkPath } from '@app/platform';

/** Rebuilds a link's token at the moment at which its e-mail is made; it stands in no job and no row. */
@Injectable()
export class OneTimeLinkPort extends LinkPort {
  constructor(private readonly links: OneTimeLinks) {
    super();
  }

  override async find(linkId: string): Promise<{ path: string; expiresAt: Date } | null> {
    const link = await this.links.tokenFor(linkId);
    return link && { path: oneTimeLinkPath(link.purpose, link.token), expiresAt: link.expiresAt };
  }
}
