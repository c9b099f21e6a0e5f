import { Injectable } from '@nestjs/common';
import type { DocumentInfo } from './document.js';
import { DocumentsRepository } from './documents.repository.js';

/**
 * What other libraries may ask about documents; each question is one query.
 * It asks nobody for permission: whoever shows an answer to a person must have the right to.
 */
@Injectable()
export class DocumentsDirectory {
  constructor(private readonly documents: DocumentsRepository) {}

  /** Known documents among the ids, in no particular order. */
  byIds(ids: readonly string[]): Promise<DocumentInfo[]> {
    return this.documents.byIds(ids);
  }

  /** The newest version of each of the case's documents, oldest document first. */
  currentOfSubmission(submissionId: string): Promise<DocumentInfo[]> {
    return this.documents.currentOfSubmission(submissionId);
  }

  /** The newest version of the case's plan; a case has one plan at most. */
  planOf(submissionId: string): Promise<DocumentInfo | null> {
    return this.documents.planOf(submissionId);
  }

  /** The case that a document belongs to; null for an unknown document. */
  submissionIdOf(documentId: string): Promise<string | null> {
    return this.documents.submissionIdOf(documentId);
  }
}
