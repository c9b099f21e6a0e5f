import { Certificate, CertificateCounter } from './certificate.entity.js';

/** Tables that this library alone writes. */
export const certificatesEntities = [Certificate, CertificateCounter];
