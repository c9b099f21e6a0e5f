import type { LinkPurpose } from '@app/platform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../people/user.entity.js';

/** A link in an e-mail that works once. Its token is never stored: it is rebuilt from the id and APP_SECRET. */
@Entity({ name: 'one_time_links' })
@Check('ck_one_time_links_purpose', `purpose IN ('invitation', 'reset')`)
@Index('ix_one_time_links_user', ['userId', 'purpose'])
export class OneTimeLink {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_one_time_links' })
  id!: string;

  @ForeignKey(() => User, { name: 'fk_one_time_links_user' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ type: 'text' })
  purpose!: LinkPurpose;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;

  /** Set when a newer link, a new password or the end of the account made this one void. */
  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;

  /** Who asked for it; null when nobody was signed in. */
  @ForeignKey(() => User, { name: 'fk_one_time_links_created_by' })
  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy!: string | null;
}
