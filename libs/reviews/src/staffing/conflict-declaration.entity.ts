import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What a reviewer says about a conflict of interest in a case; the latest one counts. Never changed. */
@Entity({ name: 'conflict_declarations' })
@Index('ix_conflict_declarations_submission', ['submissionId', 'userId', 'id'])
export class ConflictDeclaration {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_conflict_declarations_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @ForeignKey('users', { name: 'fk_conflict_declarations_user' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  /** The body for which the person spoke. */
  @ForeignKey('organisations', { name: 'fk_conflict_declarations_body' })
  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ name: 'has_conflict', type: 'boolean' })
  hasConflict!: boolean;

  @Column({ type: 'text', default: '' })
  statement!: string;

  @Column({ name: 'declared_at', type: 'timestamptz' })
  declaredAt!: Date;
}

/** The secretariat's decision that somebody may work on a case in spite of a declared conflict. Never changed. */
@Entity({ name: 'conflict_overrides' })
export class ConflictOverride {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('uq_conflict_overrides_declaration', { unique: true })
  @ForeignKey('conflict_declarations', { name: 'fk_conflict_overrides_declaration' })
  @Column({ name: 'declaration_id', type: 'uuid' })
  declarationId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @ForeignKey('users', { name: 'fk_conflict_overrides_overridden_by' })
  @Column({ name: 'overridden_by', type: 'uuid' })
  overriddenBy!: string;

  @Column({ name: 'overridden_at', type: 'timestamptz' })
  overriddenAt!: Date;
}
