import { Config, mailFrom } from '@app/platform';

/** How messages are carried; times in milliseconds. */
export interface NotificationSettings {
  /** The address that people use, without a slash at its end. */
  readonly baseUrl: string;
  /** Right part of message ids. */
  readonly mailHost: string;
  /** Marks every e-mail as demonstration. */
  readonly demonstration: boolean;
  /** How often the outbox is looked at, besides at every commit of a message. */
  readonly pollInterval: number;
  /** How often what was left lying is looked for. */
  readonly sweepInterval: number;
  /** After this time without a sign of life a message or delivery counts as left behind. */
  readonly lease: number;
  /** Rows that are handed to the queue in one go. */
  readonly batch: number;
  /** Attempts to work out a message's recipients before it is given up. */
  readonly fanOutAttempts: number;
  /** Attempts to send an e-mail before it is given up. */
  readonly deliveryAttempts: number;
  /** Wait before the second attempt to send; three times as long before each further one. */
  readonly backoffBase: number;
  /** The longest wait between two attempts. */
  readonly backoffLimit: number;
  /** How long the outcome of an attempt is tried to be noted while the database is away. */
  readonly noteLimit: number;
}

const SECOND = 1_000;

/** What counts unless a process says otherwise. Ten attempts to send stretch over some two hours. */
export function notificationSettings(
  config: Pick<Config, 'BASE_URL' | 'MAIL_FROM'>,
  changes: Partial<NotificationSettings> = {},
): NotificationSettings {
  const baseUrl = (config.BASE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
  return {
    baseUrl,
    mailHost: mailFrom({ ...config, BASE_URL: baseUrl }).replace(/^.*@|>$/g, ''),
    demonstration: false,
    pollInterval: 2 * SECOND,
    sweepInterval: 2 * SECOND,
    lease: 15 * SECOND,
    batch: 200,
    fanOutAttempts: 20,
    deliveryAttempts: 10,
    backoffBase: SECOND,
    backoffLimit: 3_600 * SECOND,
    noteLimit: 120 * SECOND,
    ...changes,
  };
}

/** Token under which the settings are injected. */
export const NOTIFICATION_SETTINGS = Symbol('notification settings');
