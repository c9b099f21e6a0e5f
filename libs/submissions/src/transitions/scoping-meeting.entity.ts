import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** The scoping meeting that CONCITO held, with its minutes. */
@Entity({ name: 'scoping_meetings' })
@Index('ix_scoping_meetings_submission', ['submissionId', 'id'])
export class ScopingMeeting {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_scoping_meetings_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ name: 'held_on', type: 'date' })
  heldOn!: string;

  @Column({ type: 'text' })
  minutes!: string;

  @ForeignKey('users', { name: 'fk_scoping_meetings_recorded_by' })
  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;
}
