import { Module } from '@nestjs/common';
import { AuditModule } from '@app/audit';
import { AuditController } from './audit.controller.js';

/** The audit trail over HTTP; gives every feature its AuditWriter. */
@Module({ imports: [AuditModule], controllers: [AuditController] })
export class AuditApiModule {}
