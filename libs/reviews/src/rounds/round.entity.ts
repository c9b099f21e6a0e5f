import type {
  CriterionOutcome,
  RoundCriterionReason,
  RoundCriterionStatus,
  SubmissionEvent,
} from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One turn of review, pinned to one immutable revision (design §2). */
@Entity({ name: 'rounds' })
@Check('ck_rounds_released', 'released_at IS NULL OR both_finalised_at IS NOT NULL')
@Index('uq_rounds_submission_number', ['submissionId', 'number'], { unique: true })
export class Round {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_rounds_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  /** Counted from 1 within the case. */
  @Column({ type: 'integer' })
  number!: number;

  @ForeignKey('revisions', { name: 'fk_rounds_revision' })
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId!: string;

  @Column({ name: 'revision_number', type: 'integer' })
  revisionNumber!: number;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  /** The day by which the bodies were asked to finish when the round opened; extensions are the deadline's. */
  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  /** Until then the bodies see nothing of each other's work. */
  @Column({ name: 'both_finalised_at', type: 'timestamptz', nullable: true })
  bothFinalisedAt!: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'closed_by_event', type: 'text', nullable: true })
  closedByEvent!: SubmissionEvent | null;

  /** Until then the municipality and its adviser see nothing of what the bodies found. */
  @Column({ name: 'released_at', type: 'timestamptz', nullable: true })
  releasedAt!: Date | null;
}

/** One of the framework's criteria in a round: judged anew or carried over, and with what result. */
@Entity({ name: 'round_criteria' })
@Check('ck_round_criteria_status', `status IN ('open', 'carried_over')`)
@Check(
  'ck_round_criteria_reason',
  `reason IN ('first_round', 'not_met', 'content_changed', 'document_affected', 'declared_change', 'reopened_by_lead', 'met_and_unchanged')`,
)
@Check('ck_round_criteria_outcome', `outcome IN ('met', 'not_met', 'disagreed')`)
@Check(
  'ck_round_criteria_carried_over',
  `status = 'open' OR (outcome = 'met' AND carried_from_round IS NOT NULL)`,
)
export class RoundCriterion {
  @ForeignKey('rounds', { name: 'fk_round_criteria_round' })
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;

  @PrimaryColumn({ name: 'criterion_code', type: 'text' })
  criterionCode!: string;

  /** Place in the framework's order. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  status!: RoundCriterionStatus;

  @Column({ type: 'text' })
  reason!: RoundCriterionReason;

  /** The round in which it was last judged; kept when a lead reopens it. */
  @Column({ name: 'carried_from_round', type: 'integer', nullable: true })
  carriedFromRound!: number | null;

  /** Null until both bodies have finalised; a settlement changes `disagreed`. */
  @Column({ type: 'text', nullable: true })
  outcome!: Exclude<CriterionOutcome, 'undecided'> | null;

  /** Set when a lead opened it again during the round. */
  @ForeignKey('users', { name: 'fk_round_criteria_reopened_by' })
  @Column({ name: 'reopened_by', type: 'uuid', nullable: true })
  reopenedBy!: string | null;

  @Column({ name: 'reopened_at', type: 'timestamptz', nullable: true })
  reopenedAt!: Date | null;

  @Column({ name: 'reopen_reason', type: 'text', nullable: true })
  reopenReason!: string | null;
}
