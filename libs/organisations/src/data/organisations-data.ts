import { type Language, type OrganisationKind, REVIEW_BODIES } from '@app/contracts';
import { type CsvData, DataFileReader, reportListDiffers, reportRepeated, type YamlData } from '@app/platform';

/** Where a municipality's square lies on the tile map; column 0 is the west, row 0 the north. */
export interface Tile {
  readonly label: string;
  readonly col: number;
  readonly row: number;
}

/** A municipality as shipped. */
export interface MunicipalityData {
  /** The kommunekode: four digits with the leading zero. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly region: string;
  readonly municipalityType: string;
  readonly seat: string;
  /** Degrees, WGS 84, of the seat. */
  readonly lat: number;
  readonly lon: number;
  readonly kkr: string;
  /** Code of the geographic organisation of its KKR. */
  readonly geographicOrganisation: string;
  readonly tile: Tile;
}

/** An organisation around the municipalities, as shipped. */
export interface OrganisationData {
  readonly code: string;
  readonly kind: Exclude<OrganisationKind, 'municipality'>;
  readonly name: string;
  readonly nameEn: string | null;
  readonly region: string | null;
  readonly kkr: string | null;
  readonly language: Language;
}

/** All organisations that the product ships. */
export interface OrganisationsData {
  readonly organisations: readonly OrganisationData[];
  readonly municipalities: readonly MunicipalityData[];
}

/** Denmark has had 98 municipalities since the reform of 2007. */
const MUNICIPALITY_COUNT = 98;

const MUNICIPALITIES = 'organisations/municipalities.csv';
const ORGANISATIONS = 'organisations/organisations.yaml';
const TILES = 'tilegrid.csv';

interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly name_en?: string;
  readonly region: string;
  readonly kkr: string;
  readonly municipality_type: string;
  readonly seat: string;
  readonly lat: number;
  readonly lon: number;
}

interface TileRow extends Tile {
  readonly code: string;
  readonly name: string;
}

interface OrganisationsFile {
  readonly organisations: readonly {
    readonly code: string;
    readonly kind: OrganisationData['kind'];
    readonly name: string;
    readonly name_en?: string;
    readonly region?: string;
    readonly kkr?: string;
    readonly language: Language;
  }[];
}

/**
 * Reads and checks the municipalities, their tiles and the organisations around them.
 * @param root the data folder, the shipped one unless a test gives another
 * @throws DataFileError with every fault, by file, line and field
 */
export function readOrganisationsData(root?: string): OrganisationsData {
  const reader = new DataFileReader(root);
  const organisations = reader.yaml<OrganisationsFile>(ORGANISATIONS, 'organisations');
  const municipalities = reader.csv<MunicipalityRow>(MUNICIPALITIES, 'municipalities');
  const tiles = reader.csv<TileRow>(TILES, 'tilegrid');
  if (organisations) checkOrganisations(reader, organisations);
  checkMunicipalities(reader, municipalities, organisations);
  checkTiles(reader, tiles, municipalities);
  reader.finish();

  const byKkr = new Map(organisations?.value.organisations.map(({ kkr, code }) => [kkr, code]));
  const tileOf = new Map(tiles.rows.map(({ value }) => [value.code, value]));
  return {
    organisations: (organisations?.value.organisations ?? []).map((row) => ({
      code: row.code,
      kind: row.kind,
      name: row.name,
      nameEn: row.name_en ?? null,
      region: row.region ?? null,
      kkr: row.kkr ?? null,
      language: row.language,
    })),
    municipalities: municipalities.rows.map(({ value: row }) => {
      const { label, col, row: tileRow } = tileOf.get(row.code) as TileRow;
      return {
        code: row.code,
        name: row.name,
        nameEn: row.name_en ?? null,
        region: row.region,
        municipalityType: row.municipality_type,
        seat: row.seat,
        lat: row.lat,
        lon: row.lon,
        kkr: row.kkr,
        geographicOrganisation: byKkr.get(row.kkr) as string,
        tile: { label, col, row: tileRow },
      };
    }),
  };
}

function checkOrganisations(reader: DataFileReader, file: YamlData<OrganisationsFile>): void {
  const list = file.value.organisations;
  for (const key of ['code', 'name', 'kkr'] as const)
    reportRepeated(
      reader,
      ORGANISATIONS,
      list.flatMap((organisation, index) => {
        const value = organisation[key];
        if (value === undefined) return [];
        return [{ ...reader.placeOf(file, ['organisations', index, key]), value }];
      }),
    );
  const bodies = list.filter(({ kind }) => kind === 'review_body').map(({ code }) => code);
  if ([...bodies].sort().join() !== [...REVIEW_BODIES].sort().join())
    reader.reportAt(
      file,
      ['organisations'],
      `the review bodies must be ${REVIEW_BODIES.join(' and ')}; found ${bodies.join(', ') || 'none'}`,
    );
  const secretariats = list.filter(({ kind }) => kind === 'secretariat').length;
  if (secretariats !== 1)
    reader.reportAt(file, ['organisations'], `must hold one secretariat; found ${secretariats}`);
}

function checkMunicipalities(
  reader: DataFileReader,
  file: CsvData<MunicipalityRow>,
  organisations: YamlData<OrganisationsFile> | undefined,
): void {
  for (const key of ['code', 'name'] as const)
    reportRepeated(
      reader,
      MUNICIPALITIES,
      file.rows.map(({ line, value }) => ({ line, field: key, value: value[key] })),
    );
  if (file.complete && file.rows.length !== MUNICIPALITY_COUNT)
    reader.report(
      MUNICIPALITIES,
      1,
      '',
      `must hold ${MUNICIPALITY_COUNT} municipalities; found ${file.rows.length}`,
    );
  if (!organisations) return;
  const known = new Set(organisations.value.organisations.map(({ kkr }) => kkr));
  for (const { line, value } of file.rows)
    if (!known.has(value.kkr))
      reader.report(
        MUNICIPALITIES,
        line,
        'kkr',
        `${value.kkr} has no geographic organisation in data/${ORGANISATIONS}`,
      );
}

function checkTiles(
  reader: DataFileReader,
  tiles: CsvData<TileRow>,
  municipalities: CsvData<MunicipalityRow>,
): void {
  const placed = (field: string, valueOf: (tile: TileRow) => string) =>
    tiles.rows.map(({ line, value }) => ({ line, field, value: valueOf(value) }));
  reportRepeated(
    reader,
    TILES,
    placed('code', ({ code }) => code),
  );
  reportRepeated(
    reader,
    TILES,
    placed('label', ({ label }) => label),
  );
  reportRepeated(
    reader,
    TILES,
    placed('col', ({ col, row }) => `the square at column ${col}, row ${row}`),
  );
  if (municipalities.complete)
    reportListDiffers(
      reader,
      tiles,
      new Map(municipalities.rows.map(({ value }) => [value.code, value.name])),
      'municipality',
    );
}
