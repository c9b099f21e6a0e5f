import type { Language, OrganisationKind } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A municipality, a geographic organisation, a review body, the secretariat or an observer (design §2). */
@Entity({ name: 'organisations' })
@Check(
  'ck_organisations_kind',
  `kind IN ('municipality', 'geographic_organisation', 'review_body', 'secretariat', 'observer')`,
)
@Check('ck_organisations_language', `language IN ('da', 'en')`)
@Check(
  'ck_organisations_municipality_facts',
  `(kind = 'municipality') = (municipality_type IS NOT NULL) AND (kind = 'municipality') = (geographic_organisation_id IS NOT NULL)`,
)
@Index('ix_organisations_name', ['name', 'id'])
@Index('ix_organisations_kind_name', ['kind', 'name', 'id'])
export class Organisation {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_organisations' })
  id!: string;

  @Column({ type: 'text' })
  kind!: OrganisationKind;

  /** Stable and never reused: four digits for a municipality (`0165`), else a word (`c40`, `dgo-sjaelland`). */
  @Index('uq_organisations_code', { unique: true })
  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The English name where it differs from the Danish. */
  @Column({ name: 'name_en', type: 'text', nullable: true })
  nameEn!: string | null;

  @Column({ type: 'text', nullable: true })
  region!: string | null;

  /** Statistics Denmark's type of a municipality; null for other kinds. */
  @Column({ name: 'municipality_type', type: 'text', nullable: true })
  municipalityType!: string | null;

  /** The geographic organisation that advises this municipality; null for other kinds. */
  @Index('ix_organisations_geographic_organisation')
  @ForeignKey(() => Organisation, { name: 'fk_organisations_geographic_organisation' })
  @Column({ name: 'geographic_organisation_id', type: 'uuid', nullable: true })
  geographicOrganisationId!: string | null;

  /** The language its people are written to in, unless they choose another. */
  @Column({ type: 'text', default: 'da' })
  language!: Language;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'integer', default: 1 })
  version!: number;
}
