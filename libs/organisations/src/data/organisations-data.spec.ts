import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultsOf, PlantedData } from '../../../../test/data-files/planted-data.js';
import { readOrganisationsData } from './organisations-data.js';

const MUNICIPALITIES = 'organisations/municipalities.csv';
const ORGANISATIONS = 'organisations/organisations.yaml';
const TILES = 'tilegrid.csv';

describe('the shipped organisations', () => {
  const { municipalities, organisations } = readOrganisationsData();

  it('are 98 municipalities, each with its geographic organisation', () => {
    expect(municipalities).toHaveLength(98);
    const count = (code: string) => municipalities.filter((m) => m.geographicOrganisation === code).length;
    expect({
      hovedstaden: count('dgo-hovedstaden'),
      sjaelland: count('dgo-sjaelland'),
      syddanmark: count('dgo-syddanmark'),
      midtjylland: count('dgo-midtjylland'),
      nordjylland: count('dgo-nordjylland'),
    }).toEqual({ hovedstaden: 29, sjaelland: 17, syddanmark: 22, midtjylland: 19, nordjylland: 11 });
  });

  it('give København all that is known of it', () => {
    expect(municipalities[0]).toEqual({
      code: '0101',
      name: 'København',
      nameEn: 'Copenhagen',
      region: 'Hovedstaden',
      municipalityType: 'hovedstad',
      seat: 'København',
      lat: 55.676,
      lon: 12.568,
      kkr: 'KKR Hovedstaden',
      geographicOrganisation: 'dgo-hovedstaden',
      tile: { label: 'KBH', col: 18, row: 8 },
    });
  });

  it('are besides five geographic organisations, two bodies, one secretariat and one observer', () => {
    expect(organisations.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
      'geographic_organisation dgo-hovedstaden',
      'geographic_organisation dgo-sjaelland',
      'geographic_organisation dgo-syddanmark',
      'geographic_organisation dgo-midtjylland',
      'geographic_organisation dgo-nordjylland',
      'review_body c40',
      'review_body concito',
      'secretariat kl',
      'observer realdania',
    ]);
    expect(organisations.find(({ code }) => code === 'c40')).toEqual({
      code: 'c40',
      kind: 'review_body',
      name: 'C40 Cities',
      nameEn: null,
      region: null,
      kkr: null,
      language: 'en',
    });
  });
});

