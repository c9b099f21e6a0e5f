import { Controller, Req, Res } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { DocumentsService } from '@app/documents';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentViewer, Endpoint, IdParam } from '../http/index.js';
import { DocumentContent } from './document-content.js';
import { DocumentDto } from './document.dto.js';

/** Single documents, by their own ids. */
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly documents: DocumentsService,
    private readonly content: DocumentContent,
  ) {}

  @Endpoint.get(':id', {
    access: { case: 'document.read', via: 'document' },
    summary: 'Read what is known of a document',
    response: DocumentDto,
  })
  read(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<DocumentDto> {
    return this.documents.find(viewer, id);
  }

  @Endpoint.get(':id/content', {
    access: { case: 'document.read', via: 'document' },
    summary: "Download a document's content",
    description:
      'Streamed; answers `Range` with one part (206), `If-None-Match` with 304, and HEAD. The ETag is the SHA-256. ' +
      'Each reading is noted in the audit trail.',
    response: 'binary',
    problems: ['range_not_satisfiable'],
  })
  download(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.content.send(viewer, id, request, reply);
  }
}
