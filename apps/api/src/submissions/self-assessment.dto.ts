import { ApiProperty } from '@nestjs/swagger';
import { SELF_RATINGS, type SelfRating } from '@app/contracts';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf } from 'class-validator';

/** Longest text of one section of the form, in characters. */
const LONG = 20_000;
const given = (_dto: unknown, value: unknown): boolean => value !== undefined;

/** A document and its pages that show how a criterion is met. */
export class EvidenceDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55" */
  id!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  documentId!: string;
  @ApiProperty({ type: 'integer', nullable: true, description: 'First page, from 1.', example: 12 })
  pageFrom!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Last page.', example: 14 })
  pageTo!: number | null;
  /** @example "Afsnittet om inddragelse" */
  note!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'For If-Match; null in a frozen revision.',
    example: 1,
  })
  version!: number | null;
}

/** The municipality's own assessment of one criterion, in the three sections of the form v2.5. */
export class SelfAssessmentDto {
  /** @example "K3" */
  criterion!: string;
  @ApiProperty({ enum: SELF_RATINGS, enumName: 'SelfRating', nullable: true, example: 'met' })
  rating!: SelfRating | null;
  /** @example "Vi har kortlagt alle tre grupper i 2025." */
  alreadyInPlace!: string;
  /** @example "Unge inddrages i den nye plan." */
  toBeUpdated!: string;
  /** @example "Kriteriet er opfyldt." */
  overallAssessment!: string;
  /**
   * Why there is no evidence, where there is none.
   * @example ""
   */
  noEvidenceReason!: string;
  @ApiProperty({ type: () => [EvidenceDto] })
  evidence!: readonly EvidenceDto[];
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'The frozen revision shown; null for the working copy.',
    example: null,
  })
  revision!: number | null;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'For If-Match; null in a frozen revision.',
    example: 7,
  })
  version!: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: '2026-08-21T12:05:00.000Z' })
  updatedAt!: Date | null;
}

/** Fields of a self-assessment to change; what is left out stays. Made for autosave. */
export class UpdateSelfAssessmentDto {
  @ApiProperty({
    enum: SELF_RATINGS,
    enumName: 'SelfRating',
    nullable: true,
    required: false,
    example: 'met',
  })
  @IsOptional()
  @IsIn(SELF_RATINGS)
  rating?: SelfRating | null;
  /** @example "Vi har kortlagt alle tre grupper i 2025." */
  @ValidateIf(given)
  @IsString()
  @MaxLength(LONG)
  alreadyInPlace?: string;
  /** @example "Unge inddrages i den nye plan." */
  @ValidateIf(given)
  @IsString()
  @MaxLength(LONG)
  toBeUpdated?: string;
  /** @example "Kriteriet er opfyldt." */
  @ValidateIf(given)
  @IsString()
  @MaxLength(LONG)
  overallAssessment?: string;
  /** @example "Kriteriet vises på kommunens hjemmeside." */
  @ValidateIf(given)
  @IsString()
  @MaxLength(2000)
  noEvidenceReason?: string;
}

/** Evidence to add. */
export class AddEvidenceDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  @IsUUID()
  documentId!: string;
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true, required: false, example: 12 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  pageFrom?: number | null;
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true, required: false, example: 14 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  pageTo?: number | null;
  /** @example "Afsnittet om inddragelse" */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

/** Evidence to change; what is left out stays. */
export class UpdateEvidenceDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  @ValidateIf(given)
  @IsUUID()
  documentId?: string;
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true, required: false, example: 12 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  pageFrom?: number | null;
  @ApiProperty({ type: 'integer', minimum: 1, nullable: true, required: false, example: 14 })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  pageTo?: number | null;
  /** @example "Afsnittet om inddragelse" */
  @ValidateIf(given)
  @IsString()
  @MaxLength(1000)
  note?: string;
}
