import { Injectable } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { DocumentRegistry, DocumentsService, tooLarge } from '@app/documents';
import { Problem } from '@app/platform';
import type { FastifyRequest } from 'fastify';
import { InputPipe } from '../http/validation/input.pipe.js';
import { type DocumentDto, UploadFieldsDto } from './document.dto.js';
import { readUploadForm } from './upload-form.js';

/** Room for a form's fields and borders beside the file, in bytes. */
const FORM_OVERHEAD = 2 * 1024 * 1024;
const IDEMPOTENCY_KEY = /^[\x21-\x7e]{8,128}$/;

/** Takes a document from a form into a case. */
@Injectable()
export class Uploads {
  private readonly fieldsPipe = new InputPipe();

  constructor(
    private readonly documents: DocumentsService,
    private readonly registry: DocumentRegistry,
  ) {}

  /**
   * The file is received before any transaction begins, so that a slow line holds no row and no connection.
   * @throws Problem for whatever is wrong with the form, the file or the case; nothing is left then.
   */
  async take(viewer: Viewer, submissionId: string, request: FastifyRequest): Promise<DocumentDto> {
    const idempotencyKey = idempotencyKeyOf(request);
    const announced = Number(request.headers['content-length'] ?? 0);
    const limit = this.documents.uploadLimit;
    if (announced > limit * 1024 * 1024 + FORM_OVERHEAD) throw tooLarge(limit);
    const { fields, file } = await readUploadForm(request, async (bytes, name) => {
      const received = await this.documents.receive(bytes, name);
      return { received, discard: () => received.staged.discard() };
    });
    try {
      const input = await this.check(fields);
      return await this.registry.register(viewer, submissionId, file.received, input, idempotencyKey);
    } finally {
      await file.discard();
    }
  }

  private async check(fields: object): Promise<UploadFieldsDto> {
    const checked = await this.fieldsPipe.transform(fields, { type: 'body', metatype: UploadFieldsDto });
    return checked as UploadFieldsDto;
  }
}

function idempotencyKeyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !IDEMPOTENCY_KEY.test(key)) throw new Problem('invalid_idempotency_key');
  return key;
}
