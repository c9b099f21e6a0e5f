export { MailModule, mailFrom } from './mail.module.js';
export { MailNotAccepted, MailTransport, type MailReceipt, type OutgoingMail } from './mail-transport.js';
export { SmtpMailTransport, type SmtpSettings } from './smtp-mail-transport.js';
