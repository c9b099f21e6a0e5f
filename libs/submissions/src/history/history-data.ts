import { DataFileReader, reportListDiffers, reportRepeated } from '@app/platform';
import type { HistoricalStatus } from './historical-approval.entity.js';

/** What is shipped about one municipality's plan from before this register. */
export interface HistoricalApprovalData {
  /** The municipality's kommunekode. */
  readonly code: string;
  readonly framework: string | null;
  readonly programme: string;
  readonly wave: string | null;
  readonly status: HistoricalStatus;
  readonly asOfYear: number;
  readonly basis: 'documented' | 'inferred';
  readonly noteDa: string;
  readonly noteEn: string;
  readonly source: string;
}

export interface HistoryData {
  readonly approvals: readonly HistoricalApprovalData[];
  /** Equal when nothing has changed. */
  readonly hash: string;
}

/** What the history refers to, from the database or from the other shipped files. */
export interface HistoryReferences {
  /** Names of all municipalities by code. */
  readonly municipalities: ReadonlyMap<string, string>;
  /** Ids of all frameworks. */
  readonly frameworks: readonly string[];
}

interface ApprovalRow {
  readonly code: string;
  readonly name: string;
  readonly framework?: string;
  readonly programme: string;
  readonly wave?: string;
  readonly status: HistoricalStatus;
  readonly as_of_year: number;
  readonly basis: 'documented' | 'inferred';
  readonly note_da: string;
  readonly note_en: string;
  readonly source: string;
}

const APPROVALS = 'history/approvals-2024.csv';

/**
 * Reads and checks the documented history: exactly one row for every municipality.
 * @param root the data folder, the shipped one unless a test gives another
 * @throws DataFileError with every fault, by file, line and field
 */
export function readHistoryData(references: HistoryReferences, root?: string): HistoryData {
  const reader = new DataFileReader(root);
  const file = reader.csv<ApprovalRow>(APPROVALS, 'approvals');
  reportRepeated(
    reader,
    APPROVALS,
    file.rows.map(({ line, value }) => ({ line, field: 'code', value: value.code })),
  );
  reportListDiffers(reader, file, references.municipalities, 'municipality');
  for (const { line, value } of file.rows) {
    if (value.framework !== undefined && !references.frameworks.includes(value.framework))
      reader.report(
        APPROVALS,
        line,
        'framework',
        `there is no framework ${value.framework}; known are ${references.frameworks.join(', ')}`,
      );
    if ((value.programme === 'DK2020') !== (value.wave !== undefined))
      reader.report(APPROVALS, line, 'wave', 'is given for DK2020, and only there');
  }
  reader.finish();
  return {
    hash: reader.hash,
    approvals: file.rows.map(({ value: row }) => ({
      code: row.code,
      framework: row.framework ?? null,
      programme: row.programme,
      wave: row.wave ?? null,
      status: row.status,
      asOfYear: row.as_of_year,
      basis: row.basis,
      noteDa: row.note_da,
      noteEn: row.note_en,
      source: row.source,
    })),
  };
}
