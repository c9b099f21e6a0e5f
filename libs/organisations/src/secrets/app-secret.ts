import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, ConfigError } from '@app/platform';

/** APP_SECRET, with which links and CSRF tokens are signed: every process can check them and none stores them. */
@Injectable()
export class AppSecret {
  readonly value: string;

  /** @throws ConfigError without APP_SECRET: links signed with a guessable key would open every account. */
  constructor(config: Config) {
    if (!config.APP_SECRET) {
      throw new ConfigError(
        'APP_SECRET is required here. Example: APP_SECRET=$(openssl rand -base64 48), the same for every process.',
      );
    }
    this.value = config.APP_SECRET;
  }

  /** HMAC-SHA256 of the text; the text says what it is for, so that no signature serves two ends. */
  sign(text: string): Buffer {
    return createHmac('sha256', this.value).update(text).digest();
  }
}
