import type { Language } from '@app/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** `invited` until the invitation is accepted; `disabled` people can't sign in and their tokens are dead. */
export const USER_STATUSES = ['invited', 'active', 'disabled'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** A person with an account. What they may do follows from their memberships alone. */
@Entity({ name: 'users' })
@Check('ck_users_email_normalised', `email = lower(email)`)
@Check('ck_users_status', `status IN ('invited', 'active', 'disabled')`)
@Check('ck_users_language', `language IN ('da', 'en')`)
export class User {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_users' })
  id!: string;

  /** Trimmed and in lower case, so that one address is one account. */
  @Index('uq_users_email', { unique: true })
  @Column({ type: 'text' })
  email!: string;

  @Column({ type: 'text' })
  name!: string;

  /** argon2id in PHC format; null for people without a password of their own. Never selected by default. */
  @Column({ name: 'password_hash', type: 'text', nullable: true, select: false })
  passwordHash!: string | null;

  @Column({ type: 'text', default: 'da' })
  language!: Language;

  @Column({ type: 'text', default: 'invited' })
  status!: UserStatus;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
