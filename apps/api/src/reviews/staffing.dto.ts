import { ApiProperty } from '@nestjs/swagger';
import {
  ASSIGNMENT_KINDS,
  MEMBERSHIP_ROLES,
  REVIEW_BODIES,
  type AssignmentKind,
  type MembershipRole,
  type ReviewBody,
} from '@app/contracts';
import { DECLARATION_STANDINGS, type DeclarationStanding } from '@app/reviews';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { OPTIONAL_INSTANT, PersonRefDto, REVIEW_BODY } from './common.dto.js';

const KIND = { enum: ASSIGNMENT_KINDS, enumName: 'AssignmentKind', example: 'reviewer' };
const STANDING = {
  enum: DECLARATION_STANDINGS,
  enumName: 'DeclarationStanding',
  description: 'What the person declared last about conflicts of interest, and whether it was overridden.',
  example: 'clear',
};

/** Somebody who works on the case for a body. */
export class AssignmentDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c88" */
  id!: string;
  @ApiProperty(REVIEW_BODY)
  body!: ReviewBody;
  user!: PersonRefDto;
  @ApiProperty(KIND)
  kind!: AssignmentKind;
  assignedBy!: PersonRefDto;
  /** @example "2026-08-24T08:00:00.000Z" */
  assignedAt!: Date;
  @ApiProperty({ ...OPTIONAL_INSTANT, example: null })
  endedAt!: Date | null;
  @ApiProperty({ type: PersonRefDto, nullable: true })
  endedBy!: PersonRefDto | null;
  @ApiProperty({ type: String, nullable: true, example: null })
  endReason!: string | null;
  @ApiProperty(STANDING)
  declaration!: DeclarationStanding;
}

/** Whom to put on the case. */
export class MakeAssignmentDto {
  /**
   * A reviewer of the body; to lead, a lead reviewer.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77"
   */
  @IsUUID()
  userId!: string;
  @ApiProperty(REVIEW_BODY)
  @IsIn(REVIEW_BODIES)
  body!: ReviewBody;
  @ApiProperty(KIND)
  @IsIn(ASSIGNMENT_KINDS)
  kind!: AssignmentKind;
}

/** A membership that stands in the way of an assignment. */
export class ConflictingMembershipDto {
  /** @example "0165" */
  organisationCode!: string;
  @ApiProperty({ enum: MEMBERSHIP_ROLES, enumName: 'MembershipRole', example: 'editor' })
  role!: MembershipRole;
  /** @example "2022-01-01T00:00:00.000Z" */
  startedAt!: Date;
  @ApiProperty({ ...OPTIONAL_INSTANT, example: '2024-06-30T00:00:00.000Z' })
  endedAt!: Date | null;
}

/** Somebody of a body who could be assigned, and what speaks against it. */
export class CandidateDto {
  user!: PersonRefDto;
  @ApiProperty(REVIEW_BODY)
  body!: ReviewBody;
  @ApiProperty({ ...KIND, isArray: true, example: ['reviewer'] })
  kinds!: readonly AssignmentKind[];
  /**
   * Whether the person is on the case already.
   * @example false
   */
  assigned!: boolean;
  @ApiProperty(STANDING)
  declaration!: DeclarationStanding;
  @ApiProperty({ type: () => [ConflictingMembershipDto] })
  conflicts!: readonly ConflictingMembershipDto[];
  /**
   * Whether an assignment would be accepted now.
   * @example true
   */
  assignable!: boolean;
}

/** The secretariat's decision to let somebody work in spite of a declared conflict. */
export class ConflictOverrideDto {
  /** @example "Ansættelsen ligger tolv år tilbage." */
  reason!: string;
  overriddenBy!: PersonRefDto;
  /** @example "2026-08-23T10:00:00.000Z" */
  overriddenAt!: Date;
}

/** What somebody declared about conflicts of interest. */
export class ConflictDeclarationDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c89" */
  id!: string;
  user!: PersonRefDto;
  @ApiProperty(REVIEW_BODY)
  body!: ReviewBody;
  /** @example false */
  hasConflict!: boolean;
  /** @example "Ingen tilknytning til kommunen." */
  statement!: string;
  /** @example "2026-08-22T08:00:00.000Z" */
  declaredAt!: Date;
  /**
   * Whether the person has declared something else since.
   * @example false
   */
  replaced!: boolean;
  @ApiProperty({ type: ConflictOverrideDto, nullable: true })
  override!: ConflictOverrideDto | null;
}

/** Your own declaration; the latest counts. */
export class DeclareConflictDto {
  /** @example false */
  @IsBoolean()
  hasConflict!: boolean;
  /**
   * What the conflict is; required where there is one.
   * @example "Ingen tilknytning til kommunen."
   */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  statement?: string;
}
