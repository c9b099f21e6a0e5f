import { DataFileReader, type YamlData } from '@app/platform';
import type { Framework, FrameworkMapping } from '../framework.model.js';
import { checkFramework } from './framework-checks.js';
import { type FrameworkFile, toFramework } from './framework-file.js';
import { checkMapping, type MappingFile, toMapping } from './mapping-file.js';

/** All frameworks that the product ships, and how they map onto each other. */
export interface FrameworksData {
  /** A superseded framework comes before the one that supersedes it. */
  readonly frameworks: readonly Framework[];
  readonly mappings: readonly FrameworkMapping[];
  /** Over every file read: equal when nothing has changed. */
  readonly hash: string;
  /** The line on which a framework's file gives its id, for faults that only the database shows. */
  readonly idLines: ReadonlyMap<string, number>;
}

/**
 * Reads and checks every framework file and every mapping between frameworks.
 * @param root the data folder, the shipped one unless a test gives another
 * @throws DataFileError with every fault, by file, line and field
 */
export function readFrameworksData(root?: string): FrameworksData {
  const reader = new DataFileReader(root);
  const frameworks = new Map<string, Framework>();
  const files: YamlData<FrameworkFile>[] = [];
  const unread = new Set<string>();
  for (const path of reader.list('frameworks', '.yaml')) {
    const file = reader.yaml<FrameworkFile>(path, 'framework');
    if (!file) {
      unread.add(path.slice('frameworks/'.length, -'.yaml'.length));
      continue;
    }
    checkFramework(reader, file);
    files.push(file);
    frameworks.set(file.value.framework.id, toFramework(file.value));
  }
  checkSuccession(reader, files, unread);

  const mappings = reader
    .list('frameworks/mappings', '.yaml')
    .map((path) => reader.yaml<MappingFile>(path, 'framework-mapping'))
    .filter((file) => file !== undefined);
  for (const file of mappings) checkMapping(reader, file, frameworks, unread);
  reader.finish();

  return {
    frameworks: oldestFirst([...frameworks.values()]),
    mappings: mappings.map(({ value }) => toMapping(value)),
    hash: reader.hash,
    idLines: new Map(files.map((file) => [file.value.framework.id, file.lineOf(['framework', 'id'])])),
  };
}

function checkSuccession(
  reader: DataFileReader,
  files: readonly YamlData<FrameworkFile>[],
  unread: ReadonlySet<string>,
): void {
  const successor = new Map(files.map(({ value: { framework } }) => [framework.id, framework.supersedes]));
  for (const file of files) {
    const { id, supersedes } = file.value.framework;
    const place = ['framework', 'supersedes'];
    if (supersedes === undefined || unread.has(supersedes)) continue;
    if (!successor.has(supersedes)) {
      reader.reportAt(file, place, `there is no framework ${supersedes}`);
      continue;
    }
    const seen = new Set([id]);
    let older: string | undefined = supersedes;
    while (older !== undefined && !seen.has(older)) {
      seen.add(older);
      older = successor.get(older);
    }
    if (older === id) reader.reportAt(file, place, `${id} would supersede itself by way of ${supersedes}`);
  }
}

function oldestFirst(frameworks: readonly Framework[]): Framework[] {
  const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
  const age = ({ supersedes }: Framework): number => {
    const older = supersedes === null ? undefined : byId.get(supersedes);
    return older ? age(older) + 1 : 0;
  };
  return [...frameworks].sort((a, b) => age(a) - age(b) || (a.id < b.id ? -1 : 1));
}
