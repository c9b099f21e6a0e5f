import { Injectable } from '@nestjs/common';
import type { Text } from '@app/contracts';
import { Keyset, UnitOfWork, type Page, type PageRequest } from '@app/platform';
import type { SelectQueryBuilder } from 'typeorm';
import { Certificate } from './certificate.entity.js';

/** What of a certificate is public, as the database has it; its status depends on the day. */
export interface CertificateRow {
  readonly id: string;
  readonly number: string;
  readonly submissionId: string;
  readonly municipalityCode: string;
  readonly municipalityName: string;
  readonly planTitle: string;
  readonly frameworkId: string;
  readonly frameworkName: Text;
  readonly revision: number;
  readonly issuedAt: Date;
  readonly validFrom: string;
  readonly adoptedOn: string;
  readonly updateDueOn: string;
  readonly planDocumentSha256: string;
  /** Number of the municipality's next certificate. */
  readonly supersededBy: string | null;
  readonly revokedAt: Date | null;
}

type RawRow = Omit<CertificateRow, 'frameworkName'> & { readonly nameDa: string; readonly nameEn: string };

const COLUMNS: Readonly<Record<keyof RawRow, string>> = {
  id: 'c.id',
  number: 'c.number',
  submissionId: 'c.submission_id',
  municipalityCode: 'm.code',
  municipalityName: 'm.name',
  planTitle: 'c.plan_title',
  frameworkId: 'c.framework_id',
  nameDa: 'f.name_da',
  nameEn: 'f.name_en',
  revision: 'r.number',
  issuedAt: 'c.issued_at',
  // As text: a calendar day has no time zone that the driver could add.
  validFrom: 'c.valid_from::text',
  adoptedOn: 'c.adopted_on::text',
  updateDueOn: 'c.update_due_on::text',
  planDocumentSha256: 'c.plan_document_sha256',
  supersededBy: 'next.number',
  revokedAt: 'c.revoked_at',
};

const LIST = new Keyset('certificates', { id: 'uuid' });

/** Questions about certificates; all they return is public. */
@Injectable()
export class CertificatesRepository {
  constructor(private readonly uow: UnitOfWork) {}

  byNumber(number: string): Promise<CertificateRow | null> {
    return this.one((query) => query.where('c.number = :number', { number }));
  }

  ofSubmission(submissionId: string): Promise<CertificateRow | null> {
    return this.one((query) => query.where('c.submission_id = :submissionId', { submissionId }));
  }

  /** Certificates, the newest first; of one municipality only when its code is given. */
  async list(municipality: string | undefined, request: PageRequest): Promise<Page<CertificateRow>> {
    const query = this.rows();
    if (municipality !== undefined) query.where('m.code = :municipality', { municipality });
    LIST.apply(query, { id: 'c.id' }, 'DESC', request);
    const rows = await query.getRawMany<RawRow>();
    return LIST.page(rows.map(toRow), request.limit, ({ id }) => ({ id }));
  }

  private async one(
    narrow: (query: SelectQueryBuilder<Certificate>) => SelectQueryBuilder<Certificate>,
  ): Promise<CertificateRow | null> {
    const row = await narrow(this.rows()).getRawOne<RawRow>();
    return row ? toRow(row) : null;
  }

  private rows(): SelectQueryBuilder<Certificate> {
    return this.uow.manager
      .createQueryBuilder(Certificate, 'c')
      .innerJoin('organisations', 'm', 'm.id = c.municipality_id')
      .innerJoin('frameworks', 'f', 'f.id = c.framework_id')
      .innerJoin('revisions', 'r', 'r.id = c.revision_id')
      .leftJoin(Certificate, 'next', 'next.id = c.superseded_by')
      .select(Object.entries(COLUMNS).map(([name, column]) => `${column} AS "${name}"`));
  }
}

function toRow({ nameDa, nameEn, ...row }: RawRow): CertificateRow {
  return { ...row, frameworkName: { da: nameDa, en: nameEn } };
}
