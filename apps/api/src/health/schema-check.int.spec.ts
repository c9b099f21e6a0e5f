import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { organisationsEntities } from '@app/organisations';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/setup/test-database.js';
import { SchemaCheck } from './schema-check.js';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(database.dataSourceOptions([...organisationsEntities])).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('names what a database lacks that is not migrated so far, and passes one that is ahead', async () => {
  const check = new SchemaCheck(dataSource);
  await dataSource.query('ALTER TABLE users RENAME COLUMN language TO tongue');
  await expect(check.require()).rejects.toThrow('not migrated: users.language');
  await dataSource.query('ALTER TABLE users RENAME COLUMN tongue TO language');
  await dataSource.query('ALTER TABLE users ADD COLUMN of_tomorrow text');
  await expect(check.require()).resolves.toBeUndefined();
});
