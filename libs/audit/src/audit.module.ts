import { Global, Module } from '@nestjs/common';
import { AuditWriter } from '@app/platform';
import { AuditSearch } from './audit-search.service.js';
import { PgAuditWriter } from './pg-audit-writer.js';

/** The audit trail: gives every feature its AuditWriter, and the secretariat the search. */
@Global()
@Module({
  providers: [PgAuditWriter, { provide: AuditWriter, useExisting: PgAuditWriter }, AuditSearch],
  exports: [AuditWriter, AuditSearch],
})
export class AuditModule {}
