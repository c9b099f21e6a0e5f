import { createHash, randomBytes } from 'node:crypto';

/** How a random secret looks: 256 bits in base64url. */
export const SECRET_PATTERN = /^[\w-]{43}$/;

/** A new random secret of 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a random secret. Plain SHA-256 is enough: there are 2^256 of them to try. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
