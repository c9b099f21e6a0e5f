import { afterAll, afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type DataFileError, Problem } from '@app/platform';
import { DATA_TABLES, DataBed } from '../../../../test/data-files/data-bed.js';
import { PlantedData } from '../../../../test/data-files/planted-data.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/setup/test-database.js';
import { FrameworkStructureError, readFrameworksData } from '../index.js';

const CCTF = 'frameworks/cctf-2.5.yaml';
const NEXT = 'frameworks/cctf-2.6.yaml';

describe('loaded frameworks', () => {
  const data = new PlantedData();
  let database: TestDatabase;
  let bed: DataBed;

  beforeEach(async () => {
    database = await createTestDatabase();
    bed = await DataBed.start(database.url);
    await bed.load();
  });
  afterEach(async () => {
    data.restore();
    await bed.stop();
    await database.drop();
  });
  afterAll(() => data.remove());

  it('come out of the database exactly as they stand in the files', async () => {
    const files = readFrameworksData();
    for (const framework of files.frameworks)
      expect(await bed.frameworksService.get(framework.id)).toEqual(framework);
    for (const mapping of files.mappings)
      expect(await bed.frameworksService.mapping(mapping.from, mapping.to)).toEqual(mapping);
  });

  it('are listed newest first, with their sizes', async () => {
    const list = await bed.frameworksService.list();
    expect(
      list.map((one) => [one.id, one.componentCount, one.criterionCount, one.acceptsSubmissions]),
    ).toEqual([
      ['cctf-2.5', 6, 16, true],
      ['capf-2020', 3, 15, false],
    ]);
    expect(await bed.frameworksService.criteriaCodes('cctf-2.5')).toEqual(
      Array.from({ length: 16 }, (_, index) => `K${index + 1}`),
    );
  });

  it('that do not exist are not found', async () => {
    const service = bed.frameworksService;
    for (const ask of [
      () => service.get('cctf-9'),
      () => service.get("'; DROP TABLE frameworks"),
      () => service.get('cctf\0'),
      () => service.criteriaCodes(''),
      () => service.criteriaCodes('cctf-9'),
      () => service.mapping('cctf-2.5', 'capf-2020'),
      () => service.mapping('\ud800', 'cctf-2.5'),
    ]) {
      await expect(ask()).rejects.toBeInstanceOf(Problem);
      await expect(ask()).rejects.toMatchObject({ code: 'not_found' });
    }
  });

  it('take a new version beside the old one, and no running submission notices', async () => {
    await aRunningSubmission(bed);
    const cctf = await bed.frameworksService.get('cctf-2.5');
    const before = await bed.rows('plans', 'submissions', 'self_assessments');
    const criteria = (await bed.rows('framework_criteria')).framework_criteria ?? [];

    aNextVersion(data);
    expect(await bed.frameworks.load(data.root)).toEqual({
      added: ['cctf-2.6'],
      reworded: [],
      mappings: ['cctf-2.5_cctf-2.6'],
    });

    expect(await bed.rows('plans', 'submissions', 'self_assessments')).toEqual(before);
    expect(await bed.frameworksService.get('cctf-2.5')).toEqual(cctf);
    expect((await bed.rows('framework_criteria')).framework_criteria).toEqual(
      expect.arrayContaining(criteria),
    );
    const next = await bed.frameworksService.get('cctf-2.6');
    expect(next).toMatchObject({ supersedes: 'cctf-2.5', criterionCount: 17 });
    expect(await bed.frameworksService.mapping('cctf-2.5', 'cctf-2.6')).toMatchObject({
      entries: expect.arrayContaining([expect.objectContaining({ to: 'K17', from: [] })]),
    });
  });

  it('stay when their file goes away', async () => {
    aNextVersion(data);
    await bed.load(data.root);
    await bed.load();
    expect((await bed.frameworksService.list()).map(({ id }) => id)).toContain('cctf-2.6');
  });

  it('take new wording under the same id, with before and after in the audit trail', async () => {
    bed.clock.advance(1000);
    data.edit(CCTF, (text) =>
      text
        .replace('title_da: Offentlig forpligtelse', 'title_da: Offentligt løfte')
        .replace('name_en: "Evidence base"', 'name_en: "Knowledge base"'),
    );
    expect(await bed.frameworks.load(data.root)).toEqual({
      added: [],
      reworded: ['cctf-2.5'],
      mappings: [],
    });
    const framework = await bed.frameworksService.get('cctf-2.5');
    expect(framework.criteria[0]?.title.da).toBe('Offentligt løfte');
    expect(framework.components[2]?.name.en).toBe('Knowledge base');
    expect(bed.audit.records.at(-1)).toMatchObject({
      action: 'framework.updated',
      subjectId: 'cctf-2.5',
      before: {
        'criteria.K1': { title: { da: 'Offentlig forpligtelse' } },
        'components.3': { name: { en: 'Evidence base' } },
      },
      after: {
        'criteria.K1': { title: { da: 'Offentligt løfte' } },
        'components.3': { name: { en: 'Knowledge base' } },
      },
    });
    // And back again, when an older release starts.
    expect((await bed.frameworks.load())?.reworded).toEqual(['cctf-2.5']);
  });

  it('take a corrected mapping', async () => {
    data.edit('frameworks/mappings/capf-2020_cctf-2.5.yaml', (text) =>
      text.replace('{to: K5, from: ["2.5"]', '{to: K5, from: ["2.4", "2.5"]'),
    );
    expect((await bed.frameworks.load(data.root))?.mappings).toEqual(['capf-2020_cctf-2.5']);
    const { entries } = await bed.frameworksService.mapping('capf-2020', 'cctf-2.5');
    expect(entries[4]).toMatchObject({ to: 'K5', from: ['2.4', '2.5'] });
    expect(entries).toHaveLength(16);
  });

  it.each<[string, (text: string) => string, string]>([
    ['a criterion added', (text) => withK17(text), 'criterion K17 is new'],
    [
      'a criterion removed',
      (text) =>
        text
          .replace('criterion_count: 16', 'criterion_count: 15')
          .replace('[K15, K16]', '[K15]')
          .replace(/\n {2}- code: K16\n[^]*$/, '\n'),
      'criterion K16 is gone',
    ],
    [
      'a criterion moved to another component',
      (text) =>
        text
          .replace('criteria: [K1, K2]', 'criteria: [K1]')
          .replace('criteria: [K3, K4]', 'criteria: [K2, K3, K4]')
          .replace('- code: K2\n    component: 1', '- code: K2\n    component: 2'),
      'criterion K2 has moved from component 1 to 2',
    ],
    [
      'criteria renumbered',
      (text) =>
        text.replace('[K8, K9, K10, K11]', '[K8, K9, K10, K20]').replace('- code: K11\n', '- code: K20\n'),
      'criterion K20 is new; criterion K11 is gone',
    ],
    [
      'criteria in another order',
      (text) => {
        const k16 = text.slice(text.indexOf('  - code: K16\n'));
        return text
          .replace(k16, '')
          .replace('  - code: K15\n', `${k16}\n  - code: K15\n`)
          .replace('[K15, K16]', '[K16, K15]');
      },
      'the criteria stand in another order',
    ],
  ])('refuse %s under an id that is loaded', async (_case, change, sentence) => {
    const before = await bed.rows(...DATA_TABLES);
    const mapping = 'frameworks/mappings/capf-2020_cctf-2.5.yaml';
    data.edit(CCTF, change);
    // The mapping is made to fit, so that only the structure is at fault.
    const codes = [...data.text(CCTF).matchAll(/^ {2}- code: (K\d+)$/gm)].map(([, code]) => code);
    data.write(
      mapping,
      `mapping: {from: capf-2020, to: cctf-2.5, source: a test}\ncriteria:\n${codes
        .map((code) => `  - {to: ${code}, from: [], basis: inferred}\n`)
        .join('')}`,
    );
    const attempt = bed.frameworks.load(data.root);
    await expect(attempt).rejects.toBeInstanceOf(FrameworkStructureError);
    const { faults } = (await attempt.catch((error: FrameworkStructureError) => error)) as DataFileError;
    expect(faults).toEqual([
      {
        file: 'data/frameworks/cctf-2.5.yaml',
        line: data.lineOf(CCTF, '  id: cctf-2.5'),
        field: 'framework.id',
        message: expect.stringContaining(sentence),
      },
    ]);
    expect(faults[0]?.message).toContain('e.g. cctf-2.6');
    expect(await bed.rows(...DATA_TABLES)).toEqual(before);
  });
});

