import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What shows that a criterion is met: a document, its pages and a note (working copy). Removal only marks it. */
@Entity({ name: 'evidence' })
@Check('ck_evidence_pages', 'page_from IS NULL OR (page_from >= 1 AND page_to >= page_from)')
@Index('ix_evidence_submission', ['submissionId', 'criterionCode', 'id'])
export class Evidence {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_evidence_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ name: 'criterion_code', type: 'text' })
  criterionCode!: string;

  @Index('ix_evidence_document')
  @ForeignKey('documents', { name: 'fk_evidence_document' })
  @Column({ name: 'document_id', type: 'uuid' })
  documentId!: string;

  /** First page, counted from 1; null for the document as a whole. */
  @Column({ name: 'page_from', type: 'integer', nullable: true })
  pageFrom!: number | null;

  @Column({ name: 'page_to', type: 'integer', nullable: true })
  pageTo!: number | null;

  @Column({ type: 'text', default: '' })
  note!: string;

  @ForeignKey('users', { name: 'fk_evidence_created_by' })
  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
