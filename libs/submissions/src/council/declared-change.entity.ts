import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A change of the plan that the municipality declares after endorsement; both leads accept it or one reopens. */
@Entity({ name: 'declared_changes' })
@Index('ix_declared_changes_submission', ['submissionId', 'id'])
export class DeclaredChange {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_declared_changes_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  /** The round that had endorsed the plan when the change was declared. */
  @Column({ type: 'integer' })
  round!: number;

  /** The changed plan. */
  @ForeignKey('documents', { name: 'fk_declared_changes_document' })
  @Column({ name: 'document_id', type: 'uuid' })
  documentId!: string;

  @Column({ type: 'text' })
  description!: string;

  @Column({ name: 'affected_criteria', type: 'text', array: true, default: () => "'{}'" })
  affectedCriteria!: string[];

  @ForeignKey('users', { name: 'fk_declared_changes_declared_by' })
  @Column({ name: 'declared_by', type: 'uuid' })
  declaredBy!: string;

  @Column({ name: 'declared_at', type: 'timestamptz' })
  declaredAt!: Date;
}

/** One body's lead accepts that the certificate covers a declared change. */
@Entity({ name: 'change_acceptances' })
@Index('uq_change_acceptances_body', ['declaredChangeId', 'bodyId'], { unique: true })
export class ChangeAcceptance {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('declared_changes', { name: 'fk_change_acceptances_change' })
  @Column({ name: 'declared_change_id', type: 'uuid' })
  declaredChangeId!: string;

  @ForeignKey('organisations', { name: 'fk_change_acceptances_body' })
  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @ForeignKey('users', { name: 'fk_change_acceptances_user' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ name: 'accepted_at', type: 'timestamptz' })
  acceptedAt!: Date;
}
