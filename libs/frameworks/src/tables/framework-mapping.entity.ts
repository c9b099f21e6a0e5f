import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Basis } from '../framework.model.js';
import { FrameworkCriterionRow } from './framework-criterion.entity.js';
import { FrameworkRow } from './framework.entity.js';

const KEY = 'pk_framework_mappings';

/** Where one criterion of a newer framework comes from in an older one. */
@Entity({ name: 'framework_mappings' })
@Check('ck_framework_mappings_basis', `basis IN ('documented', 'inferred')`)
@ForeignKey(() => FrameworkCriterionRow, ['toFrameworkId', 'toCode'], ['frameworkId', 'code'], {
  name: 'fk_framework_mappings_to',
})
export class FrameworkMappingRow {
  @ForeignKey(() => FrameworkRow, { name: 'fk_framework_mappings_from' })
  @PrimaryColumn({ name: 'from_framework_id', type: 'text', primaryKeyConstraintName: KEY })
  fromFrameworkId!: string;

  @PrimaryColumn({ name: 'to_framework_id', type: 'text', primaryKeyConstraintName: KEY })
  toFrameworkId!: string;

  @PrimaryColumn({ name: 'to_code', type: 'text', primaryKeyConstraintName: KEY })
  toCode!: string;

  /** Codes in the older framework, in its order; empty when the criterion is new. */
  @Column({ name: 'from_codes', type: 'text', array: true })
  fromCodes!: string[];

  @Column({ type: 'text' })
  basis!: Basis;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
