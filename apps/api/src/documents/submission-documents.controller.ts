import { Controller, Query, Req } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { Viewer } from '@app/contracts';
import { DocumentsService } from '@app/documents';
import type { Page } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import { CurrentViewer, Endpoint, IdParam, PageQueryDto } from '../http/index.js';
import { DocumentDto, UploadDocumentDto } from './document.dto.js';
import { Uploads } from './uploads.js';

/** Documents of a case. */
@Controller('submissions/:id/documents')
export class SubmissionDocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly uploads: Uploads,
  ) {}

  @Endpoint.get('', {
    access: { case: 'document.read' },
    summary: 'List all versions of the documents that you may read, newest first',
    page: DocumentDto,
  })
  list(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<DocumentDto>> {
    return this.documents.list(viewer, id, query);
  }

  @ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description:
      'Makes a repetition safe: the same key with the same upload gives the document already made.',
    schema: { type: 'string' },
    example: 'b7f2c1de-6d1b-4f0e-9d41-3a1c5a0f7e21',
  })
  @Endpoint.post('', {
    access: { case: 'document.upload' },
    summary: 'Upload a document, or a new version of one',
    description:
      'The form has one file, before or after the fields. A case has one plan, as PDF; another file of it is a new ' +
      'version. A version never changes and is never removed.',
    multipart: UploadDocumentDto,
    response: DocumentDto,
    transaction: false,
    problems: [
      'invalid_input',
      'truncated_upload',
      'invalid_idempotency_key',
      'idempotency_key_reused',
      'already_exists',
      'state_conflict',
      'unprocessable',
    ],
  })
  upload(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
  ): Promise<DocumentDto> {
    return this.uploads.take(viewer, id, request);
  }
}
