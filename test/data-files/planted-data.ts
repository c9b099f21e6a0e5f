import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataRoot, DataFileError, describeFault } from '@app/platform';

/** A copy of the shipped data folder in which a test can plant faults. */
export class PlantedData {
  readonly root = mkdtempSync(join(tmpdir(), 'klimacert-data-'));
  /** What changed files held at first; null where there was none. */
  private readonly originals = new Map<string, string | null>();

  constructor() {
    cpSync(dataRoot(), this.root, { recursive: true });
  }

  /** Rewrites one file; fails when the change does nothing, so that a test can't prove nothing. */
  edit(path: string, change: (text: string) => string): this {
    const before = this.text(path);
    const after = change(before);
    if (after === before) throw new Error(`The planted change left ${path} as it was`);
    return this.write(path, after);
  }

  /** Replaces one line of a file, counted from 1. */
  editLine(path: string, line: number, change: (text: string) => string): this {
    return this.edit(path, (text) =>
      text
        .split('\n')
        .map((old, index) => (index + 1 === line ? change(old) : old))
        .join('\n'),
    );
  }

  write(path: string, text: string): this {
    if (!this.originals.has(path))
      this.originals.set(path, existsSync(join(this.root, path)) ? this.text(path) : null);
    writeFileSync(join(this.root, path), text);
    return this;
  }

  text(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** The line, counted from 1, on which a text first stands. */
  lineOf(path: string, text: string): number {
    const before = this.text(path).split(text);
    if (before.length < 2) throw new Error(`${path} does not hold ${text}`);
    return (before[0] as string).split('\n').length;
  }

  /** Undoes every change, so that one copy serves all tests of a file. */
  restore(): void {
    for (const [path, text] of this.originals)
      if (text === null) rmSync(join(this.root, path));
      else writeFileSync(join(this.root, path), text);
    this.originals.clear();
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** The faults a reading reports, one line each; empty when it succeeds. */
export function faultsOf(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return error.faults.map(describeFault);
  }
}
