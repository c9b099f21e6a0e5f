import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A body's word, given by its lead, that a revision may be certified. Pinned to round and revision; never changed. */
@Entity({ name: 'sign_offs' })
@Index('uq_sign_offs_round_body', ['roundId', 'bodyId'], { unique: true })
@Index('ix_sign_offs_submission', ['submissionId', 'id'])
export class SignOff {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_sign_offs_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @ForeignKey('rounds', { name: 'fk_sign_offs_round' })
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;

  @ForeignKey('revisions', { name: 'fk_sign_offs_revision' })
  @Column({ name: 'revision_id', type: 'uuid' })
  revisionId!: string;

  @ForeignKey('organisations', { name: 'fk_sign_offs_body' })
  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @ForeignKey('users', { name: 'fk_sign_offs_user' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ type: 'text' })
  statement!: string;

  @Column({ name: 'signed_at', type: 'timestamptz' })
  signedAt!: Date;
}
