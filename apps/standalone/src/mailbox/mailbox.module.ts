import { type DynamicModule, Module } from '@nestjs/common';
import { MailboxController } from './mailbox.controller.js';
import { MailboxStore } from './mailbox-store.js';

/** The mailbox's pages; the SMTP server that fills it is started by the process (see main.ts). */
@Module({})
export class MailboxModule {
  static forRoot(store: MailboxStore): DynamicModule {
    return {
      module: MailboxModule,
      controllers: [MailboxController],
      providers: [{ provide: MailboxStore, useValue: store }],
    };
  }
}