describe('planted faults', () => {
  const data = new PlantedData();
  const faults = () => faultsOf(() => readOrganisationsData(data.root));

  afterEach(() => data.restore());
  afterAll(() => data.remove());

  it.each<[string, string, number, (line: string) => string, string[]]>([
    [
      'an unknown region',
      MUNICIPALITIES,
      17,
      (line) => line.replace(',Hovedstaden,', ',Hovedstad,'),
      [
        'data/organisations/municipalities.csv line 17, field region: must be one of Hovedstaden, Sjælland, Syddanmark, Midtjylland, Nordjylland; found "Hovedstad"',
      ],
    ],
    [
      'a code that lost its zero',
      MUNICIPALITIES,
      3,
      (line) => line.slice(1),
      [
        'data/organisations/municipalities.csv line 3, field code: must be a kommunekode of four digits with its leading zero, e.g. 0101; found "147"',
      ],
    ],
    [
      'a code given twice',
      MUNICIPALITIES,
      3,
      (line) => line.replace('0147', '0101'),
      [
        'data/organisations/municipalities.csv line 3, field code: 0101 is given already on line 2',
        'data/tilegrid.csv line 2, field name: must be Frederiksberg, the name of 0101; found København',
        'data/tilegrid.csv line 3, field code: 0147 is no known municipality',
      ],
    ],
    [
      'a KKR that nobody runs',
      MUNICIPALITIES,
      2,
      (line) => line.replace('KKR Hovedstaden', 'KKR Østdanmark'),
      [
        'data/organisations/municipalities.csv line 2, field kkr: KKR Østdanmark has no geographic organisation in data/organisations/organisations.yaml',
      ],
    ],
    [
      'swapped coordinates',
      MUNICIPALITIES,
      2,
      (line) => line.replace('55.676,12.568', '12.568,55.676'),
      [
        'data/organisations/municipalities.csv line 2, field lat: must be a latitude within Denmark, in degrees; found 12.568',
        'data/organisations/municipalities.csv line 2, field lon: must be a longitude within Denmark, in degrees; found 55.676',
      ],
    ],
    [
      'two tiles on one square',
      TILES,
      3,
      (line) => line.replace('17,8', '18,8'),
      [
        'data/tilegrid.csv line 3, field col: the square at column 18, row 8 is given already on line 2',
      ],
    ],
    [
      'a tile of another municipality',
      TILES,
      3,
      (line) => line.replace('0147', '0148'),
      [
        'data/tilegrid.csv line 1, field code: has no row for Frederiksberg (0147)',
        'data/tilegrid.csv line 3, field code: 0148 is no known municipality',
      ],
    ],
  ])('%s', (_case, path, line, change, expected) => {
    data.editLine(path, line, change);
    expect(faults()).toEqual(expected);
  });

  it('a municipality left out', () => {
    data.edit(MUNICIPALITIES, (text) => text.replace(/^0825.*\n/m, ''));
    expect(faults()).toEqual([
      'data/organisations/municipalities.csv line 1: must hold 98 municipalities; found 97',
      `data/tilegrid.csv line ${data.lineOf(TILES, '0825')}, field code: 0825 is no known municipality`,
    ]);
  });

  it('a geographic organisation without its KKR', () => {
    data.edit(ORGANISATIONS, (text) => text.replace('    kkr: KKR Sjælland\n', ''));
    const line = data.lineOf(ORGANISATIONS, 'code: dgo-sjaelland');
    expect(faults()).toEqual([
      `data/organisations/organisations.yaml line ${line}, field organisations[1].kkr: is missing`,
    ]);
  });

  it('a third body, a second secretariat and a code given twice, all at once', () => {
    data.edit(
      ORGANISATIONS,
      (text) =>
        `${text}  - {code: c40, kind: review_body, name: C41, name_basis: inferred, language: en}\n` +
        '  - {code: kl2, kind: secretariat, name: KL 2, name_basis: inferred, language: da}\n',
    );
    const list = data.lineOf(ORGANISATIONS, '\norganisations:') + 1;
    expect(faults()).toEqual([
      `data/organisations/organisations.yaml line ${list}, field organisations: the review bodies must be c40 and concito; found c40, concito, c40`,
      `data/organisations/organisations.yaml line ${list}, field organisations: must hold one secretariat; found 2`,
      expect.stringMatching(/field organisations\[9\].code: c40 is given already on line \d+$/),
    ]);
  });

  it('in any row of the municipalities, are named with its line and field and nothing else', () => {
    const columns = { code: 0, name: 1, region: 3, kkr: 4, municipality_type: 5, seat: 6, lat: 7, lon: 8 };
    const original = data.text(MUNICIPALITIES);
    const cases = fc.tuple(
      fc.integer({ min: 2, max: 99 }),
      fc.constantFrom(...(Object.keys(columns) as (keyof typeof columns)[])),
      fc.constantFrom('', '?', ' x', '1e3'),
    );
    fc.assert(
      fc.property(cases, ([line, field, bad]) => {
        // A name or seat can be any word, so only what is wrong for every text is planted there.
        const cell = (field === 'name' || field === 'seat') && bad !== ' x' ? '' : bad;
        data.write(MUNICIPALITIES, original);
        data.editLine(MUNICIPALITIES, line, (text) => {
          const cells = text.split(',');
          cells[columns[field]] = cell;
          return cells.join(',');
        });
        const found = faults();
        expect(found.length).toBeGreaterThanOrEqual(1);
        for (const fault of found)
          expect(fault).toContain(`data/organisations/municipalities.csv line ${line}, field ${field}: `);
      }),
      { numRuns: 40 },
    );
  });
});
