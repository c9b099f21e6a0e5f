import type { Language } from '@app/contracts';

const DA = {
  title: 'Lokal postkasse',
  intro:
    'Her ligger al e-mail fra denne installation. Intet sendes ud af maskinen. Opdatér siden for at se nye beskeder.',
  filter: 'Modtager',
  filterHint: 'Hele adressen eller en del af den',
  apply: 'Vis',
  clear: 'Vis alle',
  messages: 'Beskeder, nyeste først',
  none: 'Der er ingen beskeder.',
  noneFor: 'Der er ingen beskeder til denne modtager.',
  newestOnly: 'Kun de nyeste {n} vises.',
  to: 'Til',
  from: 'Fra',
  subject: 'Emne',
  time: 'Tidspunkt',
  noSubject: '(intet emne)',
  back: 'Til postkassen',
  html: 'Beskeden med formatering',
  text: 'Beskeden som tekst',
  headers: 'Headere',
  attachments: 'Vedhæftede filer',
  source: 'Hent beskeden som fil (.eml)',
  missing: 'Beskeden findes ikke.',
};

const EN: Record<keyof typeof DA, string> = {
  title: 'Local mailbox',
  intro:
    'All e-mail from this installation is kept here. Nothing leaves the machine. Reload to see new messages.',
  filter: 'Recipient',
  filterHint: 'The whole address or a part of it',
  apply: 'Show',
  clear: 'Show all',
  messages: 'Messages, newest first',
  none: 'There are no messages.',
  noneFor: 'There are no messages to this recipient.',
  newestOnly: 'Only the newest {n} are shown.',
  to: 'To',
  from: 'From',
  subject: 'Subject',
  time: 'Time',
  noSubject: '(no subject)',
  back: 'To the mailbox',
  html: 'The message with formatting',
  text: 'The message as text',
  headers: 'Headers',
  attachments: 'Attachments',
  source: 'Download the message as a file (.eml)',
  missing: 'There is no such message.',
};

/** The mailbox pages' texts. */
export const MAILBOX_TEXTS: Record<Language, typeof DA> = { da: DA, en: EN };
