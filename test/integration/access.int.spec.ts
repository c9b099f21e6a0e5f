import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SUBMISSION_EVENTS, type SubmissionState, type Viewer } from '@app/contracts';
import { CaseRepository } from '@app/submissions';
import { can, canGlobally, type AccessDecision } from '@app/workflow';
import { Routes, type DeclaredRoute } from '../../apps/api/src/http/route-check.js';
import { accessTable, PERSONAS_WITHOUT_ROLE } from '../../apps/api/src/openapi/access-table.js';
import type { CaseDriver } from '../world/case-driver.js';
import { must } from '../world/case-driver.js';
import { CAST, PARTS, type PartName } from '../world/cast.js';
import { World } from '../world/world.js';

const TABLE = 'docs/generated/endpoint-access.md';
const UNKNOWN = '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22';
/** Requests that wait for an answer at the same time. */
const AT_ONCE = 16;

let world: World;
let routes: DeclaredRoute[];

beforeAll(async () => {
  world = await World.start();
  routes = world.app.get(Routes).list();
});
afterAll(() => world.stop());

const viewerOf = (part: PartName): Viewer => {
  const { organisation, role } = CAST[part];
  return {
    userId: world.as(part).userId,
    name: CAST[part].name,
    memberships:
      organisation && role
        ? [
            {
              organisationId: organisations.get(organisation)!,
              organisationCode: organisation,
              kind: kindOf(role),
              role,
            },
          ]
        : [],
  };
};
const organisations = new Map<string, string>();
function kindOf(role: string): Viewer['memberships'][number]['kind'] {
  if (['editor', 'signatory', 'viewer'].includes(role)) return 'municipality';
  if (role === 'adviser') return 'geographic_organisation';
  if (role === 'reviewer' || role === 'lead_reviewer') return 'review_body';
  return role === 'observer' ? 'observer' : 'secretariat';
}

/** A request that shows whether access is given without doing anything. */
async function probe(part: PartName, route: DeclaredRoute, submissionId: string): Promise<number> {
  const path = route.path
    .replace(':id', submissionId)
    .replace(':criterion', 'K1')
    .replace(':body', CAST[part].organisation === 'concito' ? 'concito' : 'c40')
    .replace(/:(n|number|round)(?=\/|$)/, '1')
    .replace(/:\w+/g, UNKNOWN);
  const { method } = route.endpoint;
  if (method === 'GET') return (await world.as(part).call(method, path, undefined)).status;
  // A body of the wrong kind is refused right after access was judged, before anything is done.
  const body = route.endpoint.multipart ? { probe: true } : new FormData();
  return (await world.as(part).call(method, path, body, { ifMatch: 'probe' })).status;
}

function fits(decision: AccessDecision, status: number, route: DeclaredRoute): boolean {
  if (decision === 'hidden') return status === 404;
  if (decision === 'refused') return status === 403;
  if (route.endpoint.method !== 'GET') return status === 415;
  // An allowed look at a part of the case that does not exist is answered 404 too.
  return (
    status === 200 ||
    status === 304 ||
    (status === 404 && /:id\/.*(:|certificate|disagreements)/.test(route.path))
  );
}

async function inBatches<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  for (let start = 0; start < jobs.length; start += AT_ONCE)
    results.push(...(await Promise.all(jobs.slice(start, start + AT_ONCE).map((job) => job()))));
  return results;
}

/** Asks every endpoint about the case as everybody, and lists what differs from the policy. */
async function compareWithPolicy(driver: CaseDriver): Promise<string[]> {
  const { submissionId } = driver;
  const repository = world.app.get(CaseRepository);
  const jobs = PARTS.flatMap((part) =>
    routes.map((route) => async (): Promise<string[]> => {
      const { access, method } = route.endpoint;
      if (typeof access === 'string' || !('case' in access) || access.via || access.param) return [];
      const thing = await repository.thing(viewerOf(part), submissionId);
      const decision = can(viewerOf(part), access.case, thing!);
      const status = await probe(part, route, submissionId);
      return fits(decision, status, route)
        ? []
        : [`${part}: ${method} ${route.path} (${access.case}) should be ${decision}, answered ${status}`];
    }),
  );
  return (await inBatches(jobs)).flat();
}

