import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SUBMISSION_STATES } from '@app/contracts';
import { must, type CaseDriver } from '../world/case-driver.js';
import { PARTS } from '../world/cast.js';
import { World } from '../world/world.js';

let world: World;
const cases: { id: string; state: string; latestRevision: number; shared: boolean }[] = [];

beforeAll(async () => {
  world = await World.start();
  const driver = await world.driver();
  await driver.driveTo('draft');
  await multiply(driver);
});
afterAll(() => world.stop());

/**
 * Copies one case into every state with and without a revision and sharing, in two regions. Rows are laid directly:
 * the question here is which of many cases a list shows, not how they came to be.
 */
async function multiply(driver: CaseDriver): Promise<void> {
  for (const municipality of ['0165', '0461']) {
    for (const state of SUBMISSION_STATES) {
      for (const latestRevision of state === 'draft' || state === 'scoping' || state === 'withdrawn'
        ? [0, 1]
        : [1]) {
        for (const shared of [false, true]) {
          // Only one open case per municipality and framework: the copies get frameworks of their own.
          const framework = `copy-${cases.length}`;
          await world.query(
            `INSERT INTO frameworks SELECT (jsonb_populate_record(f, jsonb_build_object('id', $1::text, 'version', $1::text))).*
             FROM frameworks f WHERE id = 'cctf-2.5'`,
            [framework],
          );
          const [row] = await world.query<{ id: string }>(
            `INSERT INTO submissions SELECT (jsonb_populate_record(s, jsonb_build_object(
               'id', gen_random_uuid(), 'case_number', $1::text, 'framework_id', $1::text, 'state', $2::text,
               'latest_revision', $3::int, 'shared_with_adviser', $4::bool,
               'municipality_id', (SELECT id FROM organisations WHERE code = $5)))).*
             FROM submissions s WHERE s.id = $6 RETURNING id`,
            [framework, state, latestRevision, shared, municipality, driver.submissionId],
          );
          cases.push({ id: row!.id, state, latestRevision, shared });
        }
      }
    }
  }
  cases.push({ id: driver.submissionId, state: 'draft', latestRevision: 0, shared: false });
}

describe('The list of cases', () => {
  it.each(PARTS)('shows %s exactly the cases that they may know of', async (part) => {
    const listed: string[] = [];
    let cursor = '';
    do {
      const page = must(await world.as(part).get(`/submissions?limit=7${cursor}`)).body;
      listed.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.next ? `&cursor=${page.next}` : '';
    } while (cursor);
    expect(new Set(listed).size).toBe(listed.length);
    const known: string[] = [];
    for (const { id } of cases) {
      if ((await world.as(part).get(`/submissions/${id}`)).status === 200) known.push(id);
    }
    expect(listed.sort()).toEqual(known.sort());
  });

  it('narrows by state, municipality, adviser and framework', async () => {
    const adviser = await world.organisationId('dgo-hovedstaden');
    const { items } = must(
      await world
        .as('secretariat')
        .get(`/submissions?limit=200&state=endorsed,certified&geographicOrganisationId=${adviser}`),
    ).body;
    expect(items).toHaveLength(4);
    expect(new Set(items.map(({ state }: { state: string }) => state))).toEqual(
      new Set(['endorsed', 'certified']),
    );
  });

  it('refuses a page size or cursor that cannot be, naming the field', async () => {
    const size = await world.as('editor').get('/submissions?limit=201');
    expect(size.status).toBe(400);
    expect(size.body.errors[0].field).toBe('limit');
    const cursor = await world.as('editor').get('/submissions?cursor=abc');
    expect(cursor.body.code).toBe('invalid_cursor');
  });
});
