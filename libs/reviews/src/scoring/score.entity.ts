import type { ScoreState, ScoreValue } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One body's judgement of one criterion in one round. The row is made, empty, when the criterion opens. */
@Entity({ name: 'scores' })
@Check('ck_scores_value', `value IN ('met', 'met_with_recommendation', 'partly_met', 'not_met')`)
@Check('ck_scores_state', `state IN ('empty', 'draft', 'delivered', 'approved')`)
@Check(
  'ck_scores_delivered',
  `state IN ('empty', 'draft') OR (value IS NOT NULL AND delivered_at IS NOT NULL)`,
)
@Index('uq_scores_review_criterion', ['reviewId', 'criterionCode'], { unique: true })
export class Score {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('reviews', { name: 'fk_scores_review' })
  @Column({ name: 'review_id', type: 'uuid' })
  reviewId!: string;

  @Column({ name: 'criterion_code', type: 'text' })
  criterionCode!: string;

  @Column({ type: 'text', nullable: true })
  value!: ScoreValue | null;

  @Column({ type: 'text', default: '' })
  comment!: string;

  @Column({ type: 'text', default: 'empty' })
  state!: ScoreState;

  @ForeignKey('users', { name: 'fk_scores_written_by' })
  @Column({ name: 'written_by', type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ name: 'written_at', type: 'timestamptz', nullable: true })
  writtenAt!: Date | null;

  @ForeignKey('users', { name: 'fk_scores_delivered_by' })
  @Column({ name: 'delivered_by', type: 'uuid', nullable: true })
  deliveredBy!: string | null;

  @Column({ name: 'delivered_at', type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;

  /** Why the lead sent it back; empty once it is delivered again. */
  @Column({ name: 'returned_reason', type: 'text', default: '' })
  returnedReason!: string;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
