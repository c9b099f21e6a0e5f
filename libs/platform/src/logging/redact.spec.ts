import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSecretName, redact, withoutUrlSecrets } from './redact.js';

describe('secrets', () => {
  it.each([
    'password',
    'newPassword',
    'password_hash',
    'token',
    'tokenHash',
    'csrfToken',
    'APP_SECRET',
    'authorization',
    'Cookie',
    'set-cookie',
    'apiKey',
    'private_key',
  ])('are known by the name %s', (name) => expect(isSecretName(name)).toBe(true));

  it.each(['tokenId', 'token_id', 'tokenIds', 'secretariat', 'secretariatId', 'name', 'pages', 'passed'])(
    'are not suspected behind %s',
    (name) => expect(isSecretName(name)).toBe(false),
  );

  it('never get through, however deep they lie', () => {
    const nested = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.record({ password: fc.constant('hunter2') }),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie('tree'), { maxKeys: 3 }),
      ),
    })).tree;
    fc.assert(
      fc.property(nested, (value) => {
        const text = JSON.stringify(redact(value)) ?? '';
        expect(text).not.toContain('hunter2');
      }),
    );
  });

  it('are cut out of addresses', () => {
    expect(withoutUrlSecrets('connect postgres://app:pw@db:5432/k and smtp://u:p@mail')).toBe(
      'connect postgres://***@db:5432/k and smtp://***@mail',
    );
  });
});

describe('what is no secret', () => {
  it('comes through as JSON would have it', () => {
    expect(
      redact({
        at: new Date('2026-08-21T12:05:00Z'),
        n: 1n,
        list: [1, undefined],
        gone: undefined,
        none: null,
      }),
    ).toEqual({ at: '2026-08-21T12:05:00.000Z', n: '1', list: [1, null], gone: undefined, none: null });
  });
});
