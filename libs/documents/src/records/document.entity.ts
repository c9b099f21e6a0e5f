import type { DocumentKind } from '@app/contracts';
import {
  Check,
  Column,
  Entity,
  ForeignKey,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { BlobEntity } from './blob.entity.js';

/** One version of a document of a case (design §2). Never changed (by trigger): a correction is a new version. */
@Entity({ name: 'documents' })
@Check('ck_documents_kind', `kind IN ('plan', 'supporting', 'minutes')`)
@Check('ck_documents_title', `char_length(title) BETWEEN 1 AND 300`)
@Check('ck_documents_file_name', `char_length(file_name) BETWEEN 1 AND 200`)
@Check(
  'ck_documents_first_version',
  `(version_no = 1) = (replaces_id IS NULL) AND (version_no = 1) = (series_id = id)`,
)
@Check('ck_documents_change_note', `version_no = 1 OR change_note IS NOT NULL`)
@Check('ck_documents_version_no', `version_no > 0`)
@Index('uq_documents_series_version', ['seriesId', 'versionNo'], { unique: true })
@Index('uq_documents_idempotency_key', ['submissionId', 'idempotencyKey'], { unique: true })
@Index('uq_documents_plan', ['submissionId'], { unique: true, where: `kind = 'plan' AND version_no = 1` })
@Index('ix_documents_submission', ['submissionId', 'uploadedAt', 'id'])
export class DocumentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_documents' })
  id!: string;

  @ForeignKey('submissions', { name: 'fk_documents_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  /** The municipality whose case it is. */
  @ForeignKey('organisations', { name: 'fk_documents_owner' })
  @Column({ name: 'owner_organisation_id', type: 'uuid' })
  ownerOrganisationId!: string;

  @Column({ type: 'text' })
  kind!: DocumentKind;

  /** The id of the series' first version. */
  @Column({ name: 'series_id', type: 'uuid' })
  seriesId!: string;

  @Column({ name: 'version_no', type: 'integer' })
  versionNo!: number;

  /** The version before; unique, so that a series never forks. */
  @Index('uq_documents_replaces', { unique: true })
  @Column({ name: 'replaces_id', type: 'uuid', nullable: true })
  replacesId!: string | null;

  @ManyToOne(() => DocumentEntity)
  @JoinColumn({ name: 'replaces_id', foreignKeyConstraintName: 'fk_documents_replaces' })
  replaces?: Relation<DocumentEntity> | null;

  @Column({ type: 'text' })
  title!: string;

  /** As uploaded, made harmless; its ending fits the content. */
  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ type: 'text' })
  sha256!: string;

  @ManyToOne(() => BlobEntity, { nullable: false })
  @JoinColumn({ name: 'sha256', foreignKeyConstraintName: 'fk_documents_blob' })
  blob!: Relation<BlobEntity>;

  /** What changed since the version before; null for a first version. */
  @Column({ name: 'change_note', type: 'text', nullable: true })
  changeNote!: string | null;

  /** Codes of the criteria that the change concerns. */
  @Column({ name: 'affected_criteria', type: 'text', array: true, default: () => `'{}'` })
  affectedCriteria!: string[];

  @ForeignKey('users', { name: 'fk_documents_uploaded_by' })
  @Column({ name: 'uploaded_by', type: 'uuid' })
  uploadedBy!: string;

  @Column({ name: 'uploaded_at', type: 'timestamptz' })
  uploadedAt!: Date;

  /** What makes a repeated upload give this document again. */
  @Column({ name: 'idempotency_key', type: 'text', nullable: true })
  idempotencyKey!: string | null;
}
