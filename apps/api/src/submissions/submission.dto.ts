import { ApiProperty } from '@nestjs/swagger';
import { SUBMISSION_STATES, type SubmissionState } from '@app/contracts';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import { PageQueryDto } from '../http/index.js';
import { NotBlank } from '../http/validation/decorators.js';

/** The municipality whose plan it is. */
export class CaseMunicipalityDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11" */
  id!: string;
  /**
   * Four digits.
   * @example "0165"
   */
  code!: string;
  /** @example "Albertslund" */
  name!: string;
}

/** A case as everybody who may know of it sees it. */
export class SubmissionSummaryDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22" */
  id!: string;
  /**
   * What people call the case.
   * @example "2026-041"
   */
  caseNumber!: string;
  municipality!: CaseMunicipalityDto;
  @ApiProperty({ type: String, nullable: true, example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33' })
  geographicOrganisationId!: string | null;
  /** @example "cctf-2.5" */
  frameworkId!: string;
  @ApiProperty({ enum: SUBMISSION_STATES, enumName: 'SubmissionState', example: 'in_review' })
  state!: SubmissionState;
  /** @example "2026-08-21T12:05:00.000Z" */
  stateSince!: Date;
  /**
   * The present or latest round of review; 0 before the first.
   * @example 1
   */
  round!: number;
  /** @example "2026-03-02T08:00:00.000Z" */
  createdAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The nearest day on which something is due.',
    example: '2026-10-14',
  })
  nextDueOn!: string | null;
}

/** A person of the municipality who answers for the case. */
export class ContactDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44" */
  id!: string;
  /** @example "Maja Lindholt" */
  name!: string;
  /** @example "maja@kommune.example" */
  email!: string;
}

/** What only those see who may read the case's content. */
export class SubmissionContentDto {
  /** @example "Klimaplan 2026–2030" */
  planTitle!: string;
  /** @example "Planen dækker energi, transport, landbrug og klimatilpasning." */
  planSummary!: string;
  @ApiProperty({ type: ContactDto, nullable: true })
  contact!: ContactDto | null;
  /**
   * Whether the adviser may see the draft.
   * @example false
   */
  sharedWithAdviser!: boolean;
  /**
   * Number of the latest frozen revision; 0 before the first.
   * @example 1
   */
  latestRevision!: number;
  /**
   * Whether this is the municipality's working copy instead of the latest revision.
   * @example true
   */
  workingCopy!: boolean;
}

/** A case as you see it. */
export class SubmissionDto extends SubmissionSummaryDto {
  /**
   * For If-Match. The municipality's also rises with each change of its working copy.
   * @example "3.17"
   */
  etag!: string;
  @ApiProperty({
    type: SubmissionContentDto,
    nullable: true,
    description: 'Null when you may only know that the case exists.',
  })
  content!: SubmissionContentDto | null;
}

/** A new case. */
export class CreateSubmissionDto {
  /**
   * The municipality; you must be its editor or signatory.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11"
   */
  @IsUUID()
  municipalityId!: string;
  /**
   * The framework, pinned to the case.
   * @example "cctf-2.5"
   */
  @IsString()
  @MaxLength(40)
  frameworkId!: string;
  /** @example "Klimaplan 2026–2030" */
  @IsString()
  @NotBlank()
  @MaxLength(200)
  planTitle!: string;
  /** @example "Planen dækker energi, transport, landbrug og klimatilpasning." */
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  planSummary?: string;
  /**
   * A member of the municipality.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44"
   */
  @IsOptional()
  @IsUUID()
  contactUserId?: string;
}

/** Changes of a case; what is left out stays. */
export class UpdateSubmissionDto {
  /** @example "Klimaplan 2026–2030" */
  @ValidateIf((_dto, value) => value !== undefined)
  @IsString()
  @NotBlank()
  @MaxLength(200)
  planTitle?: string;
  /** @example "Planen dækker energi, transport, landbrug og klimatilpasning." */
  @ValidateIf((_dto, value) => value !== undefined)
  @IsString()
  @MaxLength(5000)
  planSummary?: string;
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    description: 'A member of the municipality; null for none.',
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44',
  })
  @IsOptional()
  @IsUUID()
  contactUserId?: string | null;
  /**
   * Whether the adviser may see the draft.
   * @example true
   */
  @ValidateIf((_dto, value) => value !== undefined)
  @IsBoolean()
  sharedWithAdviser?: boolean;
}

/** Which cases to list. */
export class SubmissionQueryDto extends PageQueryDto {
  @ApiProperty({
    enum: SUBMISSION_STATES,
    enumName: 'SubmissionState',
    isArray: true,
    required: false,
    description: 'Only cases in these states; repeat it or separate by commas.',
    example: ['in_review'],
  })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @IsIn(SUBMISSION_STATES, { each: true })
  state?: SubmissionState[];
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c11" */
  @IsOptional()
  @IsUUID()
  municipalityId?: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c33" */
  @IsOptional()
  @IsUUID()
  geographicOrganisationId?: string;
  /** @example "cctf-2.5" */
  @IsOptional()
  @IsString()
  @MaxLength(40)
  frameworkId?: string;
}
