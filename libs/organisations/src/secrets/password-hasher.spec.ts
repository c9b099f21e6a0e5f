import { describe, expect, it } from '@jest/globals';
import { hash as argon2 } from '@node-rs/argon2';
import { PasswordHasher } from './password-hasher.js';

const hasher = new PasswordHasher();

describe('password hashes', () => {
  it('are argon2id with OWASP parameters and a salt of their own', async () => {
    const [one, two] = await Promise.all([
      hasher.hash('rødgrød med fløde'),
      hasher.hash('rødgrød med fløde'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(hasher.isOutdated(one)).toBe(false);
  });

  it('fit the password only, in whichever code points it was typed', async () => {
    const hash = await hasher.hash('blåbærgrød i marts');
    await expect(hasher.verify(hash, 'blåbærgrød i marts'.normalize('NFD'))).resolves.toBe(true);
    await expect(hasher.verify(hash, 'Blåbærgrød i marts')).resolves.toBe(false);
  });

  it('fit nothing where there is none', async () => {
    await expect(hasher.verify(null, '')).resolves.toBe(false);
    await expect(hasher.verify(undefined, 'whatever it may be')).resolves.toBe(false);
  });

  it('of weaker parameters are outdated', async () => {
    const weak = await argon2('rødgrød med fløde', { memoryCost: 8192, timeCost: 2, parallelism: 1 });
    expect(hasher.isOutdated(weak)).toBe(true);
    await expect(hasher.verify(weak, 'rødgrød med fløde')).resolves.toBe(true);
  });
});
