import { Injectable } from '@nestjs/common';
import argon2 from 'argon2';
import { newSecret } from './random-secret.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; some 30 ms on a small server. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and checks passwords with argon2id. */
@Injectable()
export class PasswordHasher {
  private decoy: Promise<string> | undefined;

  /** The hash to store, in PHC format with its parameters and salt. */
  hash(password: string): Promise<string> {
    return argon2.hash(canonical(password), { ...PARAMETERS, type: argon2.argon2id });
  }

  /**
   * Whether the password is right. Without a hash the same work is done in vain, so that the time taken does not
   * tell whether an account exists.
   */
  async verify(hash: string | null | undefined, password: string): Promise<boolean> {
    this.decoy ??= this.hash(newSecret());
    const matches = await argon2.verify(hash ?? (await this.decoy), canonical(password));
    return matches && hash != null;
  }

  /** Whether the hash was made with other parameters than today's. */
  isOutdated(hash: string): boolean {
    return argon2.needsRehash(hash, PARAMETERS);
  }
}

/** The same characters typed on another machine may come in other code points; æ, ø and å are such. */
function canonical(password: string): string {
  return password.normalize('NFKC');
}
