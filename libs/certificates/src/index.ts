export { Certificate, CertificateCounter } from './certificate.entity.js';
export { CertificatesModule } from './certificates.module.js';
export { CertificatesService, type CaseCertificate, type PublicCertificate } from './certificates.service.js';
export { certificatesEntities } from './entities.js';
