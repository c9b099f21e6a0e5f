import { ApiProperty } from '@nestjs/swagger';
import type { ReviewBody } from '@app/contracts';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NotBlank } from '../http/validation/decorators.js';
import { PersonRefDto, REVIEW_BODY } from './common.dto.js';

/** A body's word that a revision may be certified. */
export class SignOffDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cc0" */
  id!: string;
  @ApiProperty(REVIEW_BODY)
  body!: ReviewBody;
  user!: PersonRefDto;
  /** @example 2 */
  round!: number;
  /** @example 2 */
  revision!: number;
  /** @example "Planen kan certificeres." */
  statement!: string;
  /** @example "2026-11-20T10:00:00.000Z" */
  signedAt!: Date;
  /**
   * Whether it counts: it was given for the latest round.
   * @example true
   */
  current!: boolean;
}

/** Your signature for your body. */
export class GiveSignOffDto {
  /**
   * In your own words; a standard sentence when left out.
   * @example "Planen kan certificeres."
   */
  @IsOptional()
  @IsString()
  @NotBlank()
  @MaxLength(2000)
  statement?: string;
}
