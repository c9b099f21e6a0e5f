import { Keyset, type Page, type PageRequest, UnitOfWork } from '@app/platform';
import { Injectable } from '@nestjs/common';
import { In, type SelectQueryBuilder } from 'typeorm';
import { type DocumentInfo, toInfo } from './document.js';
import { BlobEntity } from './records/blob.entity.js';
import { DocumentEntity } from './records/document.entity.js';

const NEWEST = new Keyset('documents', { uploadedAt: 'instant', id: 'uuid' });
const NO_SUCCESSOR =
  'NOT EXISTS (SELECT 1 FROM documents successor WHERE successor.replaces_id = document.id)';

/** Questions about documents; each is one query. */
@Injectable()
export class DocumentsRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async byId(id: string): Promise<DocumentInfo | null> {
    return (await this.byIds([id]))[0] ?? null;
  }

  async byIds(ids: readonly string[]): Promise<DocumentInfo[]> {
    if (ids.length === 0) return [];
    return read(this.query().where({ id: In([...ids]) }));
  }

  /** All versions of a case's documents that are readable, newest first. */
  async pageOfSubmission(
    submissionId: string,
    readable: 'all' | ReadonlySet<string>,
    request: PageRequest,
  ): Promise<Page<DocumentInfo>> {
    const query = this.query().where('document.submissionId = :submissionId', { submissionId });
    if (readable !== 'all') query.andWhere('document.id = ANY(:readable)', { readable: [...readable] });
    const columns = { uploadedAt: 'document.uploadedAt', id: 'document.id' };
    const rows = await read(NEWEST.apply(query, columns, 'DESC', request));
    return NEWEST.page(rows, request.limit, (row) => row);
  }

  /** The newest version of each series of a case, oldest series first. */
  currentOfSubmission(submissionId: string): Promise<DocumentInfo[]> {
    return read(this.current(submissionId));
  }

  /** The newest version of a case's plan. */
  async planOf(submissionId: string): Promise<DocumentInfo | null> {
    return (await read(this.current(submissionId).andWhere({ kind: 'plan' })))[0] ?? null;
  }

  async submissionIdOf(id: string): Promise<string | null> {
    const row = await this.documents().findOne({ where: { id }, select: { submissionId: true } });
    return row?.submissionId ?? null;
  }

  async byIdempotencyKey(submissionId: string, key: string): Promise<DocumentInfo | null> {
    return (await read(this.query().where({ submissionId, idempotencyKey: key })))[0] ?? null;
  }

  async successorOf(id: string): Promise<DocumentInfo | null> {
    return (await read(this.query().where({ replacesId: id })))[0] ?? null;
  }

  /** Notes a content; without effect when it is known. */
  async addBlob(blob: BlobEntity): Promise<void> {
    await this.uow.manager.createQueryBuilder().insert().into(BlobEntity).values(blob).orIgnore().execute();
  }

  async add(document: Omit<DocumentEntity, 'blob' | 'replaces'>): Promise<void> {
    await this.documents().insert(document);
  }

  private current(submissionId: string): SelectQueryBuilder<DocumentEntity> {
    return this.query()
      .where('document.submissionId = :submissionId', { submissionId })
      .andWhere(NO_SUCCESSOR)
      .orderBy('document.seriesId');
  }

  private query(): SelectQueryBuilder<DocumentEntity> {
    return this.documents().createQueryBuilder('document').innerJoinAndSelect('document.blob', 'blob');
  }

  private documents() {
    return this.uow.manager.getRepository(DocumentEntity);
  }
}

async function read(query: SelectQueryBuilder<DocumentEntity>): Promise<DocumentInfo[]> {
  return (await query.getMany()).map(toInfo);
}
