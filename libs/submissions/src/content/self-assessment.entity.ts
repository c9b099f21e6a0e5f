import type { SelfRating } from '@app/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A municipality's own assessment of one criterion, in the three sections of the form v2.5 (working copy). */
@Entity({ name: 'self_assessments' })
@Index('uq_self_assessments_criterion', ['submissionId', 'criterionCode'], { unique: true })
export class SelfAssessment {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_self_assessments_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ name: 'criterion_code', type: 'text' })
  criterionCode!: string;

  @Column({ type: 'text', nullable: true })
  rating!: SelfRating | null;

  @Column({ name: 'already_in_place', type: 'text', default: '' })
  alreadyInPlace!: string;

  @Column({ name: 'to_be_updated', type: 'text', default: '' })
  toBeUpdated!: string;

  @Column({ name: 'overall_assessment', type: 'text', default: '' })
  overallAssessment!: string;

  /** Why there is no evidence, where there is none. */
  @Column({ name: 'no_evidence_reason', type: 'text', default: '' })
  noEvidenceReason!: string;

  @ForeignKey('users', { name: 'fk_self_assessments_updated_by' })
  @Column({ name: 'updated_by', type: 'uuid', nullable: true })
  updatedBy!: string | null;

  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
