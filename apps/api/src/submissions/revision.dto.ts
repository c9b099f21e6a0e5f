import { ApiProperty } from '@nestjs/swagger';
import {
  DOCUMENT_KINDS,
  SELF_RATINGS,
  SUBMISSION_EVENTS,
  type DocumentKind,
  type SelfRating,
  type SubmissionEvent,
} from '@app/contracts';

/** A frozen snapshot of a case's content, without the content. */
export class RevisionSummaryDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1d11" */
  id!: string;
  /** @example 1 */
  number!: number;
  @ApiProperty({ enum: SUBMISSION_EVENTS, enumName: 'SubmissionEvent', example: 'submit' })
  event!: SubmissionEvent;
  /**
   * SHA-256 of the content's canonical JSON, hexadecimal.
   * @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
   */
  contentHash!: string;
  /** @example "2026-08-21T12:05:00.000Z" */
  createdAt!: Date;
}

/** Evidence as it was sent. */
export class FrozenEvidenceDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c55" */
  id!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  documentId!: string;
  @ApiProperty({ type: 'integer', nullable: true, example: 12 })
  pageFrom!: number | null;
  @ApiProperty({ type: 'integer', nullable: true, example: 14 })
  pageTo!: number | null;
  /** @example "Afsnittet om inddragelse" */
  note!: string;
}

/** One criterion's self-assessment as it was sent. */
export class FrozenAssessmentDto {
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
  /** @example "" */
  noEvidenceReason!: string;
  @ApiProperty({ type: () => [FrozenEvidenceDto] })
  evidence!: readonly FrozenEvidenceDto[];
}

/** A document as it was sent. */
export class FrozenDocumentDto {
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  id!: string;
  /** @example "0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c66" */
  seriesId!: string;
  @ApiProperty({ enum: DOCUMENT_KINDS, enumName: 'DocumentKind', example: 'plan' })
  kind!: DocumentKind;
  /** @example "Klimaplan 2026–2030" */
  title!: string;
  /** @example "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" */
  sha256!: string;
  /** @example 1 */
  versionNo!: number;
  /**
   * Whether it was the newest version then.
   * @example true
   */
  current!: boolean;
}

/** A frozen snapshot with its content. */
export class RevisionDto extends RevisionSummaryDto {
  /** @example "Klimaplan 2026–2030" */
  planTitle!: string;
  /** @example "Planen dækker energi, transport, landbrug og klimatilpasning." */
  planSummary!: string;
  @ApiProperty({ type: () => [FrozenDocumentDto] })
  documents!: readonly FrozenDocumentDto[];
  @ApiProperty({ type: () => [FrozenAssessmentDto] })
  selfAssessments!: readonly FrozenAssessmentDto[];
  @ApiProperty({ type: String, nullable: true, example: null })
  noDocumentChangeReason!: string | null;
}
