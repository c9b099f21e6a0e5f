import { type DynamicModule, Module } from '@nestjs/common';
import { Config } from '../config/config.js';
import { MailTransport } from './mail-transport.js';
import { SmtpMailTransport } from './smtp-mail-transport.js';

/** Sender where MAIL_FROM is not set: an address at the product's own host. */
export function mailFrom(config: Pick<Config, 'MAIL_FROM' | 'BASE_URL'>): string {
  if (config.MAIL_FROM) return config.MAIL_FROM;
  const host = config.BASE_URL ? new URL(config.BASE_URL).hostname : 'localhost';
  return `Klimacert <besked@${host}>`;
}

/** E-mail over the server at SMTP_URL. */
@Module({})
export class MailModule {
  static forRoot(): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [
        {
          provide: MailTransport,
          inject: [Config],
          useFactory: (config: Config) => {
            if (!config.SMTP_URL) throw new Error('E-mail needs SMTP_URL');
            return new SmtpMailTransport({ url: config.SMTP_URL, from: mailFrom(config) });
          },
        },
      ],
      exports: [MailTransport],
    };
  }
}
