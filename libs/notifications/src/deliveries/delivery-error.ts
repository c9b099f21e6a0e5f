import type { Text } from '@app/contracts';

/** Why an e-mail was not sent, or not yet. */
export const DELIVERY_ERRORS = {
  refused: {
    da: 'Mailserveren har afvist modtageren eller mailen for altid. Ret adressen, og send igen.',
    en: 'The mail server refused the recipient or the mail for good. Correct the address and send again.',
  },
  not_accepted: {
    da: 'Mailserveren tog ikke imod mailen. Den prøves igen, indtil forsøgene er brugt.',
    en: 'The mail server did not take the mail. It is tried again until the attempts are used up.',
  },
  worker_lost: {
    da: 'Processen stoppede, før resultatet var noteret. Mailen prøves igen.',
    en: 'The process ended before the outcome was noted. The mail is tried again.',
  },
  recipient_disabled: {
    da: 'Modtagerens bruger er lukket. Ingen mail er sendt.',
    en: "The recipient's account is closed. No mail was sent.",
  },
  link_expired: {
    da: 'Linket i mailen er brugt, erstattet eller udløbet. Lav et nyt link.',
    en: 'The link in the mail is used, replaced or expired. Make a new link.',
  },
  not_rendered: {
    da: 'Mailens tekst kunne ikke dannes. Det er en fejl i Klimacert.',
    en: 'The text of the mail could not be made. That is a fault of Klimacert.',
  },
} as const satisfies Record<string, Text>;
export type DeliveryErrorCode = keyof typeof DELIVERY_ERRORS;

/** Longest detail that is kept, e.g. of a server's answer. */
const DETAIL_LIMIT = 1_000;

/** How an error is kept in its row: code, then the detail. */
export function errorLine(code: DeliveryErrorCode, detail = ''): string {
  return detail ? `${code}: ${detail.slice(0, DETAIL_LIMIT)}` : code;
}

/** Reads what `errorLine` wrote. */
export function readErrorLine(line: string): { code: DeliveryErrorCode; detail: string | null } {
  const [, code = '', detail] = /^(\w+)(?:: (.*))?$/s.exec(line) ?? [];
  if (code in DELIVERY_ERRORS) return { code: code as DeliveryErrorCode, detail: detail ?? null };
  return { code: 'not_accepted', detail: line };
}
