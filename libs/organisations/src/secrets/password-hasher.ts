import { Injectable } from '@nestjs/common';
import { Algorithm, hash, parseOptions, verify } from '@node-rs/argon2';
import { newSecret } from './random-secret.js';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; some 30 ms on a small server. */
const PARAMETERS = {
  algorithm: Algorithm.Argon2id,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

/** Hashes and checks passwords with argon2id. */
@Injectable()
export class PasswordHasher {
  private decoy: Promise<string> | undefined;

  /** The hash to store, in PHC format with its parameters and salt. */
  hash(password: string): Promise<string> {
    return hash(canonical(password), PARAMETERS);
  }

  /**
   * Whether the password is right. Without a hash the same work is done in vain, so that the time taken does not
   * tell whether an account exists.
   */
  async verify(stored: string | null | undefined, password: string): Promise<boolean> {
    this.decoy ??= this.hash(newSecret());
    const matches = await verify(stored ?? (await this.decoy), canonical(password));
    return matches && stored != null;
  }

  /** Whether the hash was made with other parameters than today's. */
  isOutdated(stored: string): boolean {
    const made = parseOptions(stored);
    return (Object.keys(PARAMETERS) as (keyof typeof PARAMETERS)[]).some(
      (name) => made[name] !== PARAMETERS[name],
    );
  }
}

/** The same characters typed on another machine may come in other code points; æ, ø and å are such. */
function canonical(password: string): string {
  return password.normalize('NFKC');
}
