import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { FrameworkDetails } from '../framework.model.js';

/** A version of a standard (design §2). Written by the data loader only; ids are the standard's, e.g. `cctf-2.5`. */
@Entity({ name: 'frameworks' })
@Check('ck_frameworks_validity', `valid_to IS NULL OR valid_to >= valid_from`)
export class FrameworkRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_frameworks' })
  id!: string;

  @Column({ type: 'text' })
  family!: string;

  @Column({ name: 'standard_version', type: 'text' })
  standardVersion!: string;

  @Column({ name: 'name_da', type: 'text' })
  nameDa!: string;

  @Column({ name: 'name_en', type: 'text' })
  nameEn!: string;

  @Column({ name: 'short_name', type: 'text' })
  shortName!: string;

  @Column({ type: 'text' })
  publisher!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @ForeignKey(() => FrameworkRow, { name: 'fk_frameworks_supersedes' })
  @Column({ type: 'text', nullable: true })
  supersedes!: string | null;

  @Column({ name: 'accepts_submissions', type: 'boolean' })
  acceptsSubmissions!: boolean;

  @Column({ name: 'component_word_da', type: 'text' })
  componentWordDa!: string;

  @Column({ name: 'component_word_en', type: 'text' })
  componentWordEn!: string;

  @Column({ name: 'criterion_word_da', type: 'text' })
  criterionWordDa!: string;

  @Column({ name: 'criterion_word_en', type: 'text' })
  criterionWordEn!: string;

  @Column({ type: 'jsonb' })
  details!: FrameworkDetails;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  /** When its wording was last changed. */
  @Column({ name: 'updated_at', type: 'timestamptz' })
  updatedAt!: Date;
}
