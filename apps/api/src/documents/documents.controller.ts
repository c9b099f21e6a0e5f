import { Controller, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
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

  @ApiHeader({
    name: 'Range',
    required: false,
    description: 'One part of the content; several at once are answered with the whole.',
    schema: { type: 'string' },
    example: 'bytes=0-65535',
  })
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'The ETag of a content that you have already.',
    schema: { type: 'string' },
    example: '"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"',
  })
  @ApiResponse({
    status: 206,
    description: 'The part asked for; Content-Range says which.',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  @ApiResponse({ status: 304, description: 'You have this content already.' })
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
