import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

describe('the test database', () => {
  const databases: TestDatabase[] = [];
  beforeAll(async () => {
    databases.push(...(await Promise.all([createTestDatabase(), createTestDatabase()])));
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('is separate for each caller and carries the migrated schema', async () => {
    const [mine, other] = await Promise.all(
      databases.map((database) => new DataSource(database.dataSourceOptions([])).initialize()),
    );
    await mine!.query('CREATE TABLE mine (id int)');
    const found = await other!.query(
      "SELECT to_regclass('mine') AS mine, to_regclass('schema_migrations') AS done",
    );
    expect(found).toEqual([{ mine: null, done: 'schema_migrations' }]);
    await Promise.all([mine!.destroy(), other!.destroy()]);
  });
});
