import type { Text } from '@app/contracts';

/** What every mail says around its message. */
export const MAIL_WORDS = {
  dear: { da: 'Kære {name}', en: 'Dear {name}' },
  signInFirst: {
    da: 'Linket åbner sagen, når du har logget ind.',
    en: 'The link opens the case once you have signed in.',
  },
  signInFirstAccount: {
    da: 'Linket åbner siden, når du har logget ind.',
    en: 'The link opens the page once you have signed in.',
  },
  oneTime: {
    da: 'Linket åbner en side, hvor du selv bekræfter. Det logger dig ikke ind.',
    en: 'The link opens a page where you confirm. It does not sign you in.',
  },
  regards: { da: 'Venlig hilsen', en: 'Kind regards' },
  sender: { da: 'Klimacert på vegne af C40 og CONCITO', en: 'Klimacert on behalf of C40 and CONCITO' },
  senderAccount: { da: 'Klimacert', en: 'Klimacert' },
  whyTitle: { da: 'Hvorfor får du denne mail?', en: 'Why do you get this e-mail?' },
  whoElseTitle: { da: 'Hvem har ellers fået besked?', en: 'Who else was told?' },
  plainAddress: {
    da: 'Virker knappen ikke? Kopiér adressen:',
    en: 'Does the button not work? Copy the address:',
  },
  sentBy: {
    da: 'Sendt af Klimaalliancens sekretariat i KL',
    en: 'Sent by the secretariat of the Climate Alliance at KL',
  },
  demonstration: { da: 'Demonstration', en: 'Demonstration' },
} as const satisfies Record<string, Text>;
