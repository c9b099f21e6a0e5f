import type { MembershipRole } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '../organisation.entity.js';
import { User } from './user.entity.js';

/**
 * A user's role in an organisation for a time. A membership is ended, never deleted: who was a member of what
 * within five years decides about conflicts of interest.
 */
@Entity({ name: 'memberships' })
@Check(
  'ck_memberships_role',
  `role IN ('editor', 'signatory', 'viewer', 'adviser', 'reviewer', 'lead_reviewer', 'secretariat', 'observer', 'administrator')`,
)
@Check('ck_memberships_ended_after_start', `ended_at IS NULL OR ended_at >= started_at`)
@Index('uq_memberships_active', ['userId', 'organisationId', 'role'], {
  unique: true,
  where: 'ended_at IS NULL',
})
@Index('ix_memberships_user', ['userId'])
@Index('ix_memberships_organisation', ['organisationId', 'role'])
export class Membership {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_memberships' })
  id!: string;

  @ForeignKey(() => User, { name: 'fk_memberships_user' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId!: string;

  @ForeignKey(() => Organisation, { name: 'fk_memberships_organisation' })
  @Column({ name: 'organisation_id', type: 'uuid' })
  organisationId!: string;

  @Column({ type: 'text' })
  role!: MembershipRole;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** Who granted it; null when the system did (first administrator, demonstration). */
  @ForeignKey(() => User, { name: 'fk_memberships_granted_by' })
  @Column({ name: 'granted_by', type: 'uuid', nullable: true })
  grantedBy!: string | null;
}
