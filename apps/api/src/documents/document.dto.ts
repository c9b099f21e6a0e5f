import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { DOCUMENT_KINDS, type DocumentKind } from '@app/contracts';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { NotBlank } from '../http/validation/decorators.js';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().normalize('NFC') : value;
/** A form has no way to leave a field out but to send it empty. */
const absentWhenEmpty = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim().normalize('NFC') || undefined : value;
/** A form sends a list as one field several times, or with commas. */
const list = ({ value }: { value: unknown }): unknown => {
  const given: unknown[] = value === undefined || Array.isArray(value) ? (value ?? []) : [value];
  return given.flatMap((part) =>
    typeof part === 'string'
      ? part
          .split(',')
          .map((code) => code.trim())
          .filter((code) => code !== '')
      : [part],
  );
};

/** What an uploader says about a file. */
export class UploadFieldsDto {
  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind', example: 'plan' })
  @IsIn(DOCUMENT_KINDS)
  kind!: DocumentKind;

  /** @example "Klimaplan 2026–2030" */
  @Transform(trimmed)
  @IsString()
  @NotBlank()
  @MaxLength(300)
  title!: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'The version that the file replaces; it must be the newest of its document.',
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55',
  })
  @Transform(absentWhenEmpty)
  @IsOptional()
  @IsUUID()
  replacesId?: string;

  @ApiPropertyOptional({
    description:
      'What changed since the version that is replaced; required with `replacesId`, and only then.',
    example: 'Kapitel 4 har fået delmål for 2030 og 2040.',
  })
  @Transform(absentWhenEmpty)
  @IsOptional()
  @IsString()
  @MaxLength(5000)
  changeNote?: string;

  @ApiPropertyOptional({
    type: [String],
    description:
      'Codes of the criteria that the change concerns; repeat the field or separate them by commas.',
    example: ['K7', 'K9'],
  })
  @Transform(list)
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^\w{1,16}$/, {
    each: true,
    context: {
      text: { da: 'Skriv et kriteriums kode, f.eks. K7.', en: 'Give the code of a criterion, e.g. K7.' },
    },
  })
  affectedCriteria: string[] = [];
}

/** The form of an upload. */
export class UploadDocumentDto extends UploadFieldsDto {
  @ApiProperty({
    type: 'string',
    format: 'binary',
    description:
      'The file, judged by its content: PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG, or CSV and TXT in UTF-8.',
  })
  file!: unknown;
}

/** One version of a document; it never changes. */
export class DocumentDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  id!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22" */
  submissionId!: string;
  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind', example: 'plan' })
  kind!: DocumentKind;
  /**
   * The same for all versions of a document.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55"
   */
  seriesId!: string;
  /** @example 2 */
  versionNo!: number;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The version before; null for the first.',
    example: '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55',
  })
  replacesId!: string | null;
  /** @example "Klimaplan 2026–2030" */
  title!: string;
  /** @example "klimaplan-2026-2030.pdf" */
  fileName!: string;
  /**
   * SHA-256 of the content; also the ETag of `/content`.
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  sha256!: string;
  /**
   * Bytes.
   * @example 4194304
   */
  size!: number;
  /**
   * By content.
   * @example "application/pdf"
   */
  mediaType!: string;
  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Pages of a PDF; null for everything else.',
    example: 84,
  })
  pageCount!: number | null;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What changed since the version before.',
    example: 'Kapitel 4 har fået delmål for 2030 og 2040.',
  })
  changeNote!: string | null;
  @ApiProperty({
    type: [String],
    description: 'Codes of the criteria that the change concerns.',
    example: ['K7', 'K9'],
  })
  affectedCriteria!: readonly string[];
  /**
   * The user who uploaded it.
   * @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c44"
   */
  uploadedBy!: string;
  /** @example "2026-08-21T12:05:00.000Z" */
  uploadedAt!: Date;
}
