import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Tells whether the database has been migrated as far as this process needs: every table and column that it works
 * with is there. A newer schema is fine, so that processes can be replaced one after the other.
 */
@Injectable()
export class SchemaCheck {
  private passed = false;

  constructor(private readonly dataSource: DataSource) {}

  /** @throws Error naming what is missing. Once it has passed it is not asked again: a schema never goes back. */
  async require(): Promise<void> {
    if (this.passed) return;
    const rows = await this.dataSource.query<{ name: string }[]>(
      `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
       WHERE table_schema = current_schema()`,
    );
    const present = new Set(rows.map(({ name }) => name));
    const missing = this.dataSource.entityMetadatas.flatMap(({ tableName, columns }) =>
      columns.map(({ databaseName }) => `${tableName}.${databaseName}`).filter((name) => !present.has(name)),
    );
    if (missing.length > 0) throw new Error(`not migrated: ${missing.join(', ')}`);
    this.passed = true;
  }
}
