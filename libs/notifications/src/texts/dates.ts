import type { Language } from '@app/contracts';
import { TIME_ZONE } from '@app/platform';

const LOCALES: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** A calendar day with its weekday: `onsdag 14. oktober 2026`. */
export function longDay(day: string, language: Language): string {
  return formatted(noon(day), language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar day: `14. oktober 2026`. */
export function fullDay(day: string, language: Language): string {
  return formatted(noon(day), language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A calendar day near by: `14. oktober`. */
export function shortDay(day: string, language: Language): string {
  return formatted(noon(day), language, { day: 'numeric', month: 'long' });
}

/** A point in time in Denmark: `21. august kl. 14.05`. */
export function moment(instant: Date, language: Language): string {
  const day = formatted(instant, language, { day: 'numeric', month: 'long' });
  const time = formatted(instant, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return language === 'da' ? `${day} kl. ${time}` : `${day} at ${time}`;
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Formatters cost far more to make than to use. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatted(instant: Date, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${Object.keys(options).join(' ')}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: TIME_ZONE });
    formatters.set(key, formatter);
  }
  return formatter.format(instant).replace(' den ', ' ').replace(',', '');
}
