import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedCsv, parseCsv, typedCell } from './csv-file.js';
import { DataFileError, type DataFault } from './data-fault.js';
import { dataRoot } from './data-root.js';
import { SchemaSet } from './schema-set.js';
import { displayName, readSourceText, type SourceText } from './source-text.js';
import { type DataPath, faultyTexts, pathToField } from './text-hygiene.js';
import { parseYaml } from './yaml-file.js';

/** A YAML file that is right by its schema. */
export interface YamlData<T> {
  readonly path: string;
  readonly value: T;
  readonly hash: string;
  /** The line of a part of the document, for cross-checks. */
  lineOf(path: DataPath): number;
}

export interface CsvRow<T> {
  readonly line: number;
  readonly value: T;
}

/** A CSV file's rows that are right by its schema. */
export interface CsvData<T> {
  readonly path: string;
  readonly rows: readonly CsvRow<T>[];
  /** False when a row was left out for a fault: then nothing can be said about what is missing. */
  readonly complete: boolean;
  readonly hash: string;
}

/**
 * Reads shipped data files, checks each against its schema and gathers every fault.
 * Cross-checks between files report through the same reader; `finish` throws them all at once.
 */
export class DataFileReader {
  private readonly found: DataFault[] = [];
  private readonly schemas: SchemaSet;
  private readonly hashes: string[] = [];

  /** @param root the data folder; tests give a copy with planted faults */
  constructor(private readonly root: string = dataRoot()) {
    this.schemas = SchemaSet.of(root);
  }

  get faults(): readonly DataFault[] {
    return this.found;
  }

  /** One hash over all files read so far, in the order of reading. */
  get hash(): string {
    return createHash('sha256').update(this.hashes.join('\n')).digest('hex');
  }

  /** Names of a folder's files with an ending, sorted, as paths from the data root. */
  list(folder: string, ending: string): string[] {
    try {
      return readdirSync(join(this.root, folder), { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
        .map((entry) => `${folder}/${entry.name}`)
        .sort();
    } catch {
      this.report(folder, 1, '', 'the folder cannot be read');
      return [];
    }
  }

  /** Reads a YAML file; undefined when it has faults, which are then reported. */
  yaml<T>(path: string, schema: string): YamlData<T> | undefined {
    const source = this.read(path);
    if (!source) return undefined;
    const parsed = parseYaml(source.text);
    if ('faults' in parsed) {
      for (const { line, message } of parsed.faults) this.report(path, line, '', message);
      return undefined;
    }
    const breaches = [
      ...this.schemas.breaches(schema, parsed.value),
      ...[...faultyTexts(parsed.value)].map(([place, message]) => ({ path: place, message })),
    ];
    for (const breach of breaches)
      this.report(path, parsed.lineOf(breach.path), pathToField(breach.path), breach.message);
    if (breaches.length > 0) return undefined;
    return { path, value: parsed.value as T, hash: source.hash, lineOf: parsed.lineOf };
  }

  /** Reads a CSV file; rows with faults are reported and left out. Empty cells count as missing. */
  csv<T>(path: string, schema: string): CsvData<T> {
    const source = this.read(path);
    const parsed = source ? parseCsv(source.text) : { faults: [] };
    const unusable = { path, rows: [], complete: false, hash: source?.hash ?? '' };
    if ('faults' in parsed) {
      for (const { line, message } of parsed.faults) this.report(path, line, '', message);
      return unusable;
    }
    const columns = this.schemas.columns(schema);
    if (!this.headerIsRight(path, parsed.header, [...columns.keys()])) return unusable;
    const rows: CsvRow<T>[] = [];
    for (const row of parsed.rows) {
      const value = this.row(path, schema, parsed.header, row, columns);
      if (value !== undefined) rows.push({ line: row.line, value: value as T });
    }
    return { ...unusable, rows, complete: rows.length === parsed.rows.length };
  }

  /** Notes a fault that a cross-check found. */
  report(path: string, line: number, field: string, message: string): void {
    this.found.push({ file: displayName(path), line, field, message });
  }

  /** Notes a fault at a place in a YAML file. */
  reportAt(data: YamlData<unknown>, place: DataPath, message: string): void {
    const { line, field } = this.placeOf(data, place);
    this.report(data.path, line, field, message);
  }

  /** Line and field of a place in a YAML file. */
  placeOf(data: YamlData<unknown>, place: DataPath): { line: number; field: string } {
    return { line: data.lineOf(place), field: pathToField(place) };
  }

  /** @throws DataFileError with every fault reported, sorted by file and line */
  finish(): void {
    if (this.found.length === 0) return;
    const order = (a: DataFault, b: DataFault) =>
      a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
    throw new DataFileError([...this.found].sort(order));
  }

  private read(path: string): SourceText | undefined {
    const source = readSourceText(this.root, path);
    if ('message' in source) {
      this.found.push(source);
      return undefined;
    }
    this.hashes.push(`${path} ${source.hash}`);
    return source;
  }

  private headerIsRight(path: string, header: readonly string[], known: readonly string[]): boolean {
    const before = this.found.length;
    if (header.length === 1 && header[0]?.includes(';')) {
      this.report(path, 1, '', 'columns are separated by semicolons; save the file with commas');
      return false;
    }
    header.forEach((column, index) => {
      if (!known.includes(column))
        this.report(path, 1, column, `is not a known column; known are ${known.join(', ')}`);
      else if (header.indexOf(column) !== index) this.report(path, 1, column, 'is named twice');
    });
    for (const column of known)
      if (!header.includes(column)) this.report(path, 1, column, 'the column is missing');
    return this.found.length === before;
  }

  private row(
    path: string,
    schema: string,
    header: ParsedCsv['header'],
    { line, cells }: ParsedCsv['rows'][number],
    columns: ReadonlyMap<string, string>,
  ): Record<string, unknown> | undefined {
    if (cells.length !== header.length) {
      this.report(path, line, '', `has ${cells.length} cells where the header names ${header.length}`);
      return undefined;
    }
    const value: Record<string, unknown> = {};
    header.forEach((column, index) => {
      const cell = cells[index] ?? '';
      if (cell !== '') value[column] = typedCell(cell, columns.get(column) ?? 'string');
    });
    const breaches = [
      ...this.schemas.breaches(schema, value),
      ...[...faultyTexts(value)].map(([place, message]) => ({ path: place, message })),
    ];
    for (const breach of breaches) this.report(path, line, pathToField(breach.path), breach.message);
    return breaches.length === 0 ? value : undefined;
  }
}
