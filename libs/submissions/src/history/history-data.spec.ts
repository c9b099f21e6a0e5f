import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFrameworksData } from '@app/frameworks';
import { readOrganisationsData } from '@app/organisations';
import { faultsOf, PlantedData } from '../../../../test/data-files/planted-data.js';
import { readHistoryData } from './history-data.js';

const APPROVALS = 'history/approvals-2024.csv';
const references = {
  municipalities: new Map(readOrganisationsData().municipalities.map(({ code, name }) => [code, name])),
  frameworks: readFrameworksData().frameworks.map(({ id }) => id),
};

describe('the shipped history', () => {
  const { approvals } = readHistoryData(references);
  const of = (code: string) => approvals.find((approval) => approval.code === code);

  it('has one row for each of the 98 municipalities', () => {
    expect(new Set(approvals.map(({ code }) => code)).size).toBe(98);
  });

  it('holds 96 plans approved under CAPF by the end of 2024: 95 through DK2020, København through C40', () => {
    const approved = approvals.filter(
      ({ status, framework, asOfYear }) =>
        status === 'approved' && framework === 'capf-2020' && asOfYear <= 2024,
    );
    expect(approved.filter(({ programme }) => programme === 'DK2020')).toHaveLength(95);
    expect(approved.filter(({ programme }) => programme === 'C40').map(({ code }) => code)).toEqual(['0101']);
    expect(approved).toHaveLength(96);
  });

  it('tells the DK2020 rounds apart: 20 pilots, 45 in round 1, 30 in round 2', () => {
    const wave = (name: string) => approvals.filter((approval) => approval.wave === name).length;
    expect([wave('pilot'), wave('1'), wave('2')]).toEqual([20, 45, 30]);
  });

  it('marks Glostrup as adopted in 2025 and Dragør as under way, and both as inferred', () => {
    expect(of('0161')).toMatchObject({
      status: 'adopted',
      asOfYear: 2025,
      basis: 'inferred',
      framework: null,
    });
    expect(of('0155')).toMatchObject({ status: 'under_way', basis: 'inferred', framework: null });
  });

  it('names a source and says in both languages what is known, for each', () => {
    for (const { source, noteDa, noteEn } of approvals)
      expect([source, noteDa, noteEn].every((text) => text.length > 10)).toBe(true);
    const inferred = approvals.filter(({ basis }) => basis === 'inferred').map(({ code }) => code);
    expect(inferred).toHaveLength(25);
  });
});

describe('planted faults', () => {
  const data = new PlantedData();
  const faults = () => faultsOf(() => readHistoryData(references, data.root));

  afterEach(() => data.restore());
  afterAll(() => data.remove());

  it.each<[string, number, (line: string) => string, string[]]>([
    [
      'a framework that is not shipped',
      2,
      (line) => line.replace('capf-2020', 'capf-2021'),
      ['line 2, field framework: there is no framework capf-2021; known are capf-2020, cctf-2.5'],
    ],
    [
      'an approved plan without a framework',
      3,
      (line) => line.replace('capf-2020', ''),
      ['line 3, field framework: is missing'],
    ],
    [
      'a wave outside DK2020',
      2,
      (line) => line.replace('C40,,', 'C40,1,'),
      ['line 2, field wave: is given for DK2020, and only there'],
    ],
    [
      'a name that belongs to another code',
      3,
      (line) => line.replace('Frederiksberg', 'Ballerup'),
      ['line 3, field name: must be Frederiksberg, the name of 0147; found Ballerup'],
    ],
    [
      'a municipality twice and another not at all',
      3,
      (line) => line.replace('0147,Frederiksberg', '0101,København'),
      [
        'line 1, field code: has no row for Frederiksberg (0147)',
        'line 3, field code: 0101 is given already on line 2',
      ],
    ],
  ])('%s', (_case, line, change, expected) => {
    data.editLine(APPROVALS, line, change);
    expect(faults()).toEqual(expected.map((fault) => `data/history/approvals-2024.csv ${fault}`));
  });

  it('any row left out is missed by its code', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99 }), (line) => {
        data.restore();
        const code = data.text(APPROVALS).split('\n')[line - 1]?.slice(0, 4) ?? '';
        data.edit(APPROVALS, (text) => text.replace(new RegExp(`^${code},.*\\n`, 'm'), ''));
        expect(faults()).toEqual([
          `data/history/approvals-2024.csv line 1, field code: has no row for ${references.municipalities.get(code)} (${code})`,
        ]);
      }),
      { numRuns: 20 },
    );
  });
});