/** A case under CCTF 2.5 with one answered criterion. */
async function aRunningSubmission(bed: DataBed): Promise<void> {
  await bed.dataSource.query(`
    WITH person AS (
      INSERT INTO users (id, email, name, status, created_at)
      VALUES (gen_random_uuid(), 'ida@example.dk', 'Ida Holm', 'active', now()) RETURNING id
    ), plan AS (
      INSERT INTO plans (id, municipality_id, generation, title, created_at)
      SELECT gen_random_uuid(), id, 2, 'Klimahandlingsplan 2026', now() FROM organisations WHERE code = '0165'
      RETURNING id, municipality_id
    ), submission AS (
      INSERT INTO submissions (id, case_number, plan_id, municipality_id, framework_id, state_since, created_by, created_at)
      SELECT gen_random_uuid(), 'test', plan.id, plan.municipality_id, 'cctf-2.5', now(), person.id, now()
      FROM plan, person RETURNING id
    )
    INSERT INTO self_assessments (id, submission_id, criterion_code, updated_at)
    SELECT gen_random_uuid(), id, 'K1', now() FROM submission`);
}

function withK17(text: string): string {
  const k16 = text.slice(text.indexOf('  - code: K16\n'));
  return text
    .replace('criterion_count: 16', 'criterion_count: 17')
    .replace('[K15, K16]', '[K15, K16, K17]')
    .concat('\n', k16.replace('code: K16', 'code: K17'));
}

/** CCTF 2.6: 2.5 and one criterion more, with its mapping. */
function aNextVersion(data: PlantedData): void {
  data.write(
    NEXT,
    withK17(data.text(CCTF))
      .replace('id: cctf-2.5', 'id: cctf-2.6')
      .replace('version: "2.5"', 'version: "2.6"')
      .replace('valid_from: "2024-11-25"', 'valid_from: "2027-01-01"')
      .replace('supersedes: capf-2020', 'supersedes: cctf-2.5'),
  );
  const entries = Array.from({ length: 17 }, (_, index) => {
    const code = `K${index + 1}`;
    return `  - {to: ${code}, from: [${index < 16 ? code : ''}], basis: documented, source: a test}\n`;
  });
  data.write(
    'frameworks/mappings/cctf-2.5_cctf-2.6.yaml',
    `mapping: {from: cctf-2.5, to: cctf-2.6, source: a test}\ncriteria:\n${entries.join('')}`,
  );
}
