import type { Recommendation, ReviewState } from '@app/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One body's work in one round (design §2). */
@Entity({ name: 'reviews' })
@Check('ck_reviews_state', `state IN ('open', 'finalised')`)
@Check('ck_reviews_recommendation', `recommendation IN ('endorse', 'request_changes', 'decline')`)
@Check(
  'ck_reviews_finalised',
  `(state = 'finalised') = (recommendation IS NOT NULL) AND (state = 'finalised') = (finalised_at IS NOT NULL) AND (state = 'finalised') = (finalised_by IS NOT NULL)`,
)
@Index('uq_reviews_round_body', ['roundId', 'bodyId'], { unique: true })
export class Review {
  @PrimaryColumn('uuid')
  id!: string;

  @ForeignKey('rounds', { name: 'fk_reviews_round' })
  @Column({ name: 'round_id', type: 'uuid' })
  roundId!: string;

  @ForeignKey('organisations', { name: 'fk_reviews_body' })
  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ type: 'text', default: 'open' })
  state!: ReviewState;

  @Column({ type: 'text', nullable: true })
  recommendation!: Recommendation | null;

  @Column({ type: 'text', default: '' })
  grounds!: string;

  @ForeignKey('users', { name: 'fk_reviews_finalised_by' })
  @Column({ name: 'finalised_by', type: 'uuid', nullable: true })
  finalisedBy!: string | null;

  @Column({ name: 'finalised_at', type: 'timestamptz', nullable: true })
  finalisedAt!: Date | null;

  /** Rises with every delivery and return too, so that a lead finalises what the lead has seen. */
  @Column({ type: 'integer', default: 1 })
  version!: number;
}
