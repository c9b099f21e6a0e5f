import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A step on the way to the council's decision, e.g. the finance committee. */
export interface CommitteeStep {
  readonly committee: string;
  readonly on: string;
}

/** The municipal council's resolution. A correction is a new row that supersedes the old one. */
@Entity({ name: 'adoptions' })
@Index('uq_adoptions_current', ['submissionId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('ix_adoptions_submission', ['submissionId', 'id'])
export class Adoption {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_adoptions_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ name: 'adopted_on', type: 'date' })
  adoptedOn!: string;

  /** The municipality's own case number of the resolution. */
  @Column({ name: 'council_case_number', type: 'text' })
  councilCaseNumber!: string;

  @ForeignKey('documents', { name: 'fk_adoptions_minutes_document' })
  @Column({ name: 'minutes_document_id', type: 'uuid', nullable: true })
  minutesDocumentId!: string | null;

  /** The plan document that the council adopted. */
  @ForeignKey('documents', { name: 'fk_adoptions_plan_document' })
  @Column({ name: 'plan_document_id', type: 'uuid' })
  planDocumentId!: string;

  @Column({ name: 'committee_steps', type: 'jsonb', default: () => "'[]'" })
  committeeSteps!: readonly CommitteeStep[];

  @Column({ type: 'text', default: '' })
  note!: string;

  @ForeignKey('users', { name: 'fk_adoptions_recorded_by' })
  @Column({ name: 'recorded_by', type: 'uuid' })
  recordedBy!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
