import type { DeadlineKind } from '@app/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A day by which somebody has to do something. Extended by a recorded extension, ended when done. */
@Entity({ name: 'deadlines' })
@Index('ix_deadlines_submission', ['submissionId', 'id'])
@Index('ix_deadlines_due', ['dueOn', 'id'], { where: 'met_at IS NULL' })
export class Deadline {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_deadlines_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ type: 'text' })
  kind!: DeadlineKind;

  /** What is due, for a deadline of the kind `other`. */
  @Column({ type: 'text', default: '' })
  title!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @ForeignKey('users', { name: 'fk_deadlines_set_by' })
  @Column({ name: 'set_by', type: 'uuid', nullable: true })
  setBy!: string | null;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Date;

  /** When what was due was done, or no longer due. */
  @Column({ name: 'met_at', type: 'timestamptz', nullable: true })
  metAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}

/** A later day for a deadline, with reason and who granted it. */
@Entity({ name: 'deadline_extensions' })
@Index('ix_deadline_extensions_deadline', ['deadlineId', 'id'])
export class DeadlineExtension {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('deadlines', { name: 'fk_deadline_extensions_deadline' })
  @Column({ name: 'deadline_id', type: 'uuid' })
  deadlineId!: string;

  @Column({ name: 'from_due_on', type: 'date' })
  fromDueOn!: string;

  @Column({ name: 'to_due_on', type: 'date' })
  toDueOn!: string;

  @Column({ type: 'text' })
  reason!: string;

  @ForeignKey('users', { name: 'fk_deadline_extensions_granted_by' })
  @Column({ name: 'granted_by', type: 'uuid' })
  grantedBy!: string;

  @Column({ name: 'granted_at', type: 'timestamptz' })
  grantedAt!: Date;
}
