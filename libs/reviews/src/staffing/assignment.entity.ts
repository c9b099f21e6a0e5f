import type { AssignmentKind } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Somebody of a review body who works on a case, as lead or reviewer. Ended with a reason, never deleted. */
@Entity({ name: 'assignments' })
@Check('ck_assignments_kind', `kind IN ('lead', 'reviewer')`)
@Check(
  'ck_assignments_ended',
  `(ended_at IS NULL) = (ended_by IS NULL) AND (ended_at IS NULL) = (end_reason IS NULL)`,
)
@Index('uq_assignments_active', ['submissionId', 'userId'], { unique: true, where: 'ended_at IS NULL' })
@Index('ix_assignments_submission', ['submissionId', 'id'])
@Index('ix_assignments_user', ['userId', 'submissionId'], { where: 'ended_at IS NULL' })
export class Assignment {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_assignments_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  /** The organisation C40 or CONCITO. */
  @ForeignKey('organisations', { name: 'fk_assignments_body' })
  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @ForeignKey('users', { name: 'fk_assignments_user' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ type: 'text' })
  kind!: AssignmentKind;

  @ForeignKey('users', { name: 'fk_assignments_assigned_by' })
  @Column({ name: 'assigned_by', type: 'uuid' })
  assignedBy!: string;

  @Column({ name: 'assigned_at', type: 'timestamptz' })
  assignedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @ForeignKey('users', { name: 'fk_assignments_ended_by' })
  @Column({ name: 'ended_by', type: 'uuid', nullable: true })
  endedBy!: string | null;

  @Column({ name: 'end_reason', type: 'text', nullable: true })
  endReason!: string | null;
}
