import { ApiProperty } from '@nestjs/swagger';
import { REVIEW_BODIES, type ReviewBody } from '@app/contracts';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsDay, NotBlank } from '../http/validation/decorators.js';

/** A committee that treated the plan before the council. */
export class CommitteeStepDto {
  /** @example "Økonomiudvalget" */
  @IsString()
  @NotBlank()
  @MaxLength(200)
  committee!: string;
  /** @example "2026-09-01" */
  @IsDay()
  on!: string;
}

/** The council's resolution to record. */
export class RecordAdoptionDto {
  /**
   * Day of the council's decision, not in the future.
   * @example "2026-09-24"
   */
  @IsDay()
  adoptedOn!: string;
  /**
   * The municipality's own case number.
   * @example "00.01.00-P15-3-26"
   */
  @IsString()
  @NotBlank()
  @MaxLength(100)
  councilCaseNumber!: string;
  /**
   * The plan document that the council adopted.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66"
   */
  @IsUUID()
  planDocumentId!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'The minutes of the meeting.',
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c99',
  })
  @IsOptional()
  @IsUUID()
  minutesDocumentId?: string | null;
  @ApiProperty({ type: () => [CommitteeStepDto], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => CommitteeStepDto)
  committeeSteps?: CommitteeStepDto[];
  /** @example "Vedtaget enstemmigt." */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;
}

/** A recorded resolution; the one without `supersededAt` holds. */
export class AdoptionDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1caa" */
  id!: string;
  @ApiProperty({ type: String, format: 'date', example: '2026-09-24' })
  adoptedOn!: string;
  /** @example "00.01.00-P15-3-26" */
  councilCaseNumber!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  planDocumentId!: string;
  @ApiProperty({ type: String, nullable: true, example: null })
  minutesDocumentId!: string | null;
  @ApiProperty({ type: () => [CommitteeStepDto] })
  committeeSteps!: readonly CommitteeStepDto[];
  /** @example "Vedtaget enstemmigt." */
  note!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  recordedBy!: string;
  /** @example "2026-09-25T07:30:00.000Z" */
  recordedAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, example: null })
  supersededAt!: Date | null;
}

/** A change of the plan after its endorsement. */
export class DeclareChangeDto {
  /**
   * The changed plan.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cbb"
   */
  @IsUUID()
  documentId!: string;
  /** @example "Kommunalbestyrelsen flyttede målet for fjernvarme fra 2029 til 2028." */
  @IsString()
  @NotBlank()
  @MaxLength(5000)
  description!: string;
  /**
   * Codes of the criteria that the change concerns.
   * @example ["K9"]
   */
  @IsArray()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(10, { each: true })
  affectedCriteria!: string[];
}

/** A declared change and who accepted it. */
export class DeclaredChangeDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1ccc" */
  id!: string;
  /**
   * The round that had endorsed the plan.
   * @example 2
   */
  round!: number;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cbb" */
  documentId!: string;
  /** @example "Kommunalbestyrelsen flyttede målet for fjernvarme fra 2029 til 2028." */
  description!: string;
  /** @example ["K9"] */
  affectedCriteria!: string[];
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  declaredBy!: string;
  /** @example "2026-09-25T07:30:00.000Z" */
  declaredAt!: Date;
  @ApiProperty({ enum: REVIEW_BODIES, enumName: 'ReviewBody', isArray: true, example: ['c40'] })
  acceptedBy!: readonly ReviewBody[];
}
