import { ApiProperty } from '@nestjs/swagger';
import { CERTIFICATE_STATUSES, type CertificateStatus } from '@app/contracts';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQueryDto } from '../http/index.js';

/** Which certificates to list. */
export class CertificateQueryDto extends PageQueryDto {
  /**
   * Only those of the municipality with this code.
   * @example "0165"
   */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  municipality?: string;
}

/** The municipality whose plan is certified. */
export class CertifiedMunicipalityDto {
  /** @example "0165" */
  code!: string;
  /** @example "Albertslund" */
  name!: string;
}

/** A name in both languages. */
export class CertificateTextDto {
  /** @example "Cities Climate Transition Framework" */
  da!: string;
  /** @example "Cities Climate Transition Framework" */
  en!: string;
}

/** The framework that the plan was certified against. */
export class CertificateFrameworkDto {
  /** @example "cctf-2.5" */
  id!: string;
  name!: CertificateTextDto;
}

/** A certificate, as anybody may see it. */
export class PublicCertificateDto {
  /** @example "KC-2026-0001" */
  number!: string;
  municipality!: CertifiedMunicipalityDto;
  /** @example "Klimaplan 2026–2030" */
  planTitle!: string;
  framework!: CertificateFrameworkDto;
  /** @example "2026-11-20T10:00:00.000Z" */
  issuedAt!: Date;
  @ApiProperty({ type: String, format: 'date', example: '2026-11-20' })
  validFrom!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'Day on which the municipal council adopted the plan.',
    example: '2026-09-24',
  })
  adoptedOn!: string;
  @ApiProperty({
    type: String,
    format: 'date',
    description: 'Day on which the updated plan is due, five years after its adoption.',
    example: '2031-09-24',
  })
  updateDueOn!: string;
  @ApiProperty({
    enum: CERTIFICATE_STATUSES,
    enumName: 'CertificateStatus',
    description: '`expiring` in the last twelve months before the update is due, `overdue` after.',
    example: 'valid',
  })
  status!: CertificateStatus;
  /**
   * SHA-256 of the adopted plan's file, hexadecimal: who has the file can check that it is the certified one.
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  planDocumentSha256!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: "Number of the municipality's next certificate.",
    example: null,
  })
  supersededBy!: string | null;
}

/** A case's own certificate. */
export class CaseCertificateDto extends PublicCertificateDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1cd0" */
  id!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22" */
  submissionId!: string;
  /**
   * The frozen revision that was judged.
   * @example 2
   */
  revision!: number;
}
