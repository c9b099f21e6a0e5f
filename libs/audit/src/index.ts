import { AuditEntry } from './audit-entry.entity.js';

export { AuditEntry } from './audit-entry.entity.js';
export { AuditModule } from './audit.module.js';
export { AuditSearch, type AuditFilter, type AuditView } from './audit-search.service.js';
export { PgAuditWriter } from './pg-audit-writer.js';

/** The table that this library alone writes. */
export const auditEntities = [AuditEntry] as const;
