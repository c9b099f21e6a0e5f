import { Injectable } from '@nestjs/common';
import { DataLoads, FrameworksService } from '@app/frameworks';
import { Organisation, readOrganisationsData } from '@app/organisations';
import { AuditWriter, Ids, UnitOfWork } from '@app/platform';
import { In } from 'typeorm';
import { HistoricalApproval } from './historical-approval.entity.js';
import { type HistoryData, readHistoryData } from './history-data.js';

/** Raise when the same file must give other rows than before, so that every database loads it again. */
const LOADER_REVISION = 1;

/** What a load did; codes of municipalities. */
export interface HistoryLoadResult {
  readonly created: readonly string[];
  readonly updated: readonly string[];
}

type Facts = Omit<HistoricalApproval, 'id'>;

/**
 * Brings the documented history into the database, at every start, after organisations and frameworks.
 * A corrected row replaces the old one; the audit trail keeps both.
 */
@Injectable()
export class HistoryDataLoader {
  constructor(
    private readonly loads: DataLoads,
    private readonly frameworks: FrameworksService,
    private readonly uow: UnitOfWork,
    private readonly ids: Ids,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * @param root the data folder, the shipped one unless a test gives another
   * @returns null when the database holds this file already
   * @throws DataFileError when the file has faults; nothing is changed then
   */
  async load(root?: string): Promise<HistoryLoadResult | null> {
    const frameworks = await this.frameworks.list();
    // Held against the shipped municipalities: a database may hold more, for demonstration or measurement.
    const shipped = readOrganisationsData(root).municipalities;
    const data = readHistoryData(
      {
        municipalities: new Map(shipped.map(({ code, name }) => [code, name])),
        frameworks: frameworks.map(({ id }) => id),
      },
      root,
    );
    const municipalities = await this.uow.manager.find(Organisation, {
      select: { id: true, code: true },
      where: { kind: 'municipality', code: In(shipped.map(({ code }) => code)) },
    });
    const idOf = new Map(municipalities.map(({ code, id }) => [code, id]));
    return this.loads.once('history', `${LOADER_REVISION}:${data.hash}`, () => this.apply(data, idOf));
  }

  private async apply(data: HistoryData, idOf: ReadonlyMap<string, string>): Promise<HistoryLoadResult> {
    const rows = await this.uow.manager.find(HistoricalApproval);
    const known = new Map(rows.map((row) => [row.municipalityId, row]));
    const created: string[] = [];
    const updated: string[] = [];
    for (const { code, framework, ...shipped } of data.approvals) {
      const facts: Facts = { ...shipped, municipalityId: idOf.get(code) as string, frameworkId: framework };
      const row = known.get(facts.municipalityId);
      if (!row) {
        await this.uow.manager.insert(HistoricalApproval, { ...facts, id: this.ids.next() });
        created.push(code);
      } else if (await this.correct(row, facts)) updated.push(code);
    }
    if (created.length > 0)
      await this.audit.write({
        action: 'history.loaded',
        subjectType: 'historical_approvals',
        subjectId: 'shipped',
        after: { created },
      });
    return { created, updated };
  }

  private async correct(row: HistoricalApproval, facts: Facts): Promise<boolean> {
    const changed = (Object.keys(facts) as (keyof Facts)[]).filter((field) => row[field] !== facts[field]);
    if (changed.length === 0) return false;
    const pick = (from: Facts) => Object.fromEntries(changed.map((field) => [field, from[field]]));
    await this.uow.manager.update(HistoricalApproval, { id: row.id }, pick(facts));
    await this.audit.write({
      action: 'history.loaded',
      subjectType: 'historical_approval',
      subjectId: row.id,
      organisationId: row.municipalityId,
      before: pick(row),
      after: pick(facts),
    });
    return true;
  }
}
