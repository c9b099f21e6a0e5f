import { Controller, Query } from '@nestjs/common';
import { AuditSearch } from '@app/audit';
import type { Viewer } from '@app/contracts';
import type { Page } from '@app/platform';
import { CurrentViewer, Endpoint } from '../http/index.js';
import { AuditEntryDto, AuditQueryDto } from './audit.dto.js';

/** The audit trail, for the secretariat and its administrators. */
@Controller('audit')
export class AuditController {
  constructor(private readonly audit: AuditSearch) {}

  @Endpoint.get('', {
    access: { global: 'audit.search' },
    summary: 'Search the audit trail, newest first; the search is an entry itself',
    description:
      'What one body has written in a round that both have not finalised is left out for everybody outside that body.',
    page: AuditEntryDto,
  })
  search(@CurrentViewer() viewer: Viewer, @Query() query: AuditQueryDto): Promise<Page<AuditEntryDto>> {
    const { from, to, action, limit, cursor, ...rest } = query;
    return this.audit.search(
      viewer,
      {
        ...rest,
        actions: action,
        from: from === undefined ? undefined : new Date(from),
        to: to === undefined ? undefined : new Date(to),
      },
      { limit, cursor },
    );
  }
}
