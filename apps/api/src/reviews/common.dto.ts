import { REVIEW_BODIES } from '@app/contracts';
import { IsString, MaxLength } from 'class-validator';
import { NotBlank } from '../http/validation/decorators.js';

/** A criterion's code, e.g. K7 or 3.2. */
export const CRITERION = /^[A-Z0-9][A-Z0-9.]{0,9}$/;

/** One of the two bodies, for the documentation. */
export const REVIEW_BODY = { enum: REVIEW_BODIES, enumName: 'ReviewBody', example: 'c40' };

/** A point in time that may not have come. */
export const OPTIONAL_INSTANT = {
  type: String,
  format: 'date-time',
  nullable: true,
  example: '2026-09-14T09:30:00.000Z',
} as const;

/** Longest text of a reviewer, in characters. */
export const LONG = 10_000;

/** A person by name. */
export class PersonRefDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77" */
  id!: string;
  /** @example "Ana Duarte" */
  name!: string;
}

/** Why something is done. */
export class ReasonDto {
  /** @example "Kommunen har sendt et nyt kort, som vi ikke har set." */
  @IsString()
  @NotBlank()
  @MaxLength(2000)
  reason!: string;
}
