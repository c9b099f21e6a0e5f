import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CriterionDetails } from '../framework.model.js';
import { FrameworkComponentRow } from './framework-component.entity.js';

/** One requirement of a standard: a criterion of CCTF, an element of CAPF. */
@Entity({ name: 'framework_criteria' })
@ForeignKey(() => FrameworkComponentRow, ['frameworkId', 'component'], ['frameworkId', 'number'], {
  name: 'fk_framework_criteria_component',
})
@Index('uq_framework_criteria_position', ['frameworkId', 'position'], { unique: true })
@Index('ix_framework_criteria_component', ['frameworkId', 'component'])
export class FrameworkCriterionRow {
  @PrimaryColumn({ name: 'framework_id', type: 'text', primaryKeyConstraintName: 'pk_framework_criteria' })
  frameworkId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_framework_criteria' })
  code!: string;

  @Column({ type: 'integer' })
  component!: number;

  /** Its place in the framework, counted from 1. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'title_da', type: 'text' })
  titleDa!: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn!: string;

  @Column({ name: 'requirement_da', type: 'text', nullable: true })
  requirementDa!: string | null;

  @Column({ name: 'requirement_en', type: 'text', nullable: true })
  requirementEn!: string | null;

  @Column({ type: 'jsonb' })
  details!: CriterionDetails;
}
