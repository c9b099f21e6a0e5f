import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { FrameworkRow } from './framework.entity.js';

/** A group of criteria: a component of CCTF, a pillar of CAPF. */
@Entity({ name: 'framework_components' })
export class FrameworkComponentRow {
  @ForeignKey(() => FrameworkRow, { name: 'fk_framework_components_framework' })
  @PrimaryColumn({
    name: 'framework_id',
    type: 'text',
    primaryKeyConstraintName: 'pk_framework_components',
  })
  frameworkId!: string;

  /** Counted from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_framework_components' })
  number!: number;

  @Column({ name: 'name_da', type: 'text' })
  nameDa!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ name: 'theme_da', type: 'text', nullable: true })
  themeDa!: string | null;

  @Column({ name: 'theme_en', type: 'text', nullable: true })
  themeEn!: string | null;

  @Column({ type: 'text', nullable: true })
  colour!: string | null;

  @Column({ type: 'integer', nullable: true })
  page!: number | null;
}
