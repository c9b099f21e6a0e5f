import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataFileError } from '@app/platform';
import { DATA_TABLES, DataBed } from '../data-files/data-bed.js';
import { PlantedData } from '../data-files/planted-data.js';
import { createTestDatabase, type TestDatabase } from '../setup/test-database.js';

describe('loading the shipped data', () => {
  const data = new PlantedData();
  let database: TestDatabase;
  let bed: DataBed;

  beforeEach(async () => {
    database = await createTestDatabase();
    bed = await DataBed.start(database.url);
  });
  afterEach(async () => {
    data.restore();
    await bed.stop();
    await database.drop();
  });
  afterAll(() => data.remove());

  async function counts(): Promise<Record<string, number>> {
    const rows = await bed.rows(...DATA_TABLES);
    return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]));
  }

  const shipped = {
    organisations: 107,
    frameworks: 2,
    framework_components: 9,
    framework_criteria: 31,
    framework_mappings: 16,
    historical_approvals: 98,
    data_loads: 2,
  };

  it('fills an empty database, and says so in the audit trail', async () => {
    await bed.load();
    expect(await counts()).toEqual(shipped);
    expect(bed.audit.records.map(({ action, subjectId }) => `${action} ${subjectId}`)).toEqual([
      'organisation.loaded shipped',
      'framework.loaded capf-2020',
      'framework.loaded cctf-2.5',
      'framework.loaded capf-2020_cctf-2.5',
      'history.loaded shipped',
    ]);
  });

  it('writes nothing the second time', async () => {
    await bed.load();
    const before = await bed.rows(...DATA_TABLES);
    const written = bed.audit.records.length;
    bed.clock.advance(86_400_000);
    expect(await bed.load()).toEqual({
      organisations: { created: [], updated: [] },
      frameworks: null,
      history: null,
    });
    expect(await bed.rows(...DATA_TABLES)).toEqual(before);
    expect(bed.audit.records).toHaveLength(written);
  });

  it('loads once when several processes start at the same moment', async () => {
    const others = await Promise.all(Array.from({ length: 3 }, () => DataBed.start(database.url)));
    try {
      const all = [bed, ...others];
      const results = await Promise.all(all.map((one) => one.load()));
      expect(results.filter(({ frameworks }) => frameworks !== null)).toHaveLength(1);
      expect(results.filter(({ history }) => history !== null)).toHaveLength(1);
      expect(results.filter(({ organisations }) => organisations.created.length > 0)).toHaveLength(1);
      expect(await counts()).toEqual(shipped);
      expect(all.flatMap((one) => one.audit.records)).toHaveLength(5);
    } finally {
      await Promise.all(others.map((other) => other.stop()));
    }
  });

  describe('organisations', () => {
    it('know their geographic organisation', async () => {
      await bed.load();
      const rows = await bed.dataSource.query<{ code: string; count: string }[]>(
        `SELECT g.code, count(*) FROM organisations m JOIN organisations g ON g.id = m.geographic_organisation_id
         GROUP BY g.code ORDER BY g.code`,
      );
      expect(rows.map(({ code, count }) => `${code} ${count}`)).toEqual([
        'dgo-hovedstaden 29',
        'dgo-midtjylland 19',
        'dgo-nordjylland 11',
        'dgo-sjaelland 17',
        'dgo-syddanmark 22',
      ]);
    });

    it('are corrected in place: same id, next version, audit entry with what changed', async () => {
      await bed.load();
      const find = async () =>
        (await bed.dataSource.query(`SELECT * FROM organisations WHERE code = '0706'`))[0];
      const before = await find();
      data.edit('organisations/municipalities.csv', (text) =>
        text.replace(
          '0706,Syddjurs,,Midtjylland,KKR Midtjylland',
          '0706,Syddjurs,,Midtjylland,KKR Nordjylland',
        ),
      );
      expect(await bed.organisations.load(data.root)).toEqual({ created: [], updated: ['0706'] });
      const after = await find();
      expect(after).toMatchObject({ id: before.id, version: before.version + 1, name: 'Syddjurs' });
      expect(bed.audit.records.at(-1)).toMatchObject({
        action: 'organisation.updated',
        subjectId: before.id,
        before: { geographicOrganisationId: before.geographic_organisation_id },
        after: { geographicOrganisationId: after.geographic_organisation_id },
      });
    });

    it('keep their kind: a code is never reused for something else', async () => {
      await bed.load();
      const before = await bed.rows('organisations');
      data.edit('organisations/organisations.yaml', (text) =>
        text
          .replace('code: realdania\n    kind: observer', 'code: realdania\n    kind: secretariat')
          .replace('code: kl\n    kind: secretariat', 'code: kl\n    kind: observer'),
      );
      await expect(bed.organisations.load(data.root)).rejects.toThrow(DataFileError);
      expect(await bed.rows('organisations')).toEqual(before);
    });

    it('with faults change nothing at all', async () => {
      await bed.load();
      const before = await bed.rows(...DATA_TABLES);
      data.editLine('organisations/municipalities.csv', 17, (line) =>
        line.replace(',Hovedstaden,', ',Nordsjælland,'),
      );
      await expect(bed.load(data.root)).rejects.toThrow(
        'data/organisations/municipalities.csv line 17, field region: must be one of',
      );
      expect(await bed.rows(...DATA_TABLES)).toEqual(before);
    });
  });

  describe('history', () => {
    it('is there for every municipality, each row with its basis and source', async () => {
      await bed.load();
      const [row] = await bed.dataSource.query(`SELECT id FROM organisations WHERE code = '0161'`);
      expect(await bed.historyService.ofMunicipality(row.id)).toMatchObject({
        status: 'adopted',
        asOfYear: 2025,
        basis: 'inferred',
        frameworkId: null,
        programme: 'Klimaalliancen',
      });
      const list = await bed.historyService.list();
      expect(
        list.filter(({ status, frameworkId }) => status === 'approved' && frameworkId === 'capf-2020'),
      ).toHaveLength(96);
    });

    it('is corrected in place, with before and after in the audit trail', async () => {
      await bed.load();
      data.edit('history/approvals-2024.csv', (text) =>
        text.replace(
          '0161,Glostrup,,Klimaalliancen,,adopted,2025,inferred',
          '0161,Glostrup,cctf-2.5,Klimaalliancen,,adopted,2026,documented',
        ),
      );
      expect(await bed.history.load(data.root)).toEqual({ created: [], updated: ['0161'] });
      expect(bed.audit.records.at(-1)).toMatchObject({
        action: 'history.loaded',
        before: { frameworkId: null, asOfYear: 2025, basis: 'inferred' },
        after: { frameworkId: 'cctf-2.5', asOfYear: 2026, basis: 'documented' },
      });
    });

    it('does not mind municipalities that are not shipped', async () => {
      await bed.load();
      await bed.dataSource.query(
        `INSERT INTO organisations (id, kind, code, name, municipality_type, geographic_organisation_id, created_at)
         SELECT gen_random_uuid(), 'municipality', '9999', 'Prøvekøbing', 'land', id, now()
         FROM organisations WHERE code = 'dgo-sjaelland'`,
      );
      await bed.dataSource.query(`DELETE FROM data_loads`);
      expect(await bed.history.load()).toEqual({ created: [], updated: [] });
    });
  });
});
