import { ApiProperty } from '@nestjs/swagger';
import { AccountDto } from './account.dto.js';
import { IsAddress, IsLinkToken, IsPassword } from './fields.js';
import { IsString, MaxLength } from 'class-validator';

const ADDRESS_MAX = 254;

/** Who signs in. */
export class SignInDto {
  /** @example "maja.kragh@kommune.example" */
  @IsString()
  @MaxLength(ADDRESS_MAX)
  email!: string;
  /** @example "fire grønne heste" */
  @IsPassword()
  password!: string;
}

/** The session that the request came with or has just opened. */
export class SessionDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d10" */
  id!: string;
  /**
   * Send it as X-CSRF-Token with everything that changes something.
   * @example "Jd0m4nqk3Yc7sZ1uZ0y8c1d3q9m2x5v7b9n1k3j5h7g"
   */
  csrfToken!: string;
  @ApiProperty({ type: () => AccountDto })
  user!: AccountDto;
}

/** A signed-in browser of one's own. */
export class OwnSessionDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d10" */
  id!: string;
  /** @example "2026-08-21T07:30:00.000Z" */
  createdAt!: Date;
  /** @example "2026-08-21T12:05:00.000Z" */
  lastSeenAt!: Date;
  /**
   * When it ends at the latest; twelve idle hours end it earlier.
   * @example "2026-09-20T07:30:00.000Z"
   */
  expiresAt!: Date;
  @ApiProperty({ type: String, nullable: true, example: '192.0.2.7' })
  ip!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/150.0' })
  userAgent!: string | null;
  /**
   * Whether it is the one that asks.
   * @example true
   */
  current!: boolean;
}

/** Who forgot their password. */
export class RequestResetDto {
  /** @example "maja.kragh@kommune.example" */
  @IsAddress()
  email!: string;
}

/** A new password by a link from the mailbox. */
export class RedeemResetDto {
  /**
   * What stands behind `#` in the e-mail's address.
   * @example "AZLQxFoefD-dK28OSnscRA.4mJ7vZ0x3G8q6b1u9w5y2c4e7r0t3p6s8k1h5f9d2aQ"
   */
  @IsLinkToken()
  token!: string;
  /**
   * At least 12 characters.
   * @example "fem gule heste i en lade"
   */
  @IsPassword()
  password!: string;
}
