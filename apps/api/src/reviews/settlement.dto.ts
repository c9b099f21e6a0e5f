import { ApiProperty } from '@nestjs/swagger';
import {
  SCORE_VALUES,
  SETTLEMENT_OUTCOMES,
  SETTLEMENT_STATES,
  type ReviewBody,
  type ScoreValue,
  type SettlementOutcome,
  type SettlementState,
} from '@app/contracts';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { NotBlank } from '../http/validation/decorators.js';
import { LONG, OPTIONAL_INSTANT, PersonRefDto, REVIEW_BODY } from './common.dto.js';

const OUTCOME = { enum: SETTLEMENT_OUTCOMES, enumName: 'SettlementOutcome', example: 'not_met' };
const SCORE = { enum: SCORE_VALUES, enumName: 'ScoreValue', nullable: true };

/** A proposal to settle a disagreement, and what became of it. */
export class SettlementDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cb0" */
  id!: string;
  /** @example "K7" */
  criterion!: string;
  @ApiProperty(OUTCOME)
  outcome!: SettlementOutcome;
  /** @example "Kortet er en del af kravet." */
  grounds!: string;
  @ApiProperty({ enum: SETTLEMENT_STATES, enumName: 'SettlementState', example: 'proposed' })
  state!: SettlementState;
  @ApiProperty(REVIEW_BODY)
  proposingBody!: ReviewBody;
  proposedBy!: PersonRefDto;
  /** @example "2026-10-01T09:00:00.000Z" */
  proposedAt!: Date;
  @ApiProperty({ type: PersonRefDto, nullable: true })
  answeredBy!: PersonRefDto | null;
  @ApiProperty({ ...OPTIONAL_INSTANT, example: null })
  answeredAt!: Date | null;
  /** @example "" */
  answerNote!: string;
}

/** What each body thinks of a criterion. */
export class DisagreeingScoresDto {
  @ApiProperty({ ...SCORE, example: 'met' })
  c40!: ScoreValue | null;
  @ApiProperty({ ...SCORE, example: 'partly_met' })
  concito!: ScoreValue | null;
}

/** A criterion that one body finds met and the other not. */
export class DisagreementDto {
  /** @example 1 */
  round!: number;
  /** @example "K7" */
  criterion!: string;
  /** @example "2026-09-30T12:00:00.000Z" */
  openedAt!: Date;
  scores!: DisagreeingScoresDto;
  @ApiProperty({ ...OUTCOME, nullable: true, description: 'Null as long as it is not settled.' })
  settledAs!: SettlementOutcome | null;
  @ApiProperty({
    type: () => [SettlementDto],
    description: 'Oldest first; the municipality and its adviser see only the one that holds.',
  })
  settlements!: readonly SettlementDto[];
}

/** What you propose to the other body. */
export class ProposeSettlementDto {
  @ApiProperty(OUTCOME)
  @IsIn(SETTLEMENT_OUTCOMES)
  outcome!: SettlementOutcome;
  /** @example "Kortet er en del af kravet." */
  @IsString()
  @NotBlank()
  @MaxLength(LONG)
  grounds!: string;
}

/** A word along with the answer. */
export class AnswerSettlementDto {
  /** @example "Enig." */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** Why a proposal is rejected. */
export class RejectSettlementDto {
  /** @example "Kravet gælder kun nye planer." */
  @IsString()
  @NotBlank()
  @MaxLength(2000)
  note!: string;
}
