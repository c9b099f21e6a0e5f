import { CsvError, parse } from 'csv-parse/sync';
import type { SyntaxFault } from './yaml-file.js';

/** One line of a CSV file below its header. */
export interface RawRow {
  /** Where the row begins, counted from 1 for the header. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Parses comma-separated text with a header; a quoted cell may hold line breaks. */
export function parseCsv(text: string): ParsedCsv | { readonly faults: readonly SyntaxFault[] } {
  let records: Parsed[];
  try {
    records = parse(text, {
      info: true,
      raw: true,
      record_delimiter: '\n',
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as unknown as { lines?: number }).lines ?? 1);
    return { faults: [{ line, message: `is not valid CSV: ${error.message}` }] };
  }
  const [header, ...rows] = records.map(({ record, raw, info }) => ({
    // The parser counts the line on which a row ends.
    line: info.lines - (raw.trim().split('\n').length - 1),
    cells: record,
  }));
  if (!header) return { faults: [{ line: 1, message: 'is empty; its first line must name the columns' }] };
  return { header: header.cells, rows };
}

/** A cell in the type its column has; what doesn't fit stays text, for the schema to report. */
export function typedCell(cell: string, type: string): unknown {
  if (type === 'integer' && /^-?(0|[1-9][0-9]{0,14})$/.test(cell)) return Number(cell);
  if (type === 'number' && /^-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?$/.test(cell)) return Number(cell);
  if (type === 'boolean' && /^(true|false)$/.test(cell)) return cell === 'true';
  return cell;
}
