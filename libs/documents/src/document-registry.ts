import { isDeepStrictEqual } from 'node:util';
import type { Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Problem, UnitOfWork } from '@app/platform';
import { Injectable } from '@nestjs/common';
import type { DocumentInfo, NewDocument } from './document.js';
import { DocumentsRepository } from './documents.repository.js';
import { CaseContent } from './ports.js';
import type { ReceivedFile } from './received-file.js';
import { checkNewDocument, checkVersion, planExists } from './version-rules.js';

/** A received file on its way into a case. */
interface Registration {
  readonly viewer: Viewer;
  readonly submissionId: string;
  readonly file: ReceivedFile;
  readonly input: NewDocument;
  readonly idempotencyKey: string | null;
}

/** Thrown within the transaction, to leave the case untouched, when the same upload was registered meanwhile. */
class AlreadyRegistered extends Error {
  constructor(readonly document: DocumentInfo) {
    super();
  }
}

/** Makes received files part of a case. */
@Injectable()
export class DocumentRegistry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly documents: DocumentsRepository,
    private readonly cases: CaseContent,
    private readonly audit: AuditWriter,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Registers a received file as a document, or as a new version of one, in a transaction of its own (or the
   * running one). The content is safe on disk before any row speaks of it; content without a row harms nobody.
   * The file is used up, whatever comes out.
   * @param idempotencyKey the same key with the same upload gives the document that the first one made.
   * @throws Problem `unsupported_media_type`, `unprocessable`, `already_exists`, `state_conflict` (somebody else's
   * version came first), `idempotency_key_reused`, or what `CaseContent.touch` refuses with.
   */
  async register(
    viewer: Viewer,
    submissionId: string,
    file: ReceivedFile,
    input: NewDocument,
    idempotencyKey: string | null = null,
  ): Promise<DocumentInfo> {
    const registration = { viewer, submissionId, file, input, idempotencyKey };
    try {
      checkNewDocument(input, file.mediaType);
      const earlier = await this.registeredBefore(registration);
      if (earlier) return earlier;
      await file.staged.keep();
      return await this.uow.run(() => this.write(registration));
    } catch (error) {
      if (error instanceof AlreadyRegistered) return error.document;
      throw error;
    } finally {
      await file.staged.discard();
    }
  }

  private async write(registration: Registration): Promise<DocumentInfo> {
    const { viewer, submissionId, file, input } = registration;
    const openCase = await this.cases.touch(submissionId, viewer);
    // Only now, with the case locked, can no other upload come in between.
    const earlier = await this.registeredBefore(registration);
    if (earlier) throw new AlreadyRegistered(earlier);
    const replaced = input.replacesId ? await this.documents.byId(input.replacesId) : null;
    const successor = replaced && (await this.documents.successorOf(replaced.id));
    checkVersion(input, submissionId, openCase, replaced, successor);
    const plan = input.kind === 'plan' && !replaced ? await this.documents.planOf(submissionId) : null;
    if (plan) throw planExists(plan);

    const { sha256, size } = file.staged;
    const { mediaType, pageCount, fileName } = file;
    const now = this.clock.now();
    const id = this.ids.next();
    await this.documents.addBlob({ sha256, size, mediaType, pageCount, createdAt: now });
    await this.documents.add({
      id,
      submissionId,
      ownerOrganisationId: openCase.organisationId,
      kind: input.kind,
      seriesId: replaced?.seriesId ?? id,
      versionNo: (replaced?.versionNo ?? 0) + 1,
      replacesId: replaced?.id ?? null,
      title: input.title,
      fileName,
      sha256,
      changeNote: input.changeNote ?? null,
      affectedCriteria: [...(input.affectedCriteria ?? [])],
      uploadedBy: viewer.userId,
      uploadedAt: now,
      idempotencyKey: registration.idempotencyKey,
    });
    const document = await this.documents.byId(id);
    if (!document) throw new Error(`Document ${id} vanished`);
    await this.audit.write({
      action: 'document.uploaded',
      subjectType: 'document',
      subjectId: id,
      submissionId,
      organisationId: openCase.organisationId,
      after: document,
    });
    return document;
  }

  /** The document that the same upload with the same key made before. */
  private async registeredBefore(registration: Registration): Promise<DocumentInfo | null> {
    const { submissionId, idempotencyKey } = registration;
    const document = idempotencyKey && (await this.documents.byIdempotencyKey(submissionId, idempotencyKey));
    if (!document) return null;
    if (isDeepStrictEqual(uploadOf(registration), uploadIn(document))) return document;
    throw new Problem('idempotency_key_reused');
  }
}

/** What makes two uploads the same. */
function uploadOf({ viewer, file, input }: Registration): unknown[] {
  const { kind, title, replacesId, changeNote, affectedCriteria } = input;
  const { fileName, staged } = file;
  return [
    ...[viewer.userId, staged.sha256, fileName, kind, title],
    ...[replacesId ?? null, changeNote ?? null, affectedCriteria ?? []],
  ];
}

function uploadIn(document: DocumentInfo): unknown[] {
  const { uploadedBy, sha256, fileName, kind, title, replacesId, changeNote, affectedCriteria } = document;
  return [uploadedBy, sha256, fileName, kind, title, replacesId, changeNote, affectedCriteria];
}
