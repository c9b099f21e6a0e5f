import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CaseDriver } from '../../../../test/world/case-driver.js';
import type { PartName } from '../../../../test/world/cast.js';
import { World } from '../../../../test/world/world.js';

let world: World;
let driver: CaseDriver;
let review: string;
beforeAll(async () => {
  world = await World.start();
  driver = await world.driver();
  await driver.driveTo('in_review');
  review = `${driver.path}/rounds/1/reviews/c40`;
});
afterAll(() => world.stop());

const UNKNOWN = '0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22';
const rows = (table: string) => world.query(`SELECT * FROM ${table} ORDER BY id`);

type Refusal = readonly [
  what: string,
  part: PartName,
  method: 'get' | 'put' | 'post' | 'patch',
  path: () => string,
  body: object,
  ifMatch: string | undefined,
  status: number,
  code: string,
  field?: string,
];

describe('a request about a review that is refused', () => {
  const score = (criterion = 'K1') => `${review}/scores/${criterion}`;
  const other = () => `${driver.path}/rounds/1/reviews/concito`;
  const good = { value: 'met', comment: '' };
  const finding = { criterion: 'K1', severity: 'must', text: 'Vis kortet.' };
  const findings = () => `${driver.path}/findings`;
  const verdict = { recommendation: 'endorse' };

  // One refusal a line, to be read as a table.
  // prettier-ignore
  const REFUSALS: readonly Refusal[] = [
    ['without If-Match', 'c40Reviewer', 'put', score, good, undefined, 428, 'precondition_required'],
    ['with a stale version', 'c40Reviewer', 'put', score, good, '7', 412, 'stale_version'],
    ['without a value', 'c40Reviewer', 'put', score, { comment: '' }, '1', 400, 'invalid_input', 'value'],
    ['with an unknown value', 'c40Reviewer', 'put', score, { value: 'fine' }, '1', 400, 'invalid_input', 'value'],
    ['with an unknown field', 'c40Reviewer', 'put', score, { ...good, state: 'approved' }, '1', 400, 'invalid_input', 'state'],
    ['with a comment too long', 'c40Reviewer', 'put', score, { value: 'met', comment: 'x'.repeat(10_001) }, '1', 400, 'invalid_input', 'comment'],
    ['with a comment that is no text', 'c40Reviewer', 'put', score, { value: 'met', comment: 7 }, '1', 400, 'invalid_input', 'comment'],
    ['on an unknown criterion', 'c40Reviewer', 'put', () => score('K99'), good, '1', 404, 'not_found'],
    ['on no criterion at all', 'c40Reviewer', 'put', () => score("K1'--"), good, '1', 404, 'not_found'],
    ['in an unknown round', 'c40Reviewer', 'put', () => `${driver.path}/rounds/2/reviews/c40/scores/K1`, good, '1', 404, 'not_found'],
    ['in no round at all', 'c40Reviewer', 'get', () => `${driver.path}/rounds/0/reviews/c40`, {}, undefined, 404, 'not_found'],
    ['for an unknown body', 'c40Reviewer', 'get', () => `${driver.path}/rounds/1/reviews/kl`, {}, undefined, 404, 'not_found'],
    ['for the other body', 'c40Reviewer', 'put', () => `${other()}/scores/K1`, good, '1', 404, 'not_found'],
    ['to read the other body’s scores', 'c40Lead', 'get', () => `${other()}/scores`, {}, undefined, 404, 'not_found'],
    ['to finalise for the other body', 'c40Lead', 'post', () => `${other()}/finalise`, verdict, '1', 404, 'not_found'],
    ['by the municipality', 'editor', 'put', score, good, '1', 403, 'forbidden'],
    ['by another municipality', 'foreignEditor', 'put', score, good, '1', 404, 'not_found'],
    ['to deliver what is not there', 'c40Reviewer', 'post', () => `${review}/deliver`, {}, undefined, 422, 'unprocessable', 'scores.K1.value'],
    ['to deliver criteria that are none', 'c40Reviewer', 'post', () => `${review}/deliver`, { criteria: ['k1; DROP'] }, undefined, 400, 'invalid_input', 'criteria'],
    ['to finalise too early', 'c40Lead', 'post', () => `${review}/finalise`, verdict, '1', 409, 'review_incomplete'],
    ['to finalise without a word', 'c40Lead', 'post', () => `${review}/finalise`, {}, '1', 400, 'invalid_input', 'recommendation'],
    ['to finalise as a reviewer', 'c40Reviewer', 'post', () => `${review}/finalise`, verdict, '1', 403, 'forbidden'],
    ['to reopen without a reason', 'c40Lead', 'post', () => `${review}/reopen`, { reason: '  ' }, '1', 400, 'invalid_input', 'reason'],
    ['to raise an empty finding', 'c40Reviewer', 'post', findings, { ...finding, text: ' ' }, undefined, 400, 'invalid_input', 'text'],
    ['to raise a finding on nothing', 'c40Reviewer', 'post', findings, { ...finding, criterion: 'K99' }, undefined, 422, 'unprocessable', 'criterion'],
    ['to close an unknown finding', 'c40Reviewer', 'post', () => `${findings()}/${UNKNOWN}/close`, { note: 'x' }, '1', 404, 'not_found'],
    ['about a finding with no id', 'c40Reviewer', 'patch', () => `${findings()}/1`, { text: 'x' }, '1', 404, 'not_found'],
    ['to answer in review', 'editor', 'post', () => `${findings()}/${UNKNOWN}/answers`, { text: 'x' }, '1', 403, 'forbidden'],
    ['to settle what is not in dispute', 'c40Lead', 'post', () => `${driver.path}/rounds/1/disagreements/K1/settlements`, { outcome: 'met', grounds: 'x' }, undefined, 404, 'not_found'],
    ['to sign in review', 'c40Lead', 'post', () => `${driver.path}/sign-offs`, {}, undefined, 403, 'forbidden'],
    ['to assign nobody', 'secretariat', 'post', () => `${driver.path}/assignments`, { userId: UNKNOWN, body: 'c40', kind: 'lead' }, undefined, 422, 'unprocessable', 'userId'],
    ['to assign a number', 'secretariat', 'post', () => `${driver.path}/assignments`, { userId: 1, body: 'c40', kind: 'lead' }, undefined, 400, 'invalid_input', 'userId'],
    ['to declare half', 'c40Colleague', 'post', () => `${driver.path}/conflict-declarations`, { statement: 'x' }, undefined, 400, 'invalid_input', 'hasConflict'],
  ];
  it.each(REFUSALS.map((refusal) => [refusal[0], refusal] as const))('%s', async (_what, refusal) => {
    const [, part, method, path, body, ifMatch, status, code, field] = refusal;
    const before = [await rows('scores'), await rows('findings'), await rows('assignments')];
    const actor = world.as(part);
    const answer =
      method === 'get'
        ? await actor.get(path())
        : await actor[method](path(), body, ifMatch ? { ifMatch } : {});
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    if (field) expect(answer.body.errors[0]).toMatchObject({ field, detail: expect.stringMatching(/\w/) });
    expect([await rows('scores'), await rows('findings'), await rows('assignments')]).toEqual(before);
  });
});

