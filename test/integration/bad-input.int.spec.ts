import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROUTE_ARGS_METADATA, RouteParamtypes } from '@nestjs/common/internal';
import { getMetadataStorage } from 'class-validator';
import { Routes, type DeclaredRoute } from '../../apps/api/src/http/route-check.js';
import type { Answer } from '../world/actor.js';
import { must, type CaseDriver } from '../world/case-driver.js';
import { PARTS, type PartName } from '../world/cast.js';
import { World } from '../world/world.js';

const UNKNOWN = '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22';
let world: World;
let driver: CaseDriver;
let routes: DeclaredRoute[];

beforeAll(async () => {
  world = await World.start();
  routes = world.app.get(Routes).list();
  driver = await world.driver();
});
afterAll(() => world.stop());

/** Values that some field, somewhere, will not expect. */
const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  'x'.repeat(60_000),
  "'; DROP TABLE submissions; --",
  '<script>alert(1)</script>',
  'nul\u0000byte',
  'half \ud800 surrogate',
  '\u202Eright to left',
  0,
  -1,
  1.5,
  2 ** 53,
  true,
  [],
  ['K1', 'K1', { $gt: '' }],
  {},
  { toString: 'x' },
  '2026-02-30',
  '9999-12-31',
  UNKNOWN,
  'not-a-uuid',
];

