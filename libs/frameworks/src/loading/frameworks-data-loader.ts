import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, DataFileError, type DataFault } from '@app/platform';
import { type FrameworksData, readFrameworksData } from '../data-files/frameworks-data.js';
import type { Framework, FrameworkMapping } from '../framework.model.js';
import { FrameworksRepository } from '../frameworks.repository.js';
import { DataLoads } from './data-loads.service.js';
import { structureChanges, wordingChange } from './framework-changes.js';

/** Raise when the same files must give other rows than before, so that every database loads them again. */
const LOADER_REVISION = 1;

/** A shipped file changes the structure of a framework that the database knows under the same id. */
export class FrameworkStructureError extends DataFileError {
  override readonly name = 'FrameworkStructureError';
}

/** What a load did; ids of frameworks, and mappings as `from_to`. */
export interface FrameworksLoadResult {
  readonly added: readonly string[];
  readonly reworded: readonly string[];
  readonly mappings: readonly string[];
}

/**
 * Brings the shipped frameworks into the database, at every start. A new version comes beside the older ones, new
 * wording replaces the old under the same id, and a framework without a file stays: submissions may rest on it.
 * Nothing here touches a submission.
 */
@Injectable()
export class FrameworksDataLoader {
  constructor(
    private readonly loads: DataLoads,
    private readonly frameworks: FrameworksRepository,
    private readonly audit: AuditWriter,
    private readonly clock: Clock,
  ) {}

  /**
   * @param root the data folder, the shipped one unless a test gives another
   * @returns null when the database holds these files already
   * @throws DataFileError when a file has faults; FrameworkStructureError when one changes a known framework's
   * structure. Nothing is changed then.
   */
  load(root?: string): Promise<FrameworksLoadResult | null> {
    const data = readFrameworksData(root);
    return this.loads.once('frameworks', `${LOADER_REVISION}:${data.hash}`, () => this.apply(data));
  }

  private async apply(data: FrameworksData): Promise<FrameworksLoadResult> {
    const added: string[] = [];
    const reworded: string[] = [];
    const faults: DataFault[] = [];
    for (const shipped of data.frameworks) {
      const stored = await this.frameworks.find(shipped.id);
      if (!stored) {
        await this.add(shipped);
        added.push(shipped.id);
        continue;
      }
      const changes = structureChanges(stored, shipped);
      if (changes.length > 0) faults.push(structureFault(shipped, changes, data.idLines));
      else if (await this.reword(stored, shipped)) reworded.push(shipped.id);
    }
    if (faults.length > 0) throw new FrameworkStructureError(faults);
    const mappings: string[] = [];
    for (const mapping of data.mappings)
      if (await this.map(mapping)) mappings.push(`${mapping.from}_${mapping.to}`);
    return { added, reworded, mappings };
  }

  private async add(framework: Framework): Promise<void> {
    await this.frameworks.insert(framework, this.clock.now());
    await this.audit.write({
      action: 'framework.loaded',
      subjectType: 'framework',
      subjectId: framework.id,
      after: { version: framework.version, criteria: framework.criteria.map(({ code }) => code) },
    });
  }

  private async reword(stored: Framework, shipped: Framework): Promise<boolean> {
    const change = wordingChange(stored, shipped);
    if (!change) return false;
    await this.frameworks.updateTexts(shipped, this.clock.now());
    await this.audit.write({
      action: 'framework.updated',
      subjectType: 'framework',
      subjectId: shipped.id,
      ...change,
    });
    return true;
  }

  private async map(mapping: FrameworkMapping): Promise<boolean> {
    const stored = await this.frameworks.findMapping(mapping.from, mapping.to);
    const order = [...mapping.entries].sort((a, b) => (a.to < b.to ? -1 : 1));
    const before = [...(stored?.entries ?? [])].sort((a, b) => (a.to < b.to ? -1 : 1));
    if (isDeepStrictEqual(before, order)) return false;
    await this.frameworks.replaceMapping(mapping);
    await this.audit.write({
      action: stored ? 'framework.updated' : 'framework.loaded',
      subjectType: 'framework_mapping',
      subjectId: `${mapping.from}_${mapping.to}`,
      before: stored?.entries,
      after: mapping.entries,
    });
    return true;
  }
}

function structureFault(
  { id, family, version }: Framework,
  changes: readonly string[],
  idLines: ReadonlyMap<string, number>,
): DataFault {
  return {
    file: `data/frameworks/${id}.yaml`,
    line: idLines.get(id) ?? 1,
    field: 'framework.id',
    message:
      `the structure of ${id} differs from the one loaded (${changes.join('; ')}). Submissions may rest on it: ` +
      `give the changed framework a new version in a file of its own, e.g. ${family}-${nextVersion(version)}, and ` +
      `restore ${id} as it was`,
  };
}

function nextVersion(version: string): string {
  return version.replace(/\d+$/, (last) => String(Number(last) + 1));
}
