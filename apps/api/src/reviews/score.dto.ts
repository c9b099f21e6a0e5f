import { ApiProperty } from '@nestjs/swagger';
import {
  RECOMMENDATIONS,
  SCORE_STATES,
  SCORE_VALUES,
  type Recommendation,
  type ReviewBody,
  type ScoreState,
  type ScoreValue,
} from '@app/contracts';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCriterion } from '../http/validation/decorators.js';
import { LONG, OPTIONAL_INSTANT, PersonRefDto, REVIEW_BODY } from './common.dto.js';

const VALUE = { enum: SCORE_VALUES, enumName: 'ScoreValue', nullable: true, example: 'met' };
const RECOMMENDATION = { enum: RECOMMENDATIONS, enumName: 'Recommendation', example: 'request_changes' };

/** One body's judgement of one criterion. How it came about is shown to the body itself only. */
export class ScoreDto {
  /** @example "K7" */
  criterion!: string;
  @ApiProperty(VALUE)
  value!: ScoreValue | null;
  /** @example "Kortet over lavbundsjorder mangler." */
  comment!: string;
  @ApiProperty({ enum: SCORE_STATES, enumName: 'ScoreState', example: 'draft' })
  state!: ScoreState;
  @ApiProperty({ type: PersonRefDto, nullable: true })
  writtenBy!: PersonRefDto | null;
  @ApiProperty(OPTIONAL_INSTANT)
  writtenAt!: Date | null;
  @ApiProperty({ type: PersonRefDto, nullable: true })
  deliveredBy!: PersonRefDto | null;
  @ApiProperty({ ...OPTIONAL_INSTANT, example: null })
  deliveredAt!: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why the lead sent it back.', example: null })
  returnedReason!: string | null;
  /**
   * For If-Match.
   * @example 3
   */
  version!: number;
}

/** What you think of a criterion so far. */
export class WriteScoreDto {
  @ApiProperty({ ...VALUE, description: 'Null as long as you do not know.' })
  @IsIn([...SCORE_VALUES, null])
  value!: ScoreValue | null;
  /**
   * Needed at delivery for everything but `met`.
   * @example "Kortet over lavbundsjorder mangler."
   */
  @IsOptional()
  @IsString()
  @MaxLength(LONG)
  comment?: string;
}

/** Which scores to hand to the lead. */
export class DeliverScoresDto {
  /**
   * Codes of the criteria; all that are not delivered yet when left out.
   * @example ["K7"]
   */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsCriterion({ each: true })
  criteria?: string[];
}

/** How far a body's own people are. */
export class ReviewProgressDto {
  /**
   * Criteria that the round opened.
   * @example 16
   */
  open!: number;
  /**
   * Scores that were delivered.
   * @example 9
   */
  delivered!: number;
}

/** One body's review of one round, as far as you see it. */
export class ReviewDto {
  /** @example 1 */
  round!: number;
  @ApiProperty(REVIEW_BODY)
  body!: ReviewBody;
  /** @example false */
  finalised!: boolean;
  /**
   * Whether you see the body's work, or only whether it is still working.
   * @example true
   */
  visible!: boolean;
  @ApiProperty({ ...RECOMMENDATION, nullable: true })
  recommendation!: Recommendation | null;
  @ApiProperty({ type: String, nullable: true, example: 'K7 er ikke opfyldt.' })
  grounds!: string | null;
  @ApiProperty({ type: PersonRefDto, nullable: true })
  finalisedBy!: PersonRefDto | null;
  @ApiProperty(OPTIONAL_INSTANT)
  finalisedAt!: Date | null;
  @ApiProperty({ type: ReviewProgressDto, nullable: true, description: 'For your own body only.' })
  progress!: ReviewProgressDto | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'For If-Match; rises with each delivery. Null when the review is not visible.',
    example: 5,
  })
  version!: number | null;
}

/** Your body's verdict on the round. */
export class FinaliseReviewDto {
  @ApiProperty(RECOMMENDATION)
  @IsIn(RECOMMENDATIONS)
  recommendation!: Recommendation;
  /**
   * Required unless you recommend to endorse.
   * @example "K7 er ikke opfyldt."
   */
  @IsOptional()
  @IsString()
  @MaxLength(LONG)
  grounds?: string;
}
