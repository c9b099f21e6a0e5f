import { ApiProperty } from '@nestjs/swagger';
import {
  COMMENT_VISIBILITIES,
  DEADLINE_KINDS,
  type CommentVisibility,
  type DeadlineKind,
} from '@app/contracts';
import { TIMELINE_KINDS, type TimelineKind } from '@app/submissions';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../http/index.js';
import { IsDay, NotBlank } from '../http/validation/decorators.js';

/** Which comments to list. */
export class CommentQueryDto extends PageQueryDto {
  /**
   * Only comments on this criterion.
   * @example "K7"
   */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  criterion?: string;
}

/** A comment to add. It can't be changed afterwards. */
export class AddCommentDto {
  /** @example "Se også bilag 2, hvor kortet er tegnet op." */
  @IsString()
  @NotBlank()
  @MaxLength(10_000)
  text!: string;
  @ApiProperty({
    enum: COMMENT_VISIBILITIES,
    enumName: 'CommentVisibility',
    description: 'Your own body, both bodies, or all who may read the case.',
    example: 'case',
  })
  @IsIn(COMMENT_VISIBILITIES)
  visibility!: CommentVisibility;
  /** @example "K7" */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  criterion?: string;
}

/** A comment. */
export class CommentDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cdd" */
  id!: string;
  @ApiProperty({ type: String, nullable: true, example: 'K7' })
  criterionCode!: string | null;
  @ApiProperty({ enum: COMMENT_VISIBILITIES, enumName: 'CommentVisibility', example: 'case' })
  visibility!: CommentVisibility;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  authorId!: string;
  /** @example "Maja Lindholt" */
  authorName!: string;
  /** @example "Se også bilag 2, hvor kortet er tegnet op." */
  text!: string;
  /**
   * The revision that the author looked at; 0 before the first.
   * @example 1
   */
  revisionNumber!: number;
  /** @example "2026-08-21T12:05:00.000Z" */
  createdAt!: Date;
}

/** A deadline to set. */
export class SetDeadlineDto {
  @ApiProperty({
    enum: DEADLINE_KINDS,
    enumName: 'DeadlineKind',
    description: 'review and findings_answer are set by the steps themselves.',
    example: 'scoping_meeting',
  })
  @IsIn(DEADLINE_KINDS)
  kind!: DeadlineKind;
  /**
   * A day after today.
   * @example "2026-10-14"
   */
  @IsDay()
  dueOn!: string;
  /** @example "Scopingmøde på rådhuset" */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  title?: string;
}

/** More time for a deadline. */
export class ExtendDeadlineDto {
  /**
   * A day after the present one.
   * @example "2026-11-01"
   */
  @IsDay()
  dueOn!: string;
  /** @example "Kommunalbestyrelsen behandler planen den 29. oktober." */
  @IsString()
  @NotBlank()
  @MaxLength(2000)
  reason!: string;
}

/** More time that was given. */
export class DeadlineExtensionDto {
  @ApiProperty({ type: String, format: 'date', example: '2026-10-14' })
  fromDueOn!: string;
  @ApiProperty({ type: String, format: 'date', example: '2026-11-01' })
  toDueOn!: string;
  /** @example "Kommunalbestyrelsen behandler planen den 29. oktober." */
  reason!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cee" */
  grantedBy!: string;
  /** @example "2026-10-01T09:00:00.000Z" */
  grantedAt!: Date;
}

/** A day by which somebody has to act. */
export class DeadlineDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cff" */
  id!: string;
  @ApiProperty({ enum: DEADLINE_KINDS, enumName: 'DeadlineKind', example: 'review' })
  kind!: DeadlineKind;
  /** @example "" */
  title!: string;
  @ApiProperty({ type: String, format: 'date', example: '2026-10-14' })
  dueOn!: string;
  /** @example "2026-08-19T08:00:00.000Z" */
  setAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When what was due was done.',
    example: null,
  })
  metAt!: Date | null;
  /** @example 1 */
  version!: number;
  @ApiProperty({ type: () => [DeadlineExtensionDto] })
  extensions!: readonly DeadlineExtensionDto[];
}

/** Who did something. */
export class ActorDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  id!: string;
  /** @example "Maja Lindholt" */
  name!: string;
}

/** Something that happened in a case. */
export class TimelineEntryDto {
  @ApiProperty({ enum: TIMELINE_KINDS, enumName: 'TimelineKind', example: 'transition' })
  kind!: TimelineKind;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c77" */
  id!: string;
  /** @example "2026-08-21T12:05:00.000Z" */
  at!: Date;
  @ApiProperty({ type: ActorDto, nullable: true, description: 'Null for the system.' })
  actor!: ActorDto | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'Facts of the happening; which ones depends on its kind.',
    example: { event: 'submit', from: 'draft', to: 'submitted', round: 0, revision: 1 },
  })
  facts!: Readonly<Record<string, unknown>>;
}
