import type { Readable } from 'node:stream';
import type { Viewer } from '@app/contracts';
import { type ByteRange, Config, type Page, type PageRequest, Problem, Storage } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { DocumentInfo } from './document.js';
import { DocumentsRepository } from './documents.repository.js';
import { FileInspector } from './files/file-inspector.js';
import { limited } from './incoming.js';
import { DocumentVisibility } from './ports.js';
import { ReadingLog } from './reading-log.js';
import type { ReceivedFile } from './received-file.js';

/** Largest upload in megabytes unless UPLOAD_LIMIT_MB says otherwise. */
export const DEFAULT_UPLOAD_LIMIT_MB = 100;

/** Receiving and reading documents; `DocumentRegistry` makes a received file part of a case. */
@Injectable()
export class DocumentsService {
  /** Largest upload in megabytes. */
  readonly uploadLimit: number;

  constructor(
    private readonly documents: DocumentsRepository,
    private readonly storage: Storage,
    private readonly inspector: FileInspector,
    private readonly visibility: DocumentVisibility,
    private readonly readings: ReadingLog,
    config: Config,
  ) {
    this.uploadLimit = config.UPLOAD_LIMIT_MB ?? DEFAULT_UPLOAD_LIMIT_MB;
  }

  /**
   * Receives a file and judges it by its content. Nothing of it is visible or kept until it is registered; whoever
   * receives a file registers or discards it.
   * @throws Problem `too_large`, `truncated_upload`, `unsupported_media_type` or `unprocessable`; nothing is left then.
   */
  async receive(stream: AsyncIterable<Uint8Array>, declaredName: string): Promise<ReceivedFile> {
    const staged = await this.storage.stage(limited(stream, this.uploadLimit));
    try {
      return { staged, ...(await this.inspector.inspect(staged, declaredName)) };
    } catch (error) {
      await staged.discard();
      throw error;
    }
  }

  /** All versions of the case's documents that the viewer may read, newest first. */
  async list(viewer: Viewer, submissionId: string, request: PageRequest = {}): Promise<Page<DocumentInfo>> {
    const readable = await this.visibility.readableIds(viewer, submissionId);
    return this.documents.pageOfSubmission(submissionId, readable, request);
  }

  /** @throws Problem `not_found` for an unknown document and for one that the viewer may not read. */
  async find(viewer: Viewer, id: string): Promise<DocumentInfo> {
    const document = await this.documents.byId(id);
    if (!document) throw new Problem('not_found');
    const readable = await this.visibility.readableIds(viewer, document.submissionId);
    if (readable !== 'all' && !readable.has(id)) throw new Problem('not_found');
    return document;
  }

  /**
   * Reads a document's content, whole or in part, and notes in the audit trail that the viewer did.
   * @param document as `find` gave it to the same viewer.
   * @throws StorageError when the content is lost.
   */
  async read(viewer: Viewer, document: DocumentInfo, range?: ByteRange): Promise<Readable> {
    const content = await this.storage.open(document.sha256, document.size, range);
    try {
      await this.readings.note(viewer, document, range);
    } catch (error) {
      content.destroy();
      throw error;
    }
    return content;
  }
}
