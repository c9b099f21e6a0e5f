import { LANGUAGES, type Language, MEMBERSHIP_ROLES, type MembershipRole } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { OwnMembershipDto } from './account.dto.js';
import { IsAddress, IsLanguage, IsLinkToken, IsName, IsPassword, MayBeAbsent } from './fields.js';

/** Whom to invite into which role. */
export class InviteDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11" */
  @IsUUID()
  organisationId!: string;
  @ApiProperty({ enum: MEMBERSHIP_ROLES, enumName: 'MembershipRole', example: 'editor' })
  @IsIn(MEMBERSHIP_ROLES)
  role!: MembershipRole;
  /** @example "jens.dahl@kommune.example" */
  @IsAddress()
  email!: string;
  /** @example "Jens Dahl" */
  @IsName()
  name!: string;
  @MayBeAbsent()
  @IsLanguage({ required: false })
  language?: Language;
}

/** The token of an invitation. */
export class InspectInvitationDto {
  /**
   * What stands behind `#` in the e-mail's address.
   * @example "AZLQxFoefD-dK28OSnscRA.4mJ7vZ0x3G8q6b1u9w5y2c4e7r0t3p6s8k1h5f9d2aQ"
   */
  @IsLinkToken()
  token!: string;
}

/** Who is invited to what. */
export class InvitationDto {
  /** @example "Jens Dahl" */
  name!: string;
  /** @example "jens.dahl@kommune.example" */
  email!: string;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', example: 'da' })
  language!: Language;
  /** @example "2026-08-28T12:05:00.000Z" */
  expiresAt!: Date;
  @ApiProperty({ type: () => [OwnMembershipDto] })
  memberships!: readonly OwnMembershipDto[];
}

/** Accepts an invitation. */
export class RedeemInvitationDto extends InspectInvitationDto {
  /**
   * At least 12 characters.
   * @example "fire grønne heste"
   */
  @IsPassword()
  password!: string;
  /**
   * Corrects the name given by who invited.
   * @example "Jens Erik Dahl"
   */
  @MayBeAbsent()
  @IsName()
  name?: string;
  @MayBeAbsent()
  @IsLanguage({ required: false })
  language?: Language;
}
