import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FrameworksDataLoader } from '@app/frameworks';
import { OrganisationsDataLoader, Sessions, User } from '@app/organisations';
import { loadConfig } from '@app/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { InjectOptions } from 'fastify';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/setup/test-database.js';
import { createApiApp } from './app.js';
import { API_PREFIX } from './http/create-http-app.js';
import { Routes, type DeclaredRoute } from './http/route-check.js';

let app: NestFastifyApplication;
let database: TestDatabase;
let folder: string;
let signedIn: { cookie: string; 'x-csrf-token': string };

beforeAll(async () => {
  [database, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), 'klimacert-api-'))]);
  const config = loadConfig(
    {
      DATABASE_URL: database.url,
      BASE_URL: 'http://klimacert.example',
      APP_SECRET: 'a secret that only this test knows about',
      STORAGE_DIR: folder,
    },
    ['DATABASE_URL'],
  );
  app = await createApiApp({ config, logger: false });
  await app.get(OrganisationsDataLoader, { strict: false }).load();
  await app.get(FrameworksDataLoader, { strict: false }).load();
  signedIn = await signInAs('secretariat', 'secretariat');
});
afterAll(async () => {
  await app.close();
  await Promise.all([database.drop(), rm(folder, { recursive: true })]);
});

async function signInAs(role: string, kind: string) {
  const manager = app.get(DataSource).manager;
  const userId = randomUUID();
  const email = `${userId}@kl.example`;
  await manager.insert(User, { id: userId, email, name: 'Kim', status: 'active', createdAt: new Date() });
  await manager.query(
    `INSERT INTO memberships (id, user_id, organisation_id, role, started_at)
     SELECT $1, $2, id, $3, now() FROM organisations WHERE kind = $4 LIMIT 1`,
    [randomUUID(), userId, role, kind],
  );
  const { token, csrfToken } = await app.get(Sessions, { strict: false }).open(userId);
  return { cookie: `klimacert=${token}`, 'x-csrf-token': csrfToken };
}

const get = (url: string, headers = {}) => app.inject({ method: 'GET', url, headers });

describe('the API as a whole', () => {
  it('is alive and ready when database and schema are there', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
    const ready = await get('/health/ready');
    expect(ready.statusCode).toBe(200);
    const { status, checks } = ready.json<{ status: string; checks: { name: string; ok: boolean }[] }>();
    expect(status).toBe('ready');
    expect(checks.filter(({ ok }) => ok).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['database', 'migrations']),
    );
  });

  it('measures requests by route, never by id', async () => {
    await get(`/api/v1/submissions/${randomUUID()}`, signedIn);
    await get('/api/v1/nothing-here');
    const { body, headers } = await get('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain(
      'klimacert_http_request_duration_seconds_count{method="GET",route="/api/v1/submissions/:id",status="404"} 1',
    );
    expect(body).toContain('route="unknown",status="404"');
    expect(body).not.toMatch(/route="[^"]*[0-9a-f]{8}-/);
  });

  it('shows its description as a page with files of its own only', async () => {
    const page = await get('/api/docs');
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toMatch(/<script>|<style|style=|https?:/);
    for (const [, file] of page.body.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect({ file, status: (await get(file!)).statusCode }).toEqual({ file, status: 200 });
    }
    for (const file of ['package.json', 'swagger-initializer.js', '../package.json', '%2e%2e/package.json']) {
      expect((await get(`/api/docs/assets/${file}`)).statusCode).toBe(404);
    }
    const document = (await get('/api/openapi.json')).json<{ openapi: string; paths: object }>();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toContain('/api/v1/submissions/{id}');
  });

  it('tells everybody about the frameworks', async () => {
    const list = (await get('/api/v1/frameworks')).json<{ id: string }[]>();
    expect(list.map(({ id }) => id)).toEqual(['cctf-2.5', 'capf-2020']);
    const framework = (await get('/api/v1/frameworks/cctf-2.5')).json<{ criteria: object[] }>();
    expect(framework.criteria).toHaveLength(16);
    expect((await get('/api/v1/frameworks/cctf-2.5/mapping-from/capf-2020')).statusCode).toBe(200);
    for (const id of ['cctf-9', 'CCTF', '%00', 'x'.repeat(80)]) {
      expect((await get(`/api/v1/frameworks/${id}`)).statusCode).toBe(404);
    }
  });
});

