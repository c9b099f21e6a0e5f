import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A write that a caller may repeat safely: which request it was, and what it was answered. */
@Entity({ name: 'idempotency_keys' })
export class IdempotencyKey {
  @PrimaryColumn({ name: 'user_id', type: 'uuid', primaryKeyConstraintName: 'pk_idempotency_keys' })
  userId!: string;

  /** The caller's own word for the write. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_idempotency_keys' })
  key!: string;

  /** SHA-256 over method, address, If-Match and body, as hexadecimal. */
  @Column({ name: 'request_hash', type: 'text' })
  requestHash!: string;

  /** HTTP status of the answer; null only within the writing transaction. */
  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  /** The answer's body as it was sent; null when it had none or held a secret. */
  @Column({ type: 'json', nullable: true })
  response!: unknown;

  /** Whether the answer was kept; a secret that is shown once is not. */
  @Column({ type: 'boolean', default: true })
  kept!: boolean;

  @Index('ix_idempotency_keys_created_at')
  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