describe('a review over HTTP', () => {
  it('carries its version as ETag, and repeating a request with its key does it once', async () => {
    const reviewer = world.as('c40Reviewer');
    const saved = must(await reviewer.put(`${review}/scores/K1`, { value: 'partly_met' }, { ifMatch: '1' }));
    expect(saved.headers.etag).toBe('"2"');
    expect((await reviewer.get(`${review}/scores/K1`)).headers.etag).toBe('"2"');
    const finding = { criterion: 'K1', severity: 'must', text: '<b>Vis</b> kortet; DROP TABLE findings' };
    const key = { idempotencyKey: 'raise-finding-once' };
    const first = must(await reviewer.post(`${driver.path}/findings`, finding, key));
    const again = must(await reviewer.post(`${driver.path}/findings`, finding, key));
    expect(again.body).toEqual(first.body);
    expect(first.body.text).toBe(finding.text);
    expect(must(await reviewer.get(`${driver.path}/findings`)).body).toHaveLength(1);
    expect((await world.as('concitoLead').get(`${driver.path}/findings`)).body).toEqual([]);
  });

  it('of a certificate needs no account and knows no scores', async () => {
    expect((await world.public.get('/public/certificates/KC-2026-0001')).status).toBe(404);
    expect((await world.public.get('/public/certificates/KC-1;--')).status).toBe(404);
    const nothing = must(await world.public.get('/public/certificates?municipality=0165&limit=1'));
    expect(nothing.body).toEqual({ items: [], next: null });
    expect((await world.public.get('/public/certificates?limit=0')).status).toBe(400);
    expect((await world.as('editor').get(`${driver.path}/certificate`)).status).toBe(404);
  });
});
