import { Injectable } from '@nestjs/common';
import type { CertificateStatus, Text, Viewer } from '@app/contracts';
import { Clock, Problem, type Page, type PageRequest } from '@app/platform';
import { Cases } from '@app/submissions';
import { certificateStatus } from '@app/workflow';
import { CertificatesRepository, type CertificateRow } from './certificates.repository.js';

/** A certificate as anybody may see it. */
export interface PublicCertificate {
  readonly number: string;
  readonly municipality: { readonly code: string; readonly name: string };
  readonly planTitle: string;
  readonly framework: { readonly id: string; readonly name: Text };
  readonly issuedAt: Date;
  readonly validFrom: string;
  readonly adoptedOn: string;
  readonly updateDueOn: string;
  readonly status: CertificateStatus;
  /** SHA-256 of the adopted plan's file, hexadecimal. */
  readonly planDocumentSha256: string;
  /** Number of the municipality's next certificate. */
  readonly supersededBy: string | null;
}

/** A case's own certificate. */
export interface CaseCertificate extends PublicCertificate {
  readonly id: string;
  readonly submissionId: string;
  /** The revision that was judged. */
  readonly revision: number;
}

/** Reading certificates: they are public, scores are not part of them. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly clock: Clock,
    private readonly cases: Cases,
    private readonly certificates: CertificatesRepository,
  ) {}

  /** @param number e.g. `KC-2026-0001` @throws Problem `not_found` */
  async byNumber(number: string): Promise<PublicCertificate> {
    return this.publicView(required(await this.certificates.byNumber(number)));
  }

  /** All certificates, the newest first. @param municipality code of the only municipality wanted */
  async list(municipality: string | undefined, request: PageRequest): Promise<Page<PublicCertificate>> {
    const page = await this.certificates.list(municipality, request);
    return { ...page, items: page.items.map((row) => this.publicView(row)) };
  }

  /** @throws Problem `not_found` also as long as there is none */
  async ofCase(viewer: Viewer, submissionId: string): Promise<CaseCertificate> {
    await this.cases.authorise(viewer, submissionId, 'case.see');
    const row = required(await this.certificates.ofSubmission(submissionId));
    return { ...this.publicView(row), id: row.id, submissionId: row.submissionId, revision: row.revision };
  }

  private publicView(row: CertificateRow): PublicCertificate {
    const standing = {
      updateDueOn: row.updateDueOn,
      revoked: row.revokedAt !== null,
      superseded: row.supersededBy !== null,
    };
    return {
      number: row.number,
      municipality: { code: row.municipalityCode, name: row.municipalityName },
      planTitle: row.planTitle,
      framework: { id: row.frameworkId, name: row.frameworkName },
      issuedAt: row.issuedAt,
      validFrom: row.validFrom,
      adoptedOn: row.adoptedOn,
      updateDueOn: row.updateDueOn,
      status: certificateStatus(standing, this.clock.today()),
      planDocumentSha256: row.planDocumentSha256,
      supersededBy: row.supersededBy,
    };
  }
}

function required<T>(found: T | null): T {
  if (found === null) throw new Problem('not_found');
  return found;
}
