import {
  LANGUAGES,
  type Language,
  MEMBERSHIP_ROLES,
  type MembershipRole,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from '@app/contracts';
import { USER_STATUSES, type UserStatus } from '@app/organisations';
import { ApiProperty } from '@nestjs/swagger';
import { IsLanguage, IsName, IsPassword, MayBeAbsent } from './fields.js';

/** A person as those see them who may. */
export class PersonDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  id!: string;
  /** @example "Maja Kragh" */
  name!: string;
  /** @example "maja.kragh@kommune.example" */
  email!: string;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', example: 'da' })
  language!: Language;
  @ApiProperty({
    enum: USER_STATUSES,
    enumName: 'UserStatus',
    description: '`invited` until the invitation is accepted.',
    example: 'active',
  })
  status!: UserStatus;
  /**
   * The account's version, for If-Match.
   * @example 3
   */
  version!: number;
}

/** One's own membership: a role in an organisation. */
export class OwnMembershipDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d01" */
  id!: string;
  @ApiProperty({ enum: MEMBERSHIP_ROLES, enumName: 'MembershipRole', example: 'editor' })
  role!: MembershipRole;
  /** @example "2026-03-02T08:00:00.000Z" */
  startedAt!: Date;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11" */
  organisationId!: string;
  /** @example "0165" */
  organisationCode!: string;
  /** @example "Albertslund" */
  organisationName!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The English name where it differs.',
    example: null,
  })
  organisationNameEn!: string | null;
  @ApiProperty({ enum: ORGANISATION_KINDS, enumName: 'OrganisationKind', example: 'municipality' })
  kind!: OrganisationKind;
}

/** One's own account with its memberships. */
export class AccountDto extends PersonDto {
  @ApiProperty({ type: () => [OwnMembershipDto] })
  memberships!: readonly OwnMembershipDto[];
}

/** What one can change of one's own account. */
export class UpdateAccountDto {
  /** @example "Maja Kragh" */
  @MayBeAbsent()
  @IsName()
  name?: string;
  @MayBeAbsent()
  @IsLanguage({ required: false })
  language?: Language;
}

/** Another password. */
export class ChangePasswordDto {
  /** @example "fire grønne heste" */
  @IsPassword()
  currentPassword!: string;
  /**
   * At least 12 characters.
   * @example "fem gule heste i en lade"
   */
  @IsPassword()
  newPassword!: string;
}
