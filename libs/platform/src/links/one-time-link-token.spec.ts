import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LINK_PURPOSES, linkIdOfToken, oneTimeLinkPath, oneTimeLinkToken } from './one-time-link-token.js';

const SECRET = 'a secret of this specification alone';
const purpose = fc.constantFrom(...LINK_PURPOSES);

describe('the token of a one-time link', () => {
  it('leads back to the link, for its purpose and with its secret only', () => {
    fc.assert(
      fc.property(fc.uuid(), purpose, fc.string({ minLength: 1 }), (id, forPurpose, otherSecret) => {
        const token = oneTimeLinkToken(SECRET, forPurpose, id);
        expect(linkIdOfToken(SECRET, forPurpose, token)).toBe(id);
        for (const other of LINK_PURPOSES.filter((one) => one !== forPurpose)) {
          expect(linkIdOfToken(SECRET, other, token)).toBeNull();
        }
        if (otherSecret !== SECRET) expect(linkIdOfToken(otherSecret, forPurpose, token)).toBeNull();
      }),
    );
  });

  it('is refused with any letter changed', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        purpose,
        fc.nat(65),
        fc.constantFrom(...'Aa0-_.'),
        (id, forPurpose, at, letter) => {
          const token = oneTimeLinkToken(SECRET, forPurpose, id);
          const changed = token.slice(0, at) + letter + token.slice(at + 1);
          fc.pre(changed !== token);
          expect([null, id]).toContain(linkIdOfToken(SECRET, forPurpose, changed));
          if (at < 21 || (at > 22 && at < 65)) expect(linkIdOfToken(SECRET, forPurpose, changed)).toBeNull();
        },
      ),
    );
  });

  it('is refused for any other text', () => {
    fc.assert(fc.property(fc.string(), (text) => linkIdOfToken(SECRET, 'reset', text) === null));
    expect(linkIdOfToken(SECRET, 'reset', `${'A'.repeat(22)}.${'A'.repeat(43)}`)).toBeNull();
  });

  it('stands behind # in the address, where no server sees it', () => {
    expect(oneTimeLinkPath('invitation', 'x.y')).toBe('/invitation#x.y');
    expect(oneTimeLinkPath('reset', 'x.y')).toBe('/new-password#x.y');
  });
});
