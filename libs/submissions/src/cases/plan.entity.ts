import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A municipality's climate action plan, one per generation (design §2). */
@Entity({ name: 'plans' })
@Index('uq_plans_municipality_generation', ['municipalityId', 'generation'], { unique: true })
export class Plan {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('organisations', { name: 'fk_plans_municipality' })
  @Column({ name: 'municipality_id', type: 'uuid' })
  municipalityId!: string;

  /** 1 for the first plan made in Klimacert, counted per municipality. */
  @Column({ type: 'integer' })
  generation!: number;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text', default: '' })
  summary!: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt!: Date;
}
