import type { NotificationKind, Text } from '@app/contracts';
import type { DeliveryState } from '../deliveries/delivery.entity.js';
import type { DeliveryErrorCode } from '../deliveries/delivery-error.js';
import type { OutboxState } from '../outbox/outbox-message.entity.js';
import type { Audience, RecipientRole } from '../recipients/audience.js';
import type { LeftOutReason, RuleOutcome } from '../recipients/resolution.js';

/** Why an e-mail was not sent, or not yet. */
export interface DeliveryProblem {
  readonly code: DeliveryErrorCode;
  readonly text: Text;
  /** What the mail server said, or another detail. */
  readonly detail: string | null;
}

/** One e-mail in the secretariat's list: everything but what it says. */
export interface DeliveryView {
  readonly id: string;
  readonly messageId: string;
  readonly kind: NotificationKind;
  readonly submissionId: string | null;
  readonly recipient: { readonly id: string; readonly email: string };
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly resends: number;
  readonly createdAt: Date;
  readonly nextAttemptAt: Date | null;
  readonly sentAt: Date | null;
  readonly problem: DeliveryProblem | null;
}

/** An e-mail with the reason for which it was sent. */
export interface DeliveryDetail extends DeliveryView {
  readonly serverAnswer: string | null;
  readonly why: {
    readonly rule: Audience;
    readonly role: RecipientRole;
    readonly organisation: string | null;
    readonly fallback: Audience | null;
    /** `notice`: told only that a message found nobody. */
    readonly detail: 'full' | 'notice';
  };
}

/** A message in the secretariat's list. */
export interface MessageView {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly submissionId: string | null;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly error: string | null;
  readonly createdAt: Date;
  readonly doneAt: Date | null;
}

/** Somebody who was told of a message. */
export interface ToldView {
  readonly userId: string;
  readonly name: string;
  readonly role: RecipientRole;
  readonly organisation: string | null;
  readonly rule: Audience;
  readonly fallback: Audience | null;
  readonly inApp: boolean;
  readonly readAt: Date | null;
  readonly delivery: { readonly id: string; readonly state: DeliveryState } | null;
}

/** A message with who was told by which rule, and who was not and why. */
export interface MessageDetail extends MessageView {
  readonly told: readonly ToldView[];
  readonly leftOut: readonly {
    readonly userId: string;
    readonly name: string;
    readonly rule: Audience;
    readonly reason: LeftOutReason;
  }[];
  readonly rules: readonly RuleOutcome[];
}
