import { Temporal } from 'temporal-polyfill';

/** The time zone in which deadlines, adoption dates and certificate years are counted. */
export const TIME_ZONE = 'Europe/Copenhagen';

/** The only source of time, so that deadlines and tests are exact. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;

  /** The present calendar day in Denmark as `YYYY-MM-DD`. */
  today(): string {
    return dayOf(this.now());
  }
}

/** The calendar day of an instant in Denmark as `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(TIME_ZONE)
    .toPlainDate()
    .toString();
}

/** The machine's clock. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved; for tests and replays. */
export class FixedClock extends Clock {
  private instant: Date;

  constructor(start: Date | string) {
    super();
    this.instant = new Date(start);
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  /** Moves the clock forward by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
