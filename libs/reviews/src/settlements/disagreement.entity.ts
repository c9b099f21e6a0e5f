import type { SettlementOutcome, SettlementState } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A criterion that one body finds met and the other not, once both have finalised. */
@Entity({ name: 'disagreements' })
export class Disagreement {
  @ForeignKey('rounds', { name: 'fk_disagreements_round' })
  @PrimaryColumn({ name: 'round_id', type: 'uuid' })
  roundId!: string;

  @PrimaryColumn({ name: 'criterion_code', type: 'text' })
  criterionCode!: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;
}

/** What one lead proposes to settle a disagreement; it holds once the other body's lead accepts it. */
@Entity({ name: 'settlements' })
@ForeignKey('disagreements', ['roundId', 'criterionCode'], ['roundId', 'criterionCode'], {
  name: 'fk_settlements_disagreement',
})
@Check('ck_settlements_outcome', `outcome IN ('met', 'not_met')`)
@Check('ck_settlements_state', `state IN ('proposed', 'accepted', 'rejected', 'withdrawn')`)
@Check('ck_settlements_answered', `(state = 'proposed') = (answered_at IS NULL)`)
@Index('uq_settlements_pending', ['roundId', 'criterionCode'], { unique: true, where: `state = 'proposed'` })
@Index('uq_settlements_accepted', ['roundId', 'criterionCode'], { unique: true, where: `state = 'accepted'` })
@Index('ix_settlements_disagreement', ['roundId', 'criterionCode', 'id'])
export class Settlement {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;

  @Column({ name: 'criterion_code', type: 'text' })
  criterionCode!: string;

  @Column({ type: 'text' })
  outcome!: SettlementOutcome;

  @Column({ type: 'text' })
  grounds!: string;

  @Column({ type: 'text', default: 'proposed' })
  state!: SettlementState;

  @ForeignKey('users', { name: 'fk_settlements_proposed_by' })
  @Column({ name: 'proposed_by', type: 'uuid' })
  proposedBy!: string;

  @ForeignKey('organisations', { name: 'fk_settlements_proposing_body' })
  @Column({ name: 'proposing_body_id', type: 'uuid' })
  proposingBodyId!: string;

  @Column({ name: 'proposed_at', type: 'timestamptz' })
  proposedAt!: Date;

  /** Who accepted, rejected or withdrew it. */
  @ForeignKey('users', { name: 'fk_settlements_answered_by' })
  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answered_at', type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'answer_note', type: 'text', default: '' })
  answerNote!: string;
}
