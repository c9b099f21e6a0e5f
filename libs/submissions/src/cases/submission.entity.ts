import type { SubmissionState } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One plan's way through certification under one framework (design §2): the case. */
@Entity({ name: 'submissions' })
@Check(
  'ck_submissions_state',
  `state IN ('draft','scoping','submitted','in_review','changes_requested','endorsed','certified','declined','withdrawn')`,
)
@Index('uq_submissions_open', ['municipalityId', 'frameworkId'], {
  unique: true,
  where: `state NOT IN ('certified','declined','withdrawn')`,
})
@Index('ix_submissions_municipality', ['municipalityId', 'id'])
@Index('ix_submissions_state', ['state', 'id'])
@Index('ix_submissions_closed', ['id'], { where: `state IN ('certified','declined','withdrawn')` })
export class Submission {
  @PrimaryColumn('uuid')
  id!: string;

  /** What people call the case, e.g. `2026-041`. */
  @Index('uq_submissions_case_number', { unique: true })
  @Column({ name: 'case_number', type: 'text' })
  caseNumber!: string;

  @Index('ix_submissions_plan')
  @ForeignKey('plans', { name: 'fk_submissions_plan' })
  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @ForeignKey('organisations', { name: 'fk_submissions_municipality' })
  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId!: string;

  /** Pinned when the case is created. */
  @ForeignKey('frameworks', { name: 'fk_submissions_framework' })
  @Column({ name: 'framework_id', type: 'text' })
  frameworkId!: string;

  @Column({ type: 'text', default: 'draft' })
  state!: SubmissionState;

  @Column({ name: 'state_since', type: 'timestamptz' })
  stateSince!: Date;

  /** The present or latest round of review; 0 before the first. */
  @Column({ type: 'integer', default: 0 })
  round!: number;

  /** Number of the latest frozen revision; 0 before the first. */
  @Column({ name: 'latest_revision', type: 'integer', default: 0 })
  latestRevision!: number;

  @ForeignKey('users', { name: 'fk_submissions_contact_user' })
  @Column({ name: 'contact_user_id', type: 'uuid', nullable: true })
  contactUserId!: string | null;

  /** Whether the adviser may see the draft. */
  @Column({ name: 'shared_with_adviser', type: 'boolean', default: false })
  sharedWithAdviser!: boolean;

  @ForeignKey('users', { name: 'fk_submissions_created_by' })
  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** Rises with every transition and change of the case's own facts. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Rises with every change of the municipality's working copy. */
  @Column({ name: 'content_version', type: 'integer', default: 1 })
  contentVersion!: number;
}
