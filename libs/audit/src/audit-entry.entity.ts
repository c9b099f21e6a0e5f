import type { AuditAction } from '@app/contracts';
import { Check, Column, Entity, Generated, Index, PrimaryColumn } from 'typeorm';

/** Who did or read what, when and from where. Appended only: the database refuses anything else. */
@Entity({ name: 'audit_entries' })
@Check('ck_audit_entries_seal', `(sealed_round_id IS NULL) = (sealed_body_id IS NULL)`)
@Index('ix_audit_entries_actor', ['actorId', 'seq'])
@Index('ix_audit_entries_action', ['action', 'seq'])
@Index('ix_audit_entries_submission', ['submissionId', 'seq'])
@Index('ix_audit_entries_organisation', ['organisationId', 'seq'])
@Index('ix_audit_entries_at', ['at', 'seq'])
export class AuditEntry {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_audit_entries' })
  id!: string;

  /** Order of writing; a string, since it is a 64-bit number. */
  @Index('uq_audit_entries_seq', { unique: true })
  @Generated('increment')
  @Column({ type: 'bigint' })
  seq!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;

  /** Null for the system and for somebody who is not signed in. */
  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  /** The name that the person had then. */
  @Column({ name: 'actor_name', type: 'text', nullable: true })
  actorName!: string | null;

  @Column({ type: 'text' })
  action!: AuditAction;

  /** Kind of the thing, e.g. `submission`, `score`, `user`. */
  @Column({ name: 'subject_type', type: 'text' })
  subjectType!: string;

  @Column({ name: 'subject_id', type: 'text' })
  subjectId!: string;

  @Column({ name: 'submission_id', type: 'uuid', nullable: true })
  submissionId!: string | null;

  @Column({ name: 'organisation_id', type: 'uuid', nullable: true })
  organisationId!: string | null;

  /** What it was; without secrets. */
  @Column({ type: 'jsonb', nullable: true })
  before!: unknown;

  /** What it became; without secrets. */
  @Column({ type: 'jsonb', nullable: true })
  after!: unknown;

  /** Set for what one body may not show others before both have finalised this round. */
  @Column({ name: 'sealed_round_id', type: 'uuid', nullable: true })
  sealedRoundId!: string | null;

  /** The body that the entry is sealed to. */
  @Column({ name: 'sealed_body_id', type: 'uuid', nullable: true })
  sealedBodyId!: string | null;

  @Column({ type: 'text', nullable: true })
  ip!: string | null;

  @Column({ name: 'user_agent', type: 'text', nullable: true })
  userAgent!: string | null;

  @Column({ name: 'request_id', type: 'text' })
  requestId!: string;

  /** The API token used, if one was. */
  @Column({ name: 'token_id', type: 'uuid', nullable: true })
  tokenId!: string | null;
}
