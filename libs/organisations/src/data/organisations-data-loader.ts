import { Injectable } from '@nestjs/common';
import { AuditWriter, Clock, DataFileError, Ids, lockDataLoads, UnitOfWork } from '@app/platform';
import { Organisation } from '../organisation.entity.js';
import { type OrganisationsData, readOrganisationsData } from './organisations-data.js';

/** What a load did; codes of organisations. */
export interface OrganisationsLoadResult {
  readonly created: readonly string[];
  readonly updated: readonly string[];
}

type Facts = Pick<
  Organisation,
  'kind' | 'code' | 'name' | 'nameEn' | 'region' | 'municipalityType' | 'geographicOrganisationId' | 'language'
>;

/**
 * Brings the shipped organisations into the database, at every start: new ones are added, changed facts corrected.
 * An organisation is known by its code and is never removed, since cases and people refer to it.
 */
@Injectable()
export class OrganisationsDataLoader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly audit: AuditWriter,
  ) {}

  /**
   * @param root the data folder, the shipped one unless a test gives another
   * @throws DataFileError when a file has faults or changes the kind of a known organisation; nothing is changed then
   */
  load(root?: string): Promise<OrganisationsLoadResult> {
    const data = readOrganisationsData(root);
    return this.uow.run(async () => {
      await lockDataLoads(this.uow.manager);
      return this.apply(data);
    });
  }

  private async apply(data: OrganisationsData): Promise<OrganisationsLoadResult> {
    const rows = await this.uow.manager.find(Organisation);
    const known = new Map(rows.map((row) => [row.code, row]));
    const result = { created: [] as string[], updated: [] as string[] };
    // Municipalities come last: they refer to their geographic organisation.
    for (const facts of aroundMunicipalities(data)) await this.bring(facts, known, result);
    for (const facts of municipalities(data, known)) await this.bring(facts, known, result);
    if (result.created.length > 0)
      await this.audit.write({
        action: 'organisation.loaded',
        subjectType: 'organisations',
        subjectId: 'shipped',
        after: { created: result.created },
      });
    return result;
  }

  private async bring(
    facts: Facts,
    known: Map<string, Organisation>,
    result: { readonly created: string[]; readonly updated: string[] },
  ): Promise<void> {
    const row = known.get(facts.code);
    if (!row) {
      const created = { ...facts, id: this.ids.next(), createdAt: this.clock.now(), version: 1 };
      await this.uow.manager.insert(Organisation, created);
      known.set(facts.code, created);
      result.created.push(facts.code);
      return;
    }
    if (row.kind !== facts.kind) throw new DataFileError([kindFault(row, facts)]);
    const changed = (Object.keys(facts) as (keyof Facts)[]).filter((field) => row[field] !== facts[field]);
    if (changed.length === 0) return;
    const pick = (from: Facts) => Object.fromEntries(changed.map((field) => [field, from[field]]));
    await this.uow.manager.update(
      Organisation,
      { id: row.id },
      { ...pick(facts), version: () => 'version + 1' },
    );
    await this.audit.write({
      action: 'organisation.updated',
      subjectType: 'organisation',
      subjectId: row.id,
      organisationId: row.id,
      before: pick(row),
      after: pick(facts),
    });
    result.updated.push(facts.code);
  }
}

function aroundMunicipalities({ organisations }: OrganisationsData): Facts[] {
  return organisations.map(({ kind, code, name, nameEn, region, language }) => ({
    kind,
    code,
    name,
    nameEn,
    region,
    municipalityType: null,
    geographicOrganisationId: null,
    language,
  }));
}

function municipalities(data: OrganisationsData, known: ReadonlyMap<string, Organisation>): Facts[] {
  return data.municipalities.map(
    ({ code, name, nameEn, region, municipalityType, geographicOrganisation }) => ({
      kind: 'municipality',
      code,
      name,
      nameEn,
      region,
      municipalityType,
      geographicOrganisationId: known.get(geographicOrganisation)?.id ?? null,
      language: 'da',
    }),
  );
}

function kindFault(row: Organisation, facts: Facts) {
  return {
    file: facts.kind === 'municipality' ? 'data/organisations/municipalities.csv' : 'data/organisations/organisations.yaml',
    line: 1,
    field: 'code',
    message: `${facts.code} is known as ${row.kind}, not ${facts.kind}; a code keeps its kind, so use a new code`,
  };
}
