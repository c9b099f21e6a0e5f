import { Module } from '@nestjs/common';
import { DocumentsModule } from '@app/documents';
import { DocumentContent } from './document-content.js';
import { DocumentsController } from './documents.controller.js';
import { SubmissionDocumentsController } from './submission-documents.controller.js';
import { Uploads } from './uploads.js';

/** Documents over HTTP. Needs the ports of the documents library from a global module. */
@Module({
  imports: [DocumentsModule],
  controllers: [SubmissionDocumentsController, DocumentsController],
  providers: [Uploads, DocumentContent],
})
export class DocumentsApiModule {}
