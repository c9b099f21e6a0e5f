import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a one-time link is for. */
export const LINK_PURPOSES = ['invitation', 'reset'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

const TOKEN_PATTERN = /^([\w-]{22})\.([\w-]{43})$/;
const PAGES: Record<LinkPurpose, string> = { invitation: '/invitation', reset: '/new-password' };

/**
 * The token of a one-time link: its id and the id's signature. It can be made wherever APP_SECRET is, so that
 * outbox, jobs and database carry the link's id only.
 */
export function oneTimeLinkToken(appSecret: string, purpose: LinkPurpose, linkId: string): string {
  const id = Buffer.from(linkId.replaceAll('-', ''), 'hex').toString('base64url');
  return `${id}.${sign(appSecret, purpose, linkId).toString('base64url')}`;
}

/** The id of the link whose token this is; null for anything that was not made with the secret for the purpose. */
export function linkIdOfToken(appSecret: string, purpose: LinkPurpose, token: string): string | null {
  const [, id, signature] = TOKEN_PATTERN.exec(token) ?? [];
  if (id === undefined || signature === undefined) return null;
  const hex = Buffer.from(id, 'base64url').toString('hex');
  const linkId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const right = sign(appSecret, purpose, linkId);
  const given = Buffer.from(signature, 'base64url');
  return given.length === right.length && timingSafeEqual(given, right) ? linkId : null;
}

/**
 * Where a one-time link leads, below BASE_URL. The token stands behind `#`: a browser sends it to no server,
 * so it stands in no log, and a mail scanner that follows the link uses nothing up.
 */
export function oneTimeLinkPath(purpose: LinkPurpose, token: string): string {
  return `${PAGES[purpose]}#${token}`;
}

function sign(appSecret: string, purpose: LinkPurpose, linkId: string): Buffer {
  return createHmac('sha256', appSecret).update(`${purpose}:${linkId}`).digest();
}
