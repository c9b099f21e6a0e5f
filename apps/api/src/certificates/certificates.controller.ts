import { Controller, Query } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { CertificatesService } from '@app/certificates';
import type { Page } from '@app/platform';
import { CodeParam, CurrentViewer, Endpoint, IdParam } from '../http/index.js';
import { CaseCertificateDto, CertificateQueryDto, PublicCertificateDto } from './certificate.dto.js';

/** A certificate's number, e.g. KC-2026-0001. */
const NUMBER = /^KC-\d{4}-\d{4,6}$/;

/** Certificates: public, without scores. */
@Controller()
export class CertificatesController {
  constructor(private readonly certificates: CertificatesService) {}

  @Endpoint.get('public/certificates', {
    access: 'public',
    summary: 'List certificates, newest first',
    page: PublicCertificateDto,
  })
  list(@Query() query: CertificateQueryDto): Promise<Page<PublicCertificateDto>> {
    return this.certificates.list(query.municipality, query);
  }

  @Endpoint.get('public/certificates/:number', {
    access: 'public',
    summary: 'Read a certificate by its number',
    response: PublicCertificateDto,
  })
  read(@CodeParam('number', NUMBER) number: string): Promise<PublicCertificateDto> {
    return this.certificates.byNumber(number);
  }

  @Endpoint.get('submissions/:id/certificate', {
    access: { case: 'case.see' },
    summary: "Read the case's certificate",
    response: CaseCertificateDto,
  })
  ofCase(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<CaseCertificateDto> {
    return this.certificates.ofCase(viewer, id);
  }
}
