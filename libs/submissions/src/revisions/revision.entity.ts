import type { DocumentKind, SelfRating, SubmissionEvent } from '@app/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One piece of evidence as it was sent. */
export interface FrozenEvidence {
  readonly id: string;
  readonly documentId: string;
  readonly pageFrom: number | null;
  readonly pageTo: number | null;
  readonly note: string;
}

/** One criterion's self-assessment as it was sent. */
export interface FrozenAssessment {
  readonly rating: SelfRating | null;
  readonly alreadyInPlace: string;
  readonly toBeUpdated: string;
  readonly overallAssessment: string;
  readonly noEvidenceReason: string;
  readonly evidence: readonly FrozenEvidence[];
}

/** One document as it was sent. */
export interface FrozenDocument {
  readonly id: string;
  readonly seriesId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly sha256: string;
  readonly versionNo: number;
  /** Whether it was the newest version of its series; an older one is here when evidence still cites it. */
  readonly current: boolean;
}

/** The immutable content of a submission at one submit or resubmit. */
export interface RevisionContent {
  readonly plan: { readonly title: string; readonly summary: string };
  readonly documents: readonly FrozenDocument[];
  readonly selfAssessments: Readonly<Record<string, FrozenAssessment>>;
  /** Why the documents were left as they were, where they were. */
  readonly noDocumentChangeReason: string | null;
}

/** An immutable snapshot (design §2); every score, finding and certificate is pinned to one. */
@Entity({ name: 'revisions' })
@Index('uq_revisions_submission_number', ['submissionId', 'number'], { unique: true })
export class Revision {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_revisions_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ type: 'integer' })
  number!: number;

  /** The event that froze it. */
  @Column({ type: 'text' })
  event!: SubmissionEvent;

  @Column({ type: 'jsonb' })
  content!: RevisionContent;

  /** SHA-256 of the content's canonical JSON, hexadecimal. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @ForeignKey('users', { name: 'fk_revisions_created_by' })
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
