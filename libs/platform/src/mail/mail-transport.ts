/** A rendered e-mail to one person. */
export interface OutgoingMail {
  /** Stable over all attempts, so that a receiver can recognise a repetition, e.g. `<id@host>`. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: Date;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the mail server said when it took the message over. */
export interface MailReceipt {
  readonly response: string;
}

/**
 * The mail server did not take the message. `permanent` when it said for good that this recipient or message is
 * refused; anything else (no connection, 4xx, a fault of ours such as a wrong password) may pass and is tried again.
 */
export class MailNotAccepted extends Error {
  override readonly name = 'MailNotAccepted';

  constructor(
    message: string,
    readonly permanent: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Hands e-mails to a mail server. */
export abstract class MailTransport {
  /** @throws MailNotAccepted unless the server took the message over. */
  abstract send(mail: OutgoingMail): Promise<MailReceipt>;
}
