import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How far a plan from before this register had come. */
export type HistoricalStatus = 'approved' | 'adopted' | 'under_way';

/**
 * What is known of a municipality's plan from before this register existed: most were approved by C40 and CONCITO
 * under CAPF in DK2020. Written by the data loader only (migration 1760000002500).
 */
@Entity({ name: 'historical_approvals' })
@Check('ck_historical_approvals_status', `status IN ('approved', 'adopted', 'under_way')`)
@Check('ck_historical_approvals_basis', `basis IN ('documented', 'inferred')`)
@Check('ck_historical_approvals_framework', `status <> 'approved' OR framework_id IS NOT NULL`)
export class HistoricalApproval {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_historical_approvals' })
  id!: string;

  @Index('uq_historical_approvals_municipality', { unique: true })
  @ForeignKey('organisations', { name: 'fk_historical_approvals_municipality' })
  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId!: string;

  /** Null where no source tells the framework. */
  @ForeignKey('frameworks', { name: 'fk_historical_approvals_framework' })
  @Column({ name: 'framework_id', type: 'text', nullable: true })
  frameworkId!: string | null;

  /** DK2020, C40 or Klimaalliancen. */
  @Column({ type: 'text' })
  programme!: string;

  /** DK2020's `pilot` round, round `1` or `2`; null outside DK2020. */
  @Column({ type: 'text', nullable: true })
  wave!: string | null;

  @Column({ type: 'text' })
  status!: HistoricalStatus;

  /** The status is known to hold by the end of this year; the day itself is not documented. */
  @Column({ name: 'as_of_year', type: 'integer' })
  asOfYear!: number;

  /** `documented` when a source names the municipality, `inferred` when it follows by elimination. */
  @Column({ type: 'text' })
  basis!: 'documented' | 'inferred';

  @Column({ name: 'note_da', type: 'text' })
  noteDa!: string;

  @Column({ name: 'note_en', type: 'text' })
  noteEn!: string;

  @Column({ type: 'text' })
  source!: string;
}
