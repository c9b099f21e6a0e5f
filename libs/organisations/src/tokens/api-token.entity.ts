import type { TokenScope } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../people/user.entity.js';

/** A key with which a machine speaks for its owner, within the scopes. Only its hash is kept. */
@Entity({ name: 'api_tokens' })
@Check('ck_api_tokens_scopes', `cardinality(scopes) > 0 AND scopes <@ ARRAY['read', 'write']`)
@Index('ix_api_tokens_user', ['userId', 'id'])
export class ApiToken {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_api_tokens' })
  id!: string;

  @ForeignKey(() => User, { name: 'fk_api_tokens_user' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The readable part by which the owner recognises it; no secret. */
  @Column({ type: 'text' })
  prefix!: string;

  /** SHA-256 of the whole token, as hexadecimal. */
  @Index('uq_api_tokens_token_hash', { unique: true })
  @Column({ name: 'token_hash', type: 'text' })
  tokenHash!: string;

  @Column({ type: 'text', array: true })
  scopes!: TokenScope[];

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  /** Moved at most once a minute. */
  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt!: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
