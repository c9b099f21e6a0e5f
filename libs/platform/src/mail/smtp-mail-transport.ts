import { type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { MailNotAccepted, MailTransport, type MailReceipt, type OutgoingMail } from './mail-transport.js';

/** Where and in whose name e-mail is sent. */
export interface SmtpSettings {
  /** `smtp://` or `smtps://` address with user and password where needed. */
  readonly url: string;
  /** `Name <address>` or an address. */
  readonly from: string;
  /** Connections to the mail server at once. Default 5. */
  readonly connections?: number;
}

/** What a mail server's refusal looks like in nodemailer. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** Sends over SMTP with a pool of connections. */
export class SmtpMailTransport extends MailTransport implements OnApplicationShutdown {
  private readonly transporter;

  constructor(private readonly settings: SmtpSettings) {
    super();
    this.transporter = createTransport({
      pool: true,
      url: settings.url,
      maxConnections: settings.connections ?? 5,
      // A pool that sends again by itself after a broken connection would double messages behind our back.
      maxRequeues: 0,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  override async send(mail: OutgoingMail): Promise<MailReceipt> {
    try {
      const sent = await this.transporter.sendMail({
        from: this.settings.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        messageId: mail.messageId,
        date: mail.date,
        headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
      });
      return { response: sent.response };
    } catch (error) {
      throw notAccepted(error as SmtpError);
    }
  }

  onApplicationShutdown(): void {
    this.transporter.close();
  }
}

/** Only what the server says about this recipient or this message is final; the rest is about the connection or us. */
function notAccepted(error: SmtpError): MailNotAccepted {
  const about = error.command === 'RCPT TO' || error.command === 'DATA';
  const refusedForGood = about && (error.responseCode ?? 0) >= 500;
  // An address that is no address is not even offered to the server.
  const noAddress = error.code === 'EENVELOPE' && error.command === 'API';
  const reason = error.response ?? error.message;
  return new MailNotAccepted(`${error.code ?? 'SMTP'}: ${reason}`, refusedForGood || noAddress, {
    cause: error,
  });
}
