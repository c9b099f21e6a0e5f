import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import type { Framework, FrameworkMapping, FrameworkSummary } from './framework.model.js';
import { fromRows, toMappingEntry, toMappingRows, toRows, toSummary } from './row-mapping.js';
import { FrameworkComponentRow } from './tables/framework-component.entity.js';
import { FrameworkCriterionRow } from './tables/framework-criterion.entity.js';
import { FrameworkMappingRow } from './tables/framework-mapping.entity.js';
import { FrameworkRow } from './tables/framework.entity.js';

/** Frameworks in the database. Everybody may read them, so no question asks who does. */
@Injectable()
export class FrameworksRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** All frameworks, the newest first. */
  async list(): Promise<FrameworkSummary[]> {
    const rows = await this.uow.manager.find(FrameworkRow, { order: { validFrom: 'DESC', id: 'ASC' } });
    const [components, criteria] = [
      await this.counts(FrameworkComponentRow),
      await this.counts(FrameworkCriterionRow),
    ];
    return rows.map((row) =>
      toSummary(row, {
        componentCount: components.get(row.id) ?? 0,
        criterionCount: criteria.get(row.id) ?? 0,
      }),
    );
  }

  async find(id: string): Promise<Framework | null> {
    const framework = await this.uow.manager.findOneBy(FrameworkRow, { id });
    if (!framework) return null;
    const components = await this.uow.manager.find(FrameworkComponentRow, {
      where: { frameworkId: id },
      order: { number: 'ASC' },
    });
    const criteria = await this.uow.manager.find(FrameworkCriterionRow, {
      where: { frameworkId: id },
      order: { position: 'ASC' },
    });
    return fromRows({ framework, components, criteria });
  }

  /** Codes of a framework's criteria in their order; empty when there is no such framework. */
  async criteriaCodes(id: string): Promise<string[]> {
    const rows = await this.uow.manager.find(FrameworkCriterionRow, {
      select: { frameworkId: true, code: true },
      where: { frameworkId: id },
      order: { position: 'ASC' },
    });
    return rows.map(({ code }) => code);
  }

  /** How `to` grew out of `from`, in the order of the newer framework's criteria; null when they aren't mapped. */
  async findMapping(from: string, to: string): Promise<FrameworkMapping | null> {
    const rows = await this.uow.manager
      .createQueryBuilder(FrameworkMappingRow, 'm')
      .innerJoin(FrameworkCriterionRow, 'c', 'c.framework_id = m.to_framework_id AND c.code = m.to_code')
      .where('m.from_framework_id = :from AND m.to_framework_id = :to', { from, to })
      .orderBy('c.position')
      .getMany();
    return rows.length > 0 ? { from, to, entries: rows.map(toMappingEntry) } : null;
  }

  async insert(framework: Framework, now: Date): Promise<void> {
    const rows = toRows(framework);
    await this.uow.manager.insert(FrameworkRow, { ...rows.framework, createdAt: now, updatedAt: now });
    await this.uow.manager.insert(FrameworkComponentRow, [...rows.components]);
    await this.uow.manager.insert(FrameworkCriterionRow, [...rows.criteria]);
  }

  /** Replaces every text of a framework whose components and criteria are the same. */
  async updateTexts(framework: Framework, now: Date): Promise<void> {
    const { id, ...row } = toRows(framework).framework;
    await this.uow.manager.update(FrameworkRow, { id }, { ...row, updatedAt: now });
    for (const { frameworkId, number, ...texts } of toRows(framework).components)
      await this.uow.manager.update(FrameworkComponentRow, { frameworkId, number }, texts);
    for (const { frameworkId, code, ...texts } of toRows(framework).criteria)
      await this.uow.manager.update(FrameworkCriterionRow, { frameworkId, code }, texts);
  }

  /** Sets the mapping between two frameworks to exactly these entries. */
  async replaceMapping(mapping: FrameworkMapping): Promise<void> {
    await this.uow.manager.delete(FrameworkMappingRow, {
      fromFrameworkId: mapping.from,
      toFrameworkId: mapping.to,
    });
    await this.uow.manager.insert(FrameworkMappingRow, toMappingRows(mapping));
  }

  private async counts(
    table: typeof FrameworkComponentRow | typeof FrameworkCriterionRow,
  ): Promise<Map<string, number>> {
    const rows: { id: string; count: string }[] = await this.uow.manager
      .createQueryBuilder<FrameworkComponentRow | FrameworkCriterionRow>(table, 't')
      .select('t.framework_id', 'id')
      .addSelect('count(*)', 'count')
      .groupBy('t.framework_id')
      .getRawMany();
    return new Map(rows.map(({ id, count }) => [id, Number(count)]));
  }
}
