import { Module } from '@nestjs/common';
import { CertificatesModule } from '@app/certificates';
import { CertificatesController } from './certificates.controller.js';

/** Certificates over HTTP. */
@Module({ imports: [CertificatesModule], controllers: [CertificatesController] })
export class CertificatesApiModule {}
