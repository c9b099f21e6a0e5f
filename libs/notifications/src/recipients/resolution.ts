import type { Audience, RecipientRole } from './audience.js';

/** Why one person is told. Kept with the notification. */
export interface Why {
  /** The rule that named them. */
  readonly audience: Audience;
  readonly role: RecipientRole;
  /** The organisation through which they are concerned; null for somebody named by an account message. */
  readonly organisation: string | null;
  /** Set when nobody was found by the rule and this person stands in; names the step that found them. */
  readonly fallback?: Audience;
  /** `notice`: only that a message found nobody, since they may not read the message itself. */
  readonly detail: 'full' | 'notice';
  readonly email: boolean;
  readonly inApp: boolean;
}

/** What one rule of the table found. */
export interface RuleOutcome {
  readonly audience: Audience;
  readonly found: number;
  readonly fallback?: Audience;
  /** Why the rule was passed over. */
  readonly skipped?: 'does_not_apply' | 'does_not_see_case';
}

/** Why somebody whom a rule named was not told after all, or not by e-mail. */
export type LeftOutReason = 'caused_it' | 'caused_it_no_email' | 'not_joined_yet' | 'disabled';

export interface LeftOut {
  readonly userId: string;
  readonly name: string;
  readonly audience: Audience;
  readonly reason: LeftOutReason;
}

/** Somebody who is told, as named in "who else was told". */
export interface Told {
  readonly userId: string;
  readonly name: string;
  readonly role: RecipientRole;
  readonly organisation: string | null;
}

/** The whole reckoning of one message; kept with it, so that it can be explained later. */
export interface Resolution {
  readonly rules: readonly RuleOutcome[];
  readonly leftOut: readonly LeftOut[];
  readonly told: readonly Told[];
}
