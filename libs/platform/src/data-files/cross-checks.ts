import type { CsvData, DataFileReader } from './data-file-reader.js';

/** A value and where it stands in its file. */
export interface Placed {
  readonly line: number;
  readonly field: string;
  readonly value: string | number;
}

/** Reports every value of a file that has been given before in the same list. */
export function reportRepeated(reader: DataFileReader, path: string, values: Iterable<Placed>): void {
  const first = new Map<string | number, number>();
  for (const { line, field, value } of values) {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, line);
    else reader.report(path, line, field, `${value} is given already on line ${earlier}`);
  }
}

/**
 * Reports rows whose code or name is not one of the names, and names without a row: for files that say one thing
 * about each member of another list. Nothing is said about missing rows when a row was left out for a fault.
 * @param what what the codes stand for, e.g. `municipality`
 */
export function reportListDiffers(
  reader: DataFileReader,
  file: CsvData<{ readonly code: string; readonly name: string }>,
  names: ReadonlyMap<string, string>,
  what: string,
): void {
  for (const { line, value } of file.rows) {
    const name = names.get(value.code);
    if (name === undefined) reader.report(file.path, line, 'code', `${value.code} is no known ${what}`);
    else if (name !== value.name)
      reader.report(
        file.path,
        line,
        'name',
        `must be ${name}, the name of ${value.code}; found ${value.name}`,
      );
  }
  if (!file.complete) return;
  const listed = new Set(file.rows.map(({ value }) => value.code));
  for (const [code, name] of names)
    if (!listed.has(code)) reader.report(file.path, 1, 'code', `has no row for ${name} (${code})`);
}