function bodyFields(route: DeclaredRoute): string[] | null {
  const { controller, method } = route;
  const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number }
  >;
  const body = Object.entries(args).find(([key]) => Number(key.split(':')[0]) === RouteParamtypes.BODY);
  if (!body) return null;
  const types = Reflect.getMetadata(
    'design:paramtypes',
    controller.prototype as object,
    method,
  ) as Function[];
  const rules = getMetadataStorage().getTargetValidationMetadatas(types[body[1].index]!, '', false, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

function pathOf(route: DeclaredRoute, id: string, body: string): string {
  return route.path
    .replace(':id', id)
    .replace(':criterion', 'K1')
    .replace(':body', body)
    .replace(/:(n|number|round)(?=\/|$)/, '1')
    .replace(/:\w+/g, UNKNOWN);
}

/** What an unwanted effect of any kind would change. */
async function footprint(): Promise<string> {
  const [row] = await world.query<{ state: string }>(
    `SELECT concat_ws(' ', (SELECT count(*) FROM audit_entries), (SELECT count(*) FROM outbox_messages),
       (SELECT count(*) FROM transitions), (SELECT sum(version + content_version) FROM submissions),
       (SELECT sum(version) FROM self_assessments), (SELECT count(*) FROM evidence), (SELECT count(*) FROM comments),
       (SELECT count(*) FROM users), (SELECT count(*) FROM memberships), (SELECT count(*) FROM findings),
       (SELECT sum(version) FROM scores)) AS state`,
  );
  return row!.state;
}

/** Faults of an answer to bad input: a crash, a leak, or words that help nobody. */
function faultsOf(answer: Answer): string[] {
  if (answer.status < 400) return [];
  const text = JSON.stringify(answer.body);
  return [
    ...(answer.status >= 500 ? [`crashed with ${answer.status}`] : []),
    ...(/typeorm|QueryFailed|node_modules|\bpg\b|relation "|syntax error|    at /i.test(text)
      ? [`leaks: ${text}`]
      : []),
    ...(answer.body?.code && answer.body.title && answer.body.detail && answer.body.status === answer.status
      ? []
      : [`is no problem document: ${text}`]),
    ...(String(answer.headers['content-type']).includes('application/problem+json')
      ? []
      : ['has the wrong type']),
    ...(answer.body?.code === 'invalid_input' && !(answer.body.errors?.length > 0) ? ['names no field'] : []),
  ];
}

/** Sends every hostile value in every field of every body, as everybody who may call the route now. */
async function bombard(parts: readonly PartName[]): Promise<string[]> {
  const faults: string[] = [];
  for (const route of routes) {
    const fields = bodyFields(route);
    if (!fields || route.endpoint.multipart || /session|sessions|password/.test(route.path)) continue;
    const { method } = route.endpoint;
    for (const part of parts) {
      const path = pathOf(route, driver.submissionId, part.startsWith('concito') ? 'concito' : 'c40');
      const ifMatch = 'never';
      const first = await world.as(part).call(method, path, { unknownField: 1 }, { ifMatch });
      if (first.status === 403 || first.status === 404) continue;
      const attempts: unknown[] = [
        undefined,
        null,
        [],
        'text',
        ...fields.flatMap((field) => HOSTILE.map((value) => ({ [field]: value }))),
      ];
      for (const body of attempts) {
        const before = await footprint();
        const answer = await world.as(part).call(method, path, body, { ifMatch });
        const changed = answer.status >= 400 && (await footprint()) !== before;
        for (const fault of [...faultsOf(answer), ...(changed ? ['changed something'] : [])])
          faults.push(`${part} ${method} ${route.path} ${JSON.stringify(body)?.slice(0, 80)}: ${fault}`);
      }
      break;
    }
  }
  return faults;
}

describe('Bad input', () => {
  it('in a draft ends in a clear problem and no change', async () => {
    await driver.create();
    expect(await bombard(PARTS)).toEqual([]);
  }, 240_000);

  it('in review ends in a clear problem and no change', async () => {
    await driver.assessAll();
    must(await driver.transition('signatory', 'submit', { scopingWaiver: 'Holdt.' }));
    await driver.staff();
    must(await driver.transition('secretariat', 'accept'));
    expect(await bombard(['c40Reviewer', 'concitoLead'])).toEqual([]);
  }, 240_000);

  it('is explained in the language of the caller', async () => {
    const body = { planTitle: 7, municipalityId: 'x', frameworkId: 'cctf-2.5', colour: 'green' };
    const danish = await world.as('editor').post('/submissions', body, { language: 'da' });
    const english = await world.as('editor').post('/submissions', body, { language: 'en' });
    expect(danish.status).toBe(400);
    const fields = (answer: Answer): string[] =>
      answer.body.errors.map(({ field }: { field: string }) => field);
    expect(fields(danish).sort()).toEqual(['colour', 'municipalityId', 'planTitle']);
    expect(fields(english)).toEqual(fields(danish));
    expect(danish.body.title).not.toBe(english.body.title);
  });

  it('of a path or another one’s id is answered as if there were nothing', async () => {
    for (const path of [
      '/submissions/1',
      '/submissions/%00',
      `/submissions/${UNKNOWN}`,
      '/nowhere',
      '/submissions/%ff',
    ])
      expect([400, 404]).toContain((await world.as('editor').get(path)).status);
    expect((await world.as('foreignEditor').get(driver.path)).body).toMatchObject({ code: 'not_found' });
    const own = (await world.as('foreignEditor').get(driver.path)).body;
    const unknown = (await world.as('foreignEditor').get(`/submissions/${UNKNOWN}`)).body;
    for (const idempotencyKey of ['x', 'a-key-that-was-never-used']) {
      const hidden = await world.as('foreignEditor').post(`${driver.path}/comments`, {}, { idempotencyKey });
      expect(hidden.body.code).toBe('not_found');
    }
    expect({ ...own, requestId: '', instance: '' }).toEqual({ ...unknown, requestId: '', instance: '' });
  });

  it('of evidence that does not fit names the field', async () => {
    const foreign = await world.as('editor').post(`${driver.path}/self-assessments/K1/evidence`, {
      documentId: UNKNOWN,
      pageFrom: 1,
    });
    expect(foreign.status).toBe(422);
    expect(foreign.body.errors[0].field).toBe('documentId');
    const pages = await world.as('editor').post(`${driver.path}/self-assessments/K1/evidence`, {
      documentId: driver.planDocumentId,
      pageFrom: 2,
      pageTo: 99,
    });
    expect(pages.body.errors[0]).toMatchObject({ field: 'pageTo' });
  });

  it('of markup and SQL in a text is kept as text, to the letter', async () => {
    const text = `<img src=x onerror=alert(1)> '; DROP TABLE users; -- "ÆØÅ" 🌍`;
    const { version } = must(await world.as('editor').get(`${driver.path}/self-assessments/K2`)).body;
    const saved = must(
      await world
        .as('editor')
        .patch(`${driver.path}/self-assessments/K2`, { toBeUpdated: text }, { ifMatch: String(version) }),
    );
    expect(saved.body.toBeUpdated).toBe(text);
  });

  it('without a version is 428, with an old one 412', async () => {
    const path = `${driver.path}/self-assessments/K2`;
    expect((await world.as('editor').patch(path, { rating: 'met' })).status).toBe(428);
    expect((await world.as('editor').patch(path, { rating: 'met' }, { ifMatch: '1' })).status).toBe(412);
  });
});
