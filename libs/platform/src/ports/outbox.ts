import type { NotificationKind } from '@app/contracts';

/** Something that people are told about. It carries ids and plain facts of the event, never secrets. */
export interface Announcement {
  readonly kind: NotificationKind;
  readonly submissionId?: string;
  /** The thing the event is about, e.g. the transition, comment, assignment or one-time link. */
  readonly subjectId: string;
  /** Facts that the recipients' choice or the text needs and that will not change, e.g. `{ event, from, to, round }`. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
  /** Limits the recipients to one body (e.g. a comment for the own body only, or a finalised review). */
  readonly bodyId?: string;
  /** For messages to exactly one person (invitation, reset, assignment). */
  readonly userId?: string;
}

/** Writes messages into the outbox within the running transaction; delivery follows after commit. */
export abstract class Outbox {
  abstract announce(announcement: Announcement): Promise<void>;
}
