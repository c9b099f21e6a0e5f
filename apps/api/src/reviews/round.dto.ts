import { ApiProperty } from '@nestjs/swagger';
import {
  CRITERION_OUTCOMES,
  ROUND_CRITERION_REASONS,
  ROUND_CRITERION_STATUSES,
  SUBMISSION_EVENTS,
  type CriterionOutcome,
  type RoundCriterionReason,
  type RoundCriterionStatus,
  type SubmissionEvent,
} from '@app/contracts';
import type { ChangedPart } from '@app/reviews';
import { OPTIONAL_INSTANT } from './common.dto.js';
import { ReviewDto, ScoreDto } from './score.dto.js';

const PARTS: readonly ChangedPart[] = [
  'rating',
  'alreadyInPlace',
  'toBeUpdated',
  'overallAssessment',
  'noEvidenceReason',
  'evidence',
];

/** One criterion in a round, as far as you see it. */
export class RoundCriterionDto {
  /** @example "K7" */
  criterion!: string;
  @ApiProperty({ enum: ROUND_CRITERION_STATUSES, enumName: 'RoundCriterionStatus', example: 'open' })
  status!: RoundCriterionStatus;
  @ApiProperty({
    enum: ROUND_CRITERION_REASONS,
    enumName: 'RoundCriterionReason',
    description: 'Why it is open or carried over.',
    example: 'not_met',
  })
  reason!: RoundCriterionReason;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The round in which it was last judged, when it is carried over or a lead opened it again.',
    example: null,
  })
  carriedFromRound!: number | null;
  @ApiProperty({
    enum: CRITERION_OUTCOMES,
    enumName: 'CriterionOutcome',
    description: '`undecided` until you may know it.',
    example: 'undecided',
  })
  outcome!: CriterionOutcome;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why a lead opened it again.',
    example: null,
  })
  reopenReason!: string | null;
}

/** One turn of review, as far as you see it. */
export class RoundDto {
  /** @example 1 */
  number!: number;
  /**
   * The frozen revision that it judges.
   * @example 1
   */
  revision!: number;
  /** @example "2026-08-24T08:00:00.000Z" */
  openedAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'First due date; extensions stand with the deadline.',
    example: '2026-10-19',
  })
  dueOn!: string;
  @ApiProperty({ ...OPTIONAL_INSTANT, description: 'Null as long as you may not know.' })
  bothFinalisedAt!: Date | null;
  @ApiProperty({ ...OPTIONAL_INSTANT, example: null })
  closedAt!: Date | null;
  @ApiProperty({
    enum: SUBMISSION_EVENTS,
    enumName: 'SubmissionEvent',
    nullable: true,
    description: 'The step that ended it.',
    example: null,
  })
  closedBy!: SubmissionEvent | null;
  @ApiProperty({ ...OPTIONAL_INSTANT, description: 'When the municipality was shown it.', example: null })
  releasedAt!: Date | null;
  @ApiProperty({ type: () => [RoundCriterionDto] })
  criteria!: readonly RoundCriterionDto[];
  @ApiProperty({ type: () => [ReviewDto], description: 'Those of which you may know anything.' })
  reviews!: readonly ReviewDto[];
}

/** A document version that was declared to affect a criterion. */
export class AffectingDocumentDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  id!: string;
  /** @example "Klimaplan 2026–2030" */
  title!: string;
  /** @example 2 */
  versionNo!: number;
  @ApiProperty({ type: String, nullable: true, example: 'Kort over lavbundsjorder tilføjet, s. 41.' })
  changeNote!: string | null;
}

/** What of a criterion changed since the revision before. */
export class CriterionChangesDto {
  /** @example 1 */
  sinceRevision!: number;
  @ApiProperty({
    enum: PARTS,
    enumName: 'SelfAssessmentPart',
    isArray: true,
    description: 'Parts of the self-assessment that differ.',
    example: ['overallAssessment', 'evidence'],
  })
  parts!: readonly ChangedPart[];
  @ApiProperty({ type: () => [AffectingDocumentDto] })
  documents!: readonly AffectingDocumentDto[];
}

/** Both bodies' scores, each null as long as you may not see it. */
export class BodyScoresDto {
  @ApiProperty({ type: ScoreDto, nullable: true })
  c40!: ScoreDto | null;
  @ApiProperty({ type: ScoreDto, nullable: true })
  concito!: ScoreDto | null;
}

/** A criterion with both bodies' scores side by side. */
export class CriterionComparisonDto extends RoundCriterionDto {
  /**
   * The round that the scores are from.
   * @example 1
   */
  scoredInRound!: number;
  scores!: BodyScoresDto;
  @ApiProperty({ type: CriterionChangesDto, nullable: true, description: 'Null in the first round.' })
  changes!: CriterionChangesDto | null;
}

/** A round's criteria with both bodies' scores and the municipality's changes. */
export class ComparisonDto {
  /** @example 2 */
  round!: number;
  /** @example 2 */
  revision!: number;
  @ApiProperty({ type: () => [CriterionComparisonDto] })
  criteria!: readonly CriterionComparisonDto[];
}
