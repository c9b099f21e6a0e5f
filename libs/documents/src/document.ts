import type { DocumentKind } from '@app/contracts';
import { shownMediaType } from './files/file-kinds.js';
import type { DocumentEntity } from './records/document.entity.js';

/** One version of a document, as everybody outside of this library sees it. */
export interface DocumentInfo {
  readonly id: string;
  readonly submissionId: string;
  readonly kind: DocumentKind;
  /** The same for all versions of a document. */
  readonly seriesId: string;
  /** Counted from 1 within the series. */
  readonly versionNo: number;
  readonly replacesId: string | null;
  readonly title: string;
  readonly fileName: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  /** Pages of a PDF; null for everything else. */
  readonly pageCount: number | null;
  readonly changeNote: string | null;
  readonly affectedCriteria: readonly string[];
  /** The user who uploaded it. */
  readonly uploadedBy: string;
  readonly uploadedAt: Date;
}

/** What an uploader says about a file. */
export interface NewDocument {
  readonly kind: DocumentKind;
  readonly title: string;
  /** The version that the file replaces, which must be the newest of its series. */
  readonly replacesId?: string | null;
  /** What changed; required for a new version, and only there. */
  readonly changeNote?: string | null;
  /** Codes of the criteria that the change concerns. */
  readonly affectedCriteria?: readonly string[];
}

/** Makes the outside's view of a row that was read together with its blob. */
export function toInfo(row: DocumentEntity): DocumentInfo {
  return {
    id: row.id,
    submissionId: row.submissionId,
    kind: row.kind,
    seriesId: row.seriesId,
    versionNo: row.versionNo,
    replacesId: row.replacesId,
    title: row.title,
    fileName: row.fileName,
    sha256: row.sha256,
    size: row.blob.size,
    mediaType: shownMediaType(row.blob.mediaType, row.fileName),
    pageCount: row.blob.pageCount,
    changeNote: row.changeNote,
    affectedCriteria: row.affectedCriteria,
    uploadedBy: row.uploadedBy,
    uploadedAt: row.uploadedAt,
  };
}
