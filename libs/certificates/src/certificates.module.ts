import { Module } from '@nestjs/common';
import { DocumentsModule } from '@app/documents';
import { ReviewsModule } from '@app/reviews';
import { SubmissionsModule } from '@app/submissions';
import { CertificateIssuing } from './certificate-issuing.js';
import { CertificatesRepository } from './certificates.repository.js';
import { CertificatesService } from './certificates.service.js';

/** Certificates: issued by the transition `certify`, read by everybody. */
@Module({
  imports: [DocumentsModule, ReviewsModule, SubmissionsModule],
  providers: [CertificateIssuing, CertificatesRepository, CertificatesService],
  exports: [CertificatesService],
})
export class CertificatesModule {}
