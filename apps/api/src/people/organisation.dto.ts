import {
  LANGUAGES,
  type Language,
  MEMBERSHIP_ROLES,
  type MembershipRole,
  ORGANISATION_KINDS,
  type OrganisationKind,
} from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQueryDto } from '../http/index.js';
import { PersonDto } from './account.dto.js';
import { IsAddress, IsLanguage, IsName, MayBeAbsent } from './fields.js';

const REGION_MAX = 100;

/** A municipality or one of those around them. */
export class OrganisationDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11" */
  id!: string;
  @ApiProperty({ enum: ORGANISATION_KINDS, enumName: 'OrganisationKind', example: 'municipality' })
  kind!: OrganisationKind;
  /**
   * Four digits for a municipality, else a word.
   * @example "0165"
   */
  code!: string;
  /** @example "Albertslund" */
  name!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The English name where it differs.',
    example: null,
  })
  nameEn!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Hovedstaden' })
  region!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "Statistics Denmark's type of a municipality.",
    example: 'hovedstad',
  })
  municipalityType!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Who advises the municipality.',
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33',
  })
  geographicOrganisationId!: string | null;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', example: 'da' })
  language!: Language;
}

/** Which organisations to list. */
export class OrganisationsQueryDto extends PageQueryDto {
  @ApiProperty({
    enum: ORGANISATION_KINDS,
    enumName: 'OrganisationKind',
    required: false,
    example: 'municipality',
  })
  @MayBeAbsent()
  @IsIn(ORGANISATION_KINDS)
  kind?: OrganisationKind;
  /** @example "Hovedstaden" */
  @MayBeAbsent()
  @IsString()
  @MaxLength(REGION_MAX)
  region?: string;
}

/** A member of an organisation; one row per role. */
export class MemberDto {
  /**
   * The membership's id.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d01"
   */
  id!: string;
  @ApiProperty({ enum: MEMBERSHIP_ROLES, enumName: 'MembershipRole', example: 'editor' })
  role!: MembershipRole;
  /** @example "2026-03-02T08:00:00.000Z" */
  startedAt!: Date;
  @ApiProperty({ type: () => PersonDto })
  user!: PersonDto;
}

/** Somebody to give a role: `userId` of a person with an account, or e-mail address and name of anybody. */
export class AddMemberDto {
  @ApiProperty({ enum: MEMBERSHIP_ROLES, enumName: 'MembershipRole', example: 'editor' })
  @IsIn(MEMBERSHIP_ROLES)
  role!: MembershipRole;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  @MayBeAbsent()
  @IsUUID()
  userId?: string;
  /** @example "jens.dahl@kommune.example" */
  @MayBeAbsent()
  @IsAddress()
  email?: string;
  /** @example "Jens Dahl" */
  @MayBeAbsent()
  @IsName()
  name?: string;
  @MayBeAbsent()
  @IsLanguage({ required: false })
  language?: Language;
}
