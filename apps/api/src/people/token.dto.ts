import { TOKEN_SCOPES, type TokenScope } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn } from 'class-validator';
import { IsInstant } from '../http/validation/decorators.js';
import { IsName } from './fields.js';

/** A token to make. */
export class CreateTokenDto {
  /**
   * What it is for.
   * @example "Sagssystemet"
   */
  @IsName()
  name!: string;
  @ApiProperty({ enum: TOKEN_SCOPES, enumName: 'TokenScope', isArray: true, example: ['read'] })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(TOKEN_SCOPES, { each: true })
  scopes!: TokenScope[];
  /**
   * At most a year ahead.
   * @example "2027-06-30T00:00:00.000Z"
   */
  @IsInstant()
  expiresAt!: string;
}

/** A token that works, without its secret. */
export class TokenDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d20" */
  id!: string;
  /** @example "Sagssystemet" */
  name!: string;
  /**
   * Its beginning, by which it is recognised.
   * @example "kc_x7k2m9ab"
   */
  prefix!: string;
  @ApiProperty({ enum: TOKEN_SCOPES, enumName: 'TokenScope', isArray: true, example: ['read'] })
  scopes!: readonly TokenScope[];
  /** @example "2026-08-21T12:05:00.000Z" */
  createdAt!: Date;
  /** @example "2027-06-30T00:00:00.000Z" */
  expiresAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'To the minute.',
    example: null,
  })
  lastUsedAt!: Date | null;
}

/** A token just made. */
export class CreatedTokenDto extends TokenDto {
  /**
   * The token itself, shown this once: send it as `Authorization: Bearer …`.
   * @example "kc_x7k2m9ab_4mJ7vZ0x3G8q6b1u9w5y2c4e7r0t3p6s8k1h5f9d2aQ"
   */
  token!: string;
}
