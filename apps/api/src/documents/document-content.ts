import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { DocumentsService, type DocumentInfo } from '@app/documents';
import { type ByteRange, Problem } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentDisposition, isKnown, requestedRange } from './content-headers.js';

/** Answers with a document's content: streamed, in parts where asked, and harmless in a browser. */
@Injectable()
export class DocumentContent {
  constructor(private readonly documents: DocumentsService) {}

  /** @throws Problem `not_found` or `range_not_satisfiable`. */
  async send(viewer: Viewer, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const document = await this.documents.find(viewer, id);
    const etag = `"${document.sha256}"`;
    const { range: asked, 'if-range': ifRange, 'if-none-match': ifNoneMatch } = request.headers;
    const isHead = request.method === 'HEAD';
    if (isKnown(ifNoneMatch, etag)) {
      await reply
        .status(304)
        .headers(sharedHeaders(etag))
        .send(isHead ? nothing() : undefined);
      return;
    }
    const range = isHead ? undefined : requestedRange(asked, headerOf(ifRange), etag, document.size);
    if (range === 'unsatisfiable') {
      void reply.header('Content-Range', `bytes */${document.size}`);
      throw new Problem('range_not_satisfiable', { params: { size: document.size } });
    }
    const content = isHead ? nothing() : await this.documents.read(viewer, document, range);
    void reply
      .status(range ? 206 : 200)
      .headers({ ...sharedHeaders(etag), ...contentHeaders(document, range) });
    await reply.send(content);
  }
}

/** Fastify counts the bytes of any other answer to HEAD and would put that over the content's length. */
function nothing(): Readable {
  return Readable.from([]);
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** The access is judged at each reading, also when the reader has the content already. */
function sharedHeaders(etag: string): Record<string, string> {
  return { ETag: etag, 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Authorization' };
}

function contentHeaders(
  document: DocumentInfo,
  range: ByteRange | undefined,
): Record<string, string | number> {
  const { mediaType, fileName, size } = document;
  return {
    'Content-Type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'Content-Length': range ? range.end - range.start + 1 : size,
    'Content-Disposition': contentDisposition(mediaType, fileName),
    'Accept-Ranges': 'bytes',
    ...(range ? { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` } : {}),
    // Nothing in a file may run, load or be taken for something else; our own pages may frame it.
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'SAMEORIGIN',
  };
}
