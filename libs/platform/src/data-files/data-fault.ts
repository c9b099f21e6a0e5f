/** One fault in a shipped data file, exact enough to go straight to it. */
export interface DataFault {
  /** The file's path from the repository root, e.g. `data/organisations/municipalities.csv`. */
  readonly file: string;
  /** Counted from 1; 1 also stands for the file as a whole. */
  readonly line: number;
  /** The CSV column or the YAML path (`criteria[3].title_da`); empty where no single field is at fault. */
  readonly field: string;
  /** What is wrong and what would be right, in English (for whoever runs or edits the product). */
  readonly message: string;
}

/** Shipped data that can't be used. Carries every fault found, not only the first. */
export class DataFileError extends Error {
  override readonly name: string = 'DataFileError';

  constructor(readonly faults: readonly DataFault[]) {
    super(faults.map(describeFault).join('\n'));
  }
}

/** A fault as one line: `data/organisations/municipalities.csv line 17, field region: …`. */
export function describeFault({ file, line, field, message }: DataFault): string {
  return `${file} line ${line}${field ? `, field ${field}` : ''}: ${message}`;
}
