import { ApiProperty } from '@nestjs/swagger';
import {
  FINDING_SEVERITIES,
  FINDING_STATES,
  type FindingSeverity,
  type FindingState,
  type ReviewBody,
} from '@app/contracts';
import { IsIn, IsString, MaxLength, ValidateIf } from 'class-validator';
import { IsCriterion, NotBlank } from '../http/validation/decorators.js';
import { LONG, PersonRefDto, REVIEW_BODY } from './common.dto.js';

const given = (_dto: unknown, value: unknown): boolean => value !== undefined;
const SEVERITY = { enum: FINDING_SEVERITIES, enumName: 'FindingSeverity', example: 'must' };

/** What the municipality answered. */
export class FindingAnswerDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1ca1" */
  id!: string;
  /**
   * The round whose findings were answered.
   * @example 1
   */
  round!: number;
  /** @example "Kortet er tilføjet på side 41." */
  text!: string;
  answeredBy!: PersonRefDto;
  /** @example "2026-11-02T13:00:00.000Z" */
  answeredAt!: Date;
}

/** That the body which raised a finding has closed it. */
export class FindingClosingDto {
  /** @example 2 */
  round!: number;
  /** @example "Svaret dækker kravet." */
  note!: string;
  /** @example "2026-11-16T10:00:00.000Z" */
  closedAt!: Date;
  @ApiProperty({ type: PersonRefDto, nullable: true, description: 'For the body itself only.' })
  closedBy!: PersonRefDto | null;
}

/** A demand on a criterion, as far as you see it. */
export class FindingDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1ca0" */
  id!: string;
  /** @example "K7" */
  criterion!: string;
  @ApiProperty(SEVERITY)
  severity!: FindingSeverity;
  /** @example "Tilføj et kort over lavbundsjorder." */
  text!: string;
  @ApiProperty(REVIEW_BODY)
  body!: ReviewBody;
  /** @example 1 */
  raisedInRound!: number;
  @ApiProperty({ type: PersonRefDto, nullable: true, description: 'For the body itself only.' })
  raisedBy!: PersonRefDto | null;
  /** @example "2026-09-10T09:00:00.000Z" */
  raisedAt!: Date;
  @ApiProperty({ enum: FINDING_STATES, enumName: 'FindingState', example: 'open' })
  state!: FindingState;
  /**
   * Whether the municipality sees it.
   * @example true
   */
  released!: boolean;
  /**
   * Taken back by its body before it was released.
   * @example false
   */
  withdrawn!: boolean;
  @ApiProperty({
    type: () => [FindingAnswerDto],
    description:
      'Oldest first. Answers go out with the resubmission; before, only the municipality sees them.',
  })
  answers!: readonly FindingAnswerDto[];
  @ApiProperty({ type: FindingClosingDto, nullable: true })
  closing!: FindingClosingDto | null;
  /**
   * For If-Match.
   * @example 2
   */
  version!: number;
}

/** A demand to raise. */
export class RaiseFindingDto {
  /**
   * A criterion that is open in the round.
   * @example "K7"
   */
  @IsString()
  @IsCriterion()
  criterion!: string;
  @ApiProperty(SEVERITY)
  @IsIn(FINDING_SEVERITIES)
  severity!: FindingSeverity;
  /** @example "Tilføj et kort over lavbundsjorder." */
  @IsString()
  @NotBlank()
  @MaxLength(LONG)
  text!: string;
}

/** Changes of a finding that has not been released; what is left out stays. */
export class UpdateFindingDto {
  @ApiProperty({ ...SEVERITY, required: false })
  @ValidateIf(given)
  @IsIn(FINDING_SEVERITIES)
  severity?: FindingSeverity;
  /** @example "Tilføj et kort over lavbundsjorder i bilag 2." */
  @ValidateIf(given)
  @IsString()
  @NotBlank()
  @MaxLength(LONG)
  text?: string;
}

/** The municipality's answer; until it resubmits it may answer again. */
export class AnswerFindingDto {
  /** @example "Kortet er tilføjet på side 41." */
  @IsString()
  @NotBlank()
  @MaxLength(LONG)
  text!: string;
}

/** Why a finding is closed. */
export class CloseFindingDto {
  /** @example "Svaret dækker kravet." */
  @IsString()
  @NotBlank()
  @MaxLength(2000)
  note!: string;
}
