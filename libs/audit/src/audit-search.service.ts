import { Injectable } from '@nestjs/common';
import type { AuditAction, Viewer } from '@app/contracts';
import { AuditWriter, Keyset, Problem, UnitOfWork, type Page, type PageRequest } from '@app/platform';
import { canGlobally } from '@app/workflow';
import { AuditEntry } from './audit-entry.entity.js';

/** What the trail can be searched by; all that are given must fit. */
export interface AuditFilter {
  readonly actorId?: string;
  readonly actions?: readonly AuditAction[];
  readonly submissionId?: string;
  readonly organisationId?: string;
  readonly subjectId?: string;
  /** From this instant on. */
  readonly from?: Date;
  /** Before this instant. */
  readonly to?: Date;
}

/** An entry as its reader sees it. */
export type AuditView = Omit<AuditEntry, 'seq' | 'sealedRoundId' | 'sealedBodyId'>;

const LIST = new Keyset('audit entries', { seq: 'integer' });

/**
 * Reads the trail. What one body has written in a round that both have not finalised is left out for everybody
 * outside that body: not shown as hidden, and not counted.
 */
@Injectable()
export class AuditSearch {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * A page of the trail, the newest first. Reading it is an entry itself.
   * @throws Problem `forbidden` for anybody but the secretariat and its administrators
   */
  async search(viewer: Viewer, filter: AuditFilter, request: PageRequest): Promise<Page<AuditView>> {
    if (!canGlobally(viewer, 'audit.search')) throw new Problem('forbidden');
    const bodies = viewer.memberships
      .filter(({ kind, role }) => kind === 'review_body' && role !== 'administrator')
      .map(({ organisationId }) => organisationId);
    const query = this.uow.manager.createQueryBuilder(AuditEntry, 'entry').where(
      `(entry.sealedRoundId IS NULL OR entry.sealedBodyId = ANY(:bodies)
          OR entry.sealedRoundId IN (SELECT id FROM rounds WHERE both_finalised_at IS NOT NULL))`,
      { bodies },
    );
    if (filter.actorId) query.andWhere('entry.actorId = :actorId', filter);
    if (filter.actions?.length) query.andWhere('entry.action = ANY(:actions)', filter);
    if (filter.submissionId) query.andWhere('entry.submissionId = :submissionId', filter);
    if (filter.organisationId) query.andWhere('entry.organisationId = :organisationId', filter);
    if (filter.subjectId) query.andWhere('entry.subjectId = :subjectId', filter);
    if (filter.from) query.andWhere('entry.at >= :from', filter);
    if (filter.to) query.andWhere('entry.at < :to', filter);
    LIST.apply(query, { seq: 'entry.seq' }, 'DESC', request);
    const rows = await query.getMany();
    await this.audit.write({
      action: 'audit.read',
      subjectType: 'audit',
      subjectId: filter.submissionId ?? 'all',
      ...(filter.submissionId ? { submissionId: filter.submissionId } : {}),
      after: { filter, continued: request.cursor !== undefined },
    });
    const page = LIST.page(rows, request.limit, ({ seq }) => ({ seq: Number(seq) }));
    return { items: page.items.map(viewOf), next: page.next };
  }
}

function viewOf(entry: AuditEntry): AuditView {
  const { seq: _seq, sealedRoundId: _round, sealedBodyId: _body, ...view } = entry;
  return view;
}