/** Asks for every event as everybody, with a version that never fits, so that nothing happens. */
async function compareTransitions(driver: CaseDriver): Promise<string[]> {
  const repository = world.app.get(CaseRepository);
  const jobs = PARTS.flatMap((part) =>
    SUBMISSION_EVENTS.map((event) => async (): Promise<string[]> => {
      const thing = await repository.thing(viewerOf(part), driver.submissionId);
      const decision = can(viewerOf(part), `transition.${event}`, thing!);
      const { status } = await world
        .as(part)
        .post(`${driver.path}/transitions`, { event }, { ifMatch: 'never' });
      const expected = { hidden: 404, refused: 403, allowed: 412 }[decision];
      return status === expected ? [] : [`${part}: ${event} should answer ${expected}, answered ${status}`];
    }),
  );
  return (await inBatches(jobs)).flat();
}

async function check(driver: CaseDriver, state: SubmissionState): Promise<void> {
  const before = await world.query('SELECT * FROM submissions WHERE id = $1', [driver.submissionId]);
  expect(before[0]).toMatchObject({ state });
  expect(await compareWithPolicy(driver)).toEqual([]);
  expect(await compareTransitions(driver)).toEqual([]);
  expect(await world.query('SELECT * FROM submissions WHERE id = $1', [driver.submissionId])).toEqual(before);
}

describe('Access to every endpoint', () => {
  beforeAll(async () => {
    for (const part of PARTS) {
      const { organisation } = CAST[part];
      if (organisation) organisations.set(organisation, await world.organisationId(organisation));
    }
  });

  it('covers every persona and has routes to judge', () => {
    expect(PERSONAS_WITHOUT_ROLE).toEqual(['anonymous']);
    expect(routes.length).toBeGreaterThan(60);
  });

  it('is what the policy says for every role, from draft to certificate', async () => {
    const driver = await world.driver();
    await driver.create();
    await check(driver, 'draft');
    await driver.assessAll();
    must(await driver.transition('editor', 'requestScoping'));
    await check(driver, 'scoping');
    must(
      await driver.transition('concitoReviewer', 'concludeScoping', {
        meetingDate: '2026-10-01',
        minutes: 'Gennemgået.',
      }),
    );
    must(await driver.transition('signatory', 'submit'));
    await driver.staff();
    await check(driver, 'submitted');
    must(await driver.transition('secretariat', 'accept'));
    await check(driver, 'in_review');
    for (const body of ['c40', 'concito'] as const) {
      await driver.score(body, 1, ['K7']);
      await driver.finalise(body, 1, 'request_changes', 'K7 mangler.');
    }
    must(await driver.transition('c40Lead', 'requestChanges'));
    await check(driver, 'changes_requested');
    await driver.answerFindings();
    must(await driver.transition('signatory', 'resubmit', { noDocumentChangeReason: 'Uddybet i svaret.' }));
    for (const body of ['c40', 'concito'] as const) {
      await driver.closeFindings(body);
      await driver.score(body, 2);
      await driver.finalise(body, 2, 'endorse');
    }
    must(await driver.transition('concitoLead', 'endorse'));
    await check(driver, 'endorsed');
    must(await driver.adopt());
    for (const lead of ['c40Lead', 'concitoLead'] as const)
      must(await world.as(lead).post(`${driver.path}/sign-offs`, { statement: 'Godkendt.' }));
    await check(driver, 'certified');
  }, 300_000);

  it('is what the policy says for cases that ended otherwise', async () => {
    const withdrawn = await world.driver();
    await withdrawn.driveTo('withdrawn');
    await check(withdrawn, 'withdrawn');
    const declined = await world.driver();
    await declined.driveTo('declined');
    await check(declined, 'declined');
  }, 300_000);

  it('asks everybody to sign in where it is not public, and gives the others what their roles give', async () => {
    const faults: string[] = [];
    for (const route of routes) {
      const { access, method } = route.endpoint;
      const path = route.path.replace(/:\w+/g, UNKNOWN);
      if (access === 'public') continue;
      const { status } = await world.public.call(method, path, method === 'GET' ? undefined : {});
      if (status !== 401) faults.push(`public: ${method} ${path} answered ${status}`);
      if (typeof access === 'string' || !('global' in access)) continue;
      for (const part of PARTS) {
        if (canGlobally(viewerOf(part), access.global)) continue;
        const answered = await probe(part, route, UNKNOWN);
        if (answered !== 403)
          faults.push(`${part}: ${method} ${path} should be refused, answered ${answered}`);
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('stands in the documentation as it is', async () => {
    const table = accessTable(routes);
    expect(await readFile(TABLE, 'utf8')).toBe(table);
  });
});
