import { SUBMISSION_EVENTS, type SubmissionEvent } from './states.js';

/** Happenings, apart from transitions, that somebody is told about. */
export const OTHER_NOTIFICATION_KINDS = [
  'account.invited',
  'account.resetRequested',
  'account.passwordChanged',
  'submission.created',
  'submission.shared',
  'assignment.made',
  'assignment.ended',
  'conflict.declared',
  'comment.added',
  'deadline.set',
  'deadline.extended',
  'review.delivered',
  'review.finalised',
  'review.bothFinalised',
  'settlement.proposed',
  'settlement.accepted',
  'settlement.rejected',
  'adoption.recorded',
  'change.declared',
  'change.accepted',
  'signOff.given',
] as const;
export type OtherNotificationKind = (typeof OTHER_NOTIFICATION_KINDS)[number];

export type TransitionNotificationKind = `transition.${SubmissionEvent}`;
export type NotificationKind = TransitionNotificationKind | OtherNotificationKind;

/** All kinds; the recipients table is tested to be complete for them. */
export const NOTIFICATION_KINDS: readonly NotificationKind[] = [
  ...SUBMISSION_EVENTS.map((event): TransitionNotificationKind => `transition.${event}`),
  ...OTHER_NOTIFICATION_KINDS,
];
