import type { CertificateStatus } from '@app/contracts';
import { Temporal } from 'temporal-polyfill';

/** An adopted plan is thoroughly revised at the latest every fifth year (guide D1 p.4 and 38, process sheet D4 p.1). */
export const YEARS_BETWEEN_UPDATES = 5;
/** A certificate is expiring when the update is due within this many months (design §3). */
export const EXPIRING_MONTHS = 12;
/** Default time for a review: eight weeks (reference process §2, our assumption). */
export const REVIEW_WEEKS = 8;
/** Default time for a municipality's answers to findings (our assumption; the lead may set another). */
export const ANSWER_WEEKS = 8;

/** The day a number of weeks after a `YYYY-MM-DD` day. */
export function weeksAfter(day: string, weeks: number): string {
  return Temporal.PlainDate.from(day).add({ weeks }).toString();
}

/** The day on which the plan's update is due: five years after adoption, 29 February becoming 28 February. */
export function updateDueOn(adoptedOn: string): string {
  return Temporal.PlainDate.from(adoptedOn)
    .add({ years: YEARS_BETWEEN_UPDATES }, { overflow: 'constrain' })
    .toString();
}

/** Status of a certificate on a day; revoked and superseded win over the calendar. */
export function certificateStatus(
  certificate: { updateDueOn: string; revoked: boolean; superseded: boolean },
  today: string,
): CertificateStatus {
  if (certificate.revoked) return 'revoked';
  if (certificate.superseded) return 'superseded';
  if (today > certificate.updateDueOn) return 'overdue';
  const warnFrom = Temporal.PlainDate.from(certificate.updateDueOn)
    .subtract({ months: EXPIRING_MONTHS }, { overflow: 'constrain' })
    .toString();
  return today >= warnFrom ? 'expiring' : 'valid';
}

/** `KC-2026-0001` from a year and its running number. */
export function certificateNumber(year: number, serial: number): string {
  return `KC-${year}-${String(serial).padStart(4, '0')}`;
}
