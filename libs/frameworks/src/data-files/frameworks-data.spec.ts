import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf, PlantedData } from '../../../../test/data-files/planted-data.js';
import { readFrameworksData } from './frameworks-data.js';

const CCTF = 'frameworks/cctf-2.5.yaml';
const CAPF = 'frameworks/capf-2020.yaml';
const MAPPING = 'frameworks/mappings/capf-2020_cctf-2.5.yaml';

describe('the shipped frameworks', () => {
  const { frameworks, mappings } = readFrameworksData();
  const [capf, cctf] = frameworks;

  it('are CAPF 2020 and, after it, CCTF 2.5', () => {
    expect(
      frameworks.map(({ id, supersedes, acceptsSubmissions }) => [id, supersedes, acceptsSubmissions]),
    ).toEqual([
      ['capf-2020', null, false],
      ['cctf-2.5', 'capf-2020', true],
    ]);
  });

  it('hold CCTF with 6 components and 16 criteria', () => {
    expect(cctf?.components.map(({ number, criteria }) => `${number}: ${criteria.join(' ')}`)).toEqual([
      '1: K1 K2',
      '2: K3 K4',
      '3: K5 K6 K7',
      '4: K8 K9 K10 K11',
      '5: K12 K13 K14',
      '6: K15 K16',
    ]);
    expect(cctf?.criteria.map(({ code }) => code)).toEqual(Array.from({ length: 16 }, (_, i) => `K${i + 1}`));
  });

  it('keep adaptation as K8 and net zero as K9, in the order of the form', () => {
    const title = (code: string) => cctf?.criteria.find((criterion) => criterion.code === code)?.title.en;
    expect([title('K8'), title('K9')]).toEqual(['Adaptation goals', 'Net-zero goals']);
  });

  it('give every CCTF criterion a requirement, three questions to oneself and two to the reviewer', () => {
    for (const criterion of cctf?.criteria ?? []) {
      expect(criterion.requirement?.da).toBeTruthy();
      expect(criterion.questions.selfAssessment).toHaveLength(3);
      expect(criterion.questions.review).toHaveLength(2);
      for (const question of [...criterion.questions.selfAssessment, ...criterion.questions.review])
        expect([question.da.endsWith('?'), question.en.endsWith('?')]).toEqual([true, true]);
    }
  });

  it('give CCTF its five templates, five annexes and four roles', () => {
    expect(cctf?.templates.map(({ id, annex }) => [id, annex])).toEqual([
      ['1.1', 1],
      ['2.1', 2],
      ['3.1', 3],
      ['4.1', 4],
      ['5.1', 5],
    ]);
    expect(cctf?.annexes).toHaveLength(5);
    expect(cctf?.roles.map(({ id }) => id)).toEqual(['company', 'supplier', 'authority', 'facilitator']);
  });

  it('hold CAPF with 3 pillars and 15 elements, three of them inferred', () => {
    expect(capf?.components.map(({ criteria }) => criteria.length)).toEqual([5, 5, 5]);
    expect(capf?.componentWord).toEqual({ da: 'Søjle', en: 'Pillar' });
    expect(capf?.criteria.filter(({ basis }) => basis === 'inferred').map(({ code }) => code)).toEqual([
      '3.3',
      '3.4',
      '3.5',
    ]);
  });

  it('map every CCTF criterion to CAPF, but K11 and K13, which are documented as new', () => {
    expect(mappings).toHaveLength(1);
    const entries = mappings[0]?.entries ?? [];
    expect(entries).toHaveLength(16);
    expect(entries.filter(({ from }) => from.length === 0)).toEqual([
      { to: 'K11', from: [], basis: 'documented', source: 'D1 p.49', note: null },
      { to: 'K13', from: [], basis: 'documented', source: 'D1 p.49', note: null },
    ]);
    expect(entries.filter(({ basis }) => basis === 'documented')).toHaveLength(2);
    const mapped = new Set(entries.flatMap(({ from }) => from));
    expect(capf?.criteria.map(({ code }) => code).filter((code) => !mapped.has(code))).toEqual([]);
  });

  it('colour components so that white text can be read on them (contrast of at least 4.5)', () => {
    for (const { colour } of cctf?.components ?? [])
      expect(contrastWithWhite(colour ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});

describe('planted faults', () => {
  const data = new PlantedData();
  const faults = () => faultsOf(() => readFrameworksData(data.root));

  afterEach(() => data.restore());
  afterAll(() => data.remove());

  /** Replaces a text in a file and tells the line it stood on. */
  function plant(path: string, before: string, after: string): number {
    const line = data.lineOf(path, before);
    data.edit(path, (text) => text.replace(before, after));
    return line;
  }

  it('a criterion in no component', () => {
    const line = plant(CCTF, 'criteria: [K3, K4]', 'criteria: [K3]');
    const code = data.lineOf(CCTF, '- code: K4');
    expect(line).toBeGreaterThan(0);
    expect(faults()).toEqual([
      `data/frameworks/cctf-2.5.yaml line ${code}, field criteria[3].code: K4 is listed by no component`,
    ]);
  });

  it('a criterion in two components', () => {
    const line = plant(CCTF, 'criteria: [K15, K16]', 'criteria: [K15, K16, K1]');
    expect(faults()).toEqual([
      expect.stringMatching(
        `data/frameworks/cctf-2.5.yaml line ${line}, field components\\[5\\].criteria\\[2\\]: K1 is given already on line \\d+`,
      ),
      `data/frameworks/cctf-2.5.yaml line ${line}, field components[5].criteria[2]: K1 itself names component 1, but component 6 lists it`,
    ]);
  });

  it('a criterion left out, and one that is unknown', () => {
    plant(CCTF, '- code: K16', '- code: K17');
    const found = faults();
    expect(found).toHaveLength(4);
    expect(found[0]).toContain('components[5].criteria[1]: K16 is no criterion of this file');
    expect(found[1]).toContain('criteria[15].code: K17 is listed by no component');
    expect(found[2]).toContain('has no entry for K17 of cctf-2.5');
    expect(found[3]).toContain('K16 is no criterion of cctf-2.5');
  });

  it('a number of criteria other than announced', () => {
    const line = plant(CCTF, 'criterion_count: 16', 'criterion_count: 17');
    expect(faults()).toEqual([
      `data/frameworks/cctf-2.5.yaml line ${line}, field framework.criterion_count: says 17, but 16 criteria follow`,
    ]);
  });

  it('criteria in another order than in their components', () => {
    plant(CCTF, 'criteria: [K1, K2]', 'criteria: [K2, K1]');
    const line = data.lineOf(CCTF, '- code: K1');
    expect(faults()).toEqual([
      `data/frameworks/cctf-2.5.yaml line ${line}, field criteria[0].code: must be K2: criteria stand in the order of the components' lists`,
    ]);
  });

  it('references to things that the framework does not have', () => {
    const line = plant(CCTF, 'horizons: [short]', 'horizons: [soon]');
    const template = plant(
      CCTF,
      'templates: ["5.1", "4.1"], annexes: [5]',
      'templates: ["5.2"], annexes: [6]',
    );
    expect(faults()).toEqual([
      `data/frameworks/cctf-2.5.yaml line ${line}, field criteria[13].horizons[0]: soon is not among the framework's horizons: short, medium, long`,
      `data/frameworks/cctf-2.5.yaml line ${template}, field criteria[14].documented_by.templates[0]: 5.2 is not among the framework's templates: 1.1, 2.1, 3.1, 4.1, 5.1`,
      `data/frameworks/cctf-2.5.yaml line ${template}, field criteria[14].documented_by.annexes[0]: 6 is not among the framework's annexes: 1, 2, 3, 4, 5`,
    ]);
  });

  it('a criterion without its English requirement or its questions', () => {
    data.edit(CCTF, (text) => text.replace(/ {4}requirement_en: The sitting.*\n/, ''));
    const line = data.lineOf(CCTF, '- code: K1');
    expect(faults()).toContain(
      `data/frameworks/cctf-2.5.yaml line ${line}, field criteria[0].requirement_en: is missing`,
    );
    data.edit(CCTF, (text) => text.replace('    questions:\n', '    quests:\n'));
    expect(faults()).toEqual(
      expect.arrayContaining([
        `data/frameworks/cctf-2.5.yaml line ${line}, field criteria[0].questions: is missing`,
        expect.stringContaining('field criteria[0].quests: is not a known field'),
      ]),
    );
  });

  it('a code that YAML reads as a number', () => {
    const line = plant(CAPF, '{code: "2.1"', '{code: 2.1');
    expect(faults()).toEqual([
      `data/frameworks/capf-2020.yaml line ${line}, field criteria[5].code: must be a code like K7 or 2.1, in quotation marks where it is a number; found 2.1`,
    ]);
  });

  it('a mapping from and to codes that do not exist', () => {
    const from = plant(MAPPING, '{to: K5, from: ["2.5"]', '{to: K5, from: ["2.6"]');
    const to = plant(MAPPING, '{to: K7,', '{to: K77,');
    expect(faults()).toEqual([
      expect.stringContaining('field criteria: has no entry for K7 of cctf-2.5'),
      `data/frameworks/mappings/capf-2020_cctf-2.5.yaml line ${from}, field criteria[4].from[0]: 2.6 is no criterion of capf-2020`,
      `data/frameworks/mappings/capf-2020_cctf-2.5.yaml line ${to}, field criteria[6].to: K77 is no criterion of cctf-2.5`,
    ]);
  });

  it('a mapping entry that claims to be documented without a source', () => {
    const line = plant(MAPPING, 'from: ["1.1"], basis: inferred', 'from: ["1.1"], basis: documented');
    expect(faults()).toEqual([
      `data/frameworks/mappings/capf-2020_cctf-2.5.yaml line ${line}, field criteria[0].source: is missing: a documented entry names its own source`,
    ]);
  });

  it('a framework that supersedes one that is not there, or itself by a detour', () => {
    const line = plant(CCTF, 'supersedes: capf-2020', 'supersedes: capf-2021');
    expect(faults()).toEqual([
      `data/frameworks/cctf-2.5.yaml line ${line}, field framework.supersedes: there is no framework capf-2021`,
    ]);
    plant(CCTF, 'supersedes: capf-2021', 'supersedes: capf-2020');
    const loop = plant(CAPF, '  accepts_submissions', '  supersedes: cctf-2.5\n  accepts_submissions');
    expect(faults()).toContain(
      `data/frameworks/capf-2020.yaml line ${loop}, field framework.supersedes: capf-2020 would supersede itself by way of cctf-2.5`,
    );
  });

  it('an id that differs from the file name or from family and version', () => {
    const line = plant(CCTF, 'id: cctf-2.5', 'id: cctf-2.6');
    expect(faults()).toEqual(
      expect.arrayContaining([
        `data/frameworks/cctf-2.5.yaml line ${line}, field framework.id: must be family and version, cctf-2.5`,
        `data/frameworks/cctf-2.5.yaml line ${line}, field framework.id: must agree with the file's name; the file of cctf-2.6 is cctf-2.6.yaml`,
      ]),
    );
  });

  it('a file with faults is not held against the mapping that refers to it', () => {
    const line = plant(CCTF, 'family: cctf', 'family: CCTF');
    expect(faults()).toEqual([
      `data/frameworks/cctf-2.5.yaml line ${line}, field framework.family: must be the id's part before the hyphen, e.g. cctf; found "CCTF"`,
    ]);
  });

  it('any field of any criterion that is taken away is named with the line of its criterion', () => {
    const original = data.text(CCTF);
    const required = ['component', 'title_da', 'title_en', 'requirement_da', 'requirement_en', 'source'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16 }), fc.constantFrom(...required), (number, field) => {
        data.write(CCTF, original);
        data.edit(CCTF, (text) => {
          const [before, after] = text.split(`  - code: K${number}\n`) as [string, string];
          return `${before}  - code: K${number}\n${after.replace(new RegExp(`^    ${field}: .*\\n`, 'm'), '')}`;
        });
        const line = data.lineOf(CCTF, `- code: K${number}\n`);
        expect(faults()).toContain(
          `data/frameworks/cctf-2.5.yaml line ${line}, field criteria[${number - 1}].${field}: is missing`,
        );
      }),
      { numRuns: 25 },
    );
  });
});

/** WCAG 2.2's contrast ratio between a colour and white. */
function contrastWithWhite(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red, green, blue] = channels as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
