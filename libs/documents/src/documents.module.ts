import { StorageModule } from '@app/platform';
import { Module } from '@nestjs/common';
import { DocumentRegistry } from './document-registry.js';
import { DocumentsDirectory } from './documents.directory.js';
import { DocumentsRepository } from './documents.repository.js';
import { DocumentsService } from './documents.service.js';
import { FileInspector } from './files/file-inspector.js';
import { PageCounter } from './pdf/page-counter.js';
import { ReadingLog } from './reading-log.js';

/**
 * Uploaded files. Needs from modules that are global: the platform, an `AuditWriter`, and the ports `CaseContent` and
 * `DocumentVisibility`.
 */
@Module({
  imports: [StorageModule],
  providers: [
    { provide: PageCounter, useFactory: () => new PageCounter() },
    DocumentsRepository,
    DocumentsDirectory,
    DocumentsService,
    DocumentRegistry,
    FileInspector,
    ReadingLog,
  ],
  exports: [DocumentsDirectory, DocumentsService, DocumentRegistry],
})
export class DocumentsModule {}
