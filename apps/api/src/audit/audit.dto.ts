import { AUDIT_ACTIONS, type AuditAction } from '@app/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsInstant, PageQueryDto } from '../http/index.js';

/** What to search the audit trail by; all that are given must fit. */
export class AuditQueryDto extends PageQueryDto {
  /**
   * Who did it.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44"
   */
  @IsOptional()
  @IsUUID()
  actorId?: string;
  @ApiProperty({
    enum: AUDIT_ACTIONS,
    enumName: 'AuditAction',
    isArray: true,
    required: false,
    description: 'One or more actions.',
    example: ['submission.transitioned'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsArray()
  @ArrayMaxSize(AUDIT_ACTIONS.length)
  @IsIn(AUDIT_ACTIONS, { each: true })
  action?: AuditAction[];
  /**
   * About this case.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11"
   */
  @IsOptional()
  @IsUUID()
  submissionId?: string;
  /**
   * About this organisation's matters.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22"
   */
  @IsOptional()
  @IsUUID()
  organisationId?: string;
  /**
   * About this very thing.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33"
   */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  subjectId?: string;
  /**
   * From this instant on.
   * @example "2026-08-01T00:00:00Z"
   */
  @IsOptional()
  @IsInstant()
  from?: string;
  /**
   * Before this instant.
   * @example "2026-09-01T00:00:00Z"
   */
  @IsOptional()
  @IsInstant()
  to?: string;
}

/** Who did or read what, when and from where. */
export class AuditEntryDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b2a01" */
  id!: string;
  /** @example "2026-08-21T12:05:00.000Z" */
  at!: Date;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null for the system and for somebody who was not signed in.',
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44',
  })
  actorId!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The name that they had then.',
    example: 'Maja Lindholt',
  })
  actorName!: string | null;
  @ApiProperty({ enum: AUDIT_ACTIONS, enumName: 'AuditAction', example: 'submission.transitioned' })
  action!: AuditAction;
  /** @example "transition" */
  subjectType!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33" */
  subjectId!: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11',
  })
  submissionId!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22',
  })
  organisationId!: string | null;
  @ApiProperty({
    type: Object,
    nullable: true,
    description: 'What it was, without secrets.',
    example: { state: 'draft' },
  })
  before!: unknown;
  @ApiProperty({
    type: Object,
    nullable: true,
    description: 'What it became, without secrets.',
    example: { state: 'submitted' },
  })
  after!: unknown;
  @ApiProperty({ type: String, nullable: true, example: '192.0.2.7' })
  ip!: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Mozilla/5.0' })
  userAgent!: string | null;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b2b01" */
  requestId!: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The API token used, if one was.',
    example: null,
  })
  tokenId!: string | null;
}
