import { type DataFileReader, reportRepeated, type YamlData } from '@app/platform';
import type { Basis, Framework, FrameworkMapping } from '../framework.model.js';

/** A mapping file (data/frameworks/mappings/*.yaml) as its schema allows it. */
export interface MappingFile {
  readonly mapping: { readonly from: string; readonly to: string; readonly source: string };
  readonly criteria: readonly {
    readonly to: string;
    readonly from: readonly string[];
    readonly basis: Basis;
    readonly source?: string;
    readonly note?: string;
  }[];
}

/** A mapping file in the product's own form. */
export function toMapping({ mapping, criteria }: MappingFile): FrameworkMapping {
  return {
    from: mapping.from,
    to: mapping.to,
    entries: criteria.map(({ to, from, basis, source, note }) => ({
      to,
      from,
      basis,
      source: source ?? mapping.source,
      note: note ?? null,
    })),
  };
}

/**
 * Checks that a mapping speaks of known criteria, and of every criterion of the newer framework once.
 * @param frameworks those that could be read; `unread` names files with faults, which nothing is held against
 */
export function checkMapping(
  reader: DataFileReader,
  file: YamlData<MappingFile>,
  frameworks: ReadonlyMap<string, Framework>,
  unread: ReadonlySet<string>,
): void {
  const { mapping, criteria } = file.value;
  if (file.path !== `frameworks/mappings/${mapping.from}_${mapping.to}.yaml`)
    reader.reportAt(file, ['mapping'], `must stand in a file named ${mapping.from}_${mapping.to}.yaml`);
  for (const end of ['from', 'to'] as const)
    if (!frameworks.has(mapping[end]) && !unread.has(mapping[end]))
      reader.reportAt(
        file,
        ['mapping', end],
        `there is no framework ${mapping[end]}; known are ${[...frameworks.keys()].join(', ')}`,
      );
  reportRepeated(
    reader,
    file.path,
    criteria.map(({ to }, index) => ({ ...reader.placeOf(file, ['criteria', index, 'to']), value: to })),
  );

  const codes = (id: string) => frameworks.get(id)?.criteria.map(({ code }) => code);
  const [older, newer] = [codes(mapping.from), codes(mapping.to)];
  criteria.forEach(({ to, from, basis, source }, at) => {
    if (newer && !newer.includes(to))
      reader.reportAt(file, ['criteria', at, 'to'], `${to} is no criterion of ${mapping.to}`);
    from.forEach((code, index) => {
      if (older && !older.includes(code))
        reader.reportAt(file, ['criteria', at, 'from', index], `${code} is no criterion of ${mapping.from}`);
    });
    if (basis === 'documented' && source === undefined)
      reader.reportAt(
        file,
        ['criteria', at, 'source'],
        'is missing: a documented entry names its own source',
      );
  });
  const mapped = criteria.map(({ to }) => to);
  for (const code of newer ?? [])
    if (!mapped.includes(code))
      reader.reportAt(file, ['criteria'], `has no entry for ${code} of ${mapping.to}`);
}