describe('every endpoint', () => {
  const routes = (): DeclaredRoute[] => app.get(Routes).list();
  const urlOf = (route: DeclaredRoute, id: (name: string) => string) =>
    `${route.endpoint.hidden ? '' : `/${API_PREFIX}`}${route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(id(name)))}`;
  const known: Record<string, string> = {
    criterion: 'K1',
    body: 'c40',
    framework: 'cctf-2.5',
    number: '1',
    n: '1',
  };
  const plausible = (name: string): string => known[name] ?? randomUUID();
  const send = (route: DeclaredRoute, options: InjectOptions, id = plausible) =>
    app.inject({ method: route.endpoint.method, url: urlOf(route, id), ...options });
  const isProblem = (answer: { statusCode: number; headers: Record<string, unknown>; body: string }) =>
    answer.statusCode >= 400 &&
    answer.statusCode < 500 &&
    String(answer.headers['content-type']).startsWith('application/problem+json') &&
    !/select |insert |syntax|QueryFailed|node_modules|at \w+ \(/i.test(answer.body);

  it('that is not public asks who one is first', async () => {
    for (const route of routes().filter(({ endpoint }) => endpoint.access !== 'public')) {
      const answer = await send(route, { payload: route.endpoint.method === 'GET' ? undefined : {} });
      expect({ route: route.path, status: answer.statusCode }).toEqual({ route: route.path, status: 401 });
    }
  });

  it('survives bad input from somebody signed in: a problem, never a failure', async () => {
    const nasty: unknown[] = [
      {},
      [],
      null,
      'text',
      { unknown: 1 },
      { title: 1, event: {}, reason: [], email: null, limit: 'x' },
      Object.fromEntries(FIELD_NAMES.map((name) => [name, 7])),
      Object.fromEntries(FIELD_NAMES.map((name) => [name, 'x'.repeat(100_000)])),
      Object.fromEntries(FIELD_NAMES.map((name) => [name, 'a\u0000b'])),
      Object.fromEntries(FIELD_NAMES.map((name) => [name, [{ [name]: null }]])),
      Object.fromEntries(FIELD_NAMES.map((name) => [name, randomUUID()])),
      Object.fromEntries(FIELD_NAMES.map((name) => [name, "'; DROP TABLE users; --"])),
    ];
    const failures: object[] = [];
    for (const route of routes().filter(({ endpoint }) => endpoint.method !== 'GET')) {
      for (const [place, body] of nasty.entries()) {
        const payload = JSON.stringify(body);
        const headers = { ...signedIn, 'content-type': 'application/json', 'if-match': '"1"' };
        const answer = await send(route, { payload, headers });
        // Signing out and public requests for a reset succeed with an empty body; that is no bad input.
        if (answer.statusCode < 300) signedIn = await signInAs('secretariat', 'secretariat');
        else if (!isProblem(answer))
          failures.push({ route: route.path, place, status: answer.statusCode, body: answer.body });
      }
    }
    expect(failures).toEqual([]);
  });

  it('survives bad addresses and queries', async () => {
    const failures: object[] = [];
    const ids = ['no-uuid', '0', '-1', '\u0000', "' OR 1=1", 'x'.repeat(2000), '%ff', '../..', '🌍'];
    const queries = [
      'limit=0',
      'limit=1e9',
      'limit=x',
      'cursor=x',
      'cursor=%00',
      'x=1',
      'limit=1&limit=2',
      'q=%00',
      'state=x',
      'state[]=x',
      '__proto__=1',
    ];
    for (const route of routes()) {
      for (const id of ids) {
        if (!route.path.includes(':')) continue;
        const answer = await send(
          route,
          {
            headers: { ...signedIn, 'if-match': '"1"' },
            payload: route.endpoint.method === 'GET' ? undefined : {},
          },
          () => id,
        );
        if (!isProblem(answer))
          failures.push({ route: route.path, id, status: answer.statusCode, body: answer.body });
      }
      if (route.endpoint.method !== 'GET') continue;
      for (const query of queries) {
        const answer = await app.inject({
          method: 'GET',
          url: `${urlOf(route, plausible)}?${query}`,
          headers: signedIn,
        });
        if (answer.statusCode >= 300 && !isProblem(answer))
          failures.push({ route: route.path, query, status: answer.statusCode, body: answer.body });
      }
    }
    expect(failures).toEqual([]);
  });
});

/** Names that many of our bodies use, so that the nonsense reaches their rules. */
const FIELD_NAMES = [
  'event',
  'reason',
  'title',
  'summary',
  'planTitle',
  'planSummary',
  'municipalityId',
  'frameworkId',
  'generation',
  'contactUserId',
  'rating',
  'overallAssessment',
  'inPlace',
  'toUpdate',
  'noEvidenceReason',
  'documentId',
  'pageFrom',
  'pageTo',
  'note',
  'text',
  'visibility',
  'criterion',
  'kind',
  'dueOn',
  'adoptedOn',
  'caseNumber',
  'planDocumentId',
  'minutesDocumentId',
  'committeeSteps',
  'description',
  'body',
  'userId',
  'organisationId',
  'role',
  'email',
  'name',
  'password',
  'currentPassword',
  'newPassword',
  'token',
  'scopes',
  'expiresAt',
  'language',
  'status',
  'score',
  'comment',
  'severity',
  'outcome',
  'grounds',
  'accept',
  'recommendation',
  'conflicted',
  'explanation',
  'answer',
  'criteria',
  'key',
];
