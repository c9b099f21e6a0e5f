import type { FindingSeverity, FindingState } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One demand on one criterion (design §2): raised by a body, answered by the municipality, closed by that body. */
@Entity({ name: 'findings' })
@Check('ck_findings_severity', `severity IN ('must', 'should')`)
@Check('ck_findings_state', `state IN ('open', 'answered', 'closed')`)
@Check(
  'ck_findings_closed',
  `(state = 'closed') = (closed_at IS NOT NULL OR withdrawn_at IS NOT NULL) AND (closed_at IS NULL) = (closed_in_round IS NULL)`,
)
@Check('ck_findings_withdrawn', `withdrawn_at IS NULL OR (released_at IS NULL AND closed_at IS NULL)`)
@Index('ix_findings_submission', ['submissionId', 'id'])
export class Finding {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_findings_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ name: 'criterion_code', type: 'text' })
  criterionCode!: string;

  @Column({ type: 'text' })
  severity!: FindingSeverity;

  @Column({ type: 'text' })
  text!: string;

  @ForeignKey('organisations', { name: 'fk_findings_body' })
  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ name: 'raised_in_round', type: 'integer' })
  raisedInRound!: number;

  @ForeignKey('users', { name: 'fk_findings_raised_by' })
  @Column({ name: 'raised_by', type: 'uuid' })
  raisedBy!: string;

  @Column({ name: 'raised_at', type: 'timestamptz' })
  raisedAt!: Date;

  @Column({ type: 'text', default: 'open' })
  state!: FindingState;

  /** State before it was closed: what those see who may not know of the closing yet. */
  @Column({ name: 'closed_from_state', type: 'text', nullable: true })
  closedFromState!: Exclude<FindingState, 'closed'> | null;

  @Column({ name: 'closed_in_round', type: 'integer', nullable: true })
  closedInRound!: number | null;

  @ForeignKey('users', { name: 'fk_findings_closed_by' })
  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy!: string | null;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'closing_note', type: 'text', default: '' })
  closingNote!: string;

  @ForeignKey('users', { name: 'fk_findings_withdrawn_by' })
  @Column({ name: 'withdrawn_by', type: 'uuid', nullable: true })
  withdrawnBy!: string | null;

  /** Taken back by its body before anybody outside of the bodies saw it. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  /** When a transition showed it to the municipality. */
  @Column({ name: 'released_at', type: 'timestamptz', nullable: true })
  releasedAt!: Date | null;

  /** Rises by exactly one with each change, so that who does not see a change does not see its version either. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}

/** What the municipality answers to a finding; the latest of a turn counts. Never changed. */
@Entity({ name: 'finding_answers' })
@Index('ix_finding_answers_finding', ['findingId', 'id'])
export class FindingAnswer {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('findings', { name: 'fk_finding_answers_finding' })
  @Column({ name: 'finding_id', type: 'uuid' })
  findingId!: string;

  /** The round whose findings were answered; the answer is sent with the resubmission after it. */
  @Column({ type: 'integer' })
  round!: number;

  @Column({ type: 'text' })
  text!: string;

  @ForeignKey('users', { name: 'fk_finding_answers_answered_by' })
  @Column({ name: 'answered_by', type: 'uuid' })
  answeredBy!: string;

  @Column({ name: 'answered_at', type: 'timestamptz' })
  answeredAt!: Date;
}
