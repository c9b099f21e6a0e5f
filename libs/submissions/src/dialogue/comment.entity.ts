import type { CommentVisibility } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A remark on a case or one of its criteria, tied to a revision, with a visible audience. Never changed. */
@Entity({ name: 'comments' })
@Check('ck_comments_body', `visibility <> 'body' OR body_id IS NOT NULL`)
@Index('ix_comments_submission', ['submissionId', 'id'])
export class Comment {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('submissions', { name: 'fk_comments_submission' })
  @Column({ name: 'submission_id', type: 'uuid' })
  submissionId!: string;

  @Column({ name: 'criterion_code', type: 'text', nullable: true })
  criterionCode!: string | null;

  @Column({ type: 'text' })
  visibility!: CommentVisibility;

  /** The author's body, when a reviewer wrote it. */
  @ForeignKey('organisations', { name: 'fk_comments_body' })
  @Column({ name: 'body_id', type: 'uuid', nullable: true })
  bodyId!: string | null;

  @ForeignKey('users', { name: 'fk_comments_author' })
  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ type: 'text' })
  text!: string;

  /** The revision that the author looked at; 0 for the working copy before the first. */
  @Column({ name: 'revision_number', type: 'integer' })
  revisionNumber!: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
