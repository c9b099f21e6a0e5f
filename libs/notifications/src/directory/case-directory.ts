import type { NotificationKind } from '@app/contracts';
import type { Announcement } from '@app/platform';
import type { CaseParticipants } from './people.js';
import type { CaseFacts, SubjectFacts } from './message-context.js';

/** A message as far as look-ups need it. */
export interface MessageSubject {
  readonly kind: NotificationKind;
  readonly submissionId: string | null;
  readonly subjectId: string;
  readonly facts: NonNullable<Announcement['facts']>;
  readonly bodyId: string | null;
  readonly userId: string | null;
}

/**
 * What notifications must know of cases. Implemented by the worker, which may look into the features' tables;
 * it only reads.
 */
export abstract class CaseDirectory {
  /** Everybody who could be concerned, or null when there is no such case. */
  abstract participants(submissionId: string): Promise<CaseParticipants | null>;

  /** Facts of the case for the texts, or null when there is no such case. */
  abstract caseFacts(submissionId: string): Promise<CaseFacts | null>;

  /**
   * Facts of what the message is about. It gives nothing that is still hidden from any recipient of the kind:
   * findings only once they are released, scores never.
   */
  abstract subjectFacts(message: MessageSubject): Promise<SubjectFacts>;
}

/** Addresses of one-time links. */
export abstract class LinkPort {
  /** Path with the link's token, below BASE_URL; null once the link is used, replaced or expired. */
  abstract find(linkId: string): Promise<{ readonly path: string; readonly expiresAt: Date } | null>;
}
