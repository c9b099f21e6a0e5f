import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { must, type CaseDriver } from '../../../../test/world/case-driver.js';
import { World } from '../../../../test/world/world.js';

let world: World;
let driver: CaseDriver;

beforeAll(async () => {
  world = await World.start();
  driver = await world.driver();
  await driver.driveTo('in_review');
});
afterAll(() => world.stop());

interface Entry {
  readonly action: string;
  readonly after: unknown;
  readonly at: string;
}

const search = async (query: string): Promise<Entry[]> =>
  must(await world.as('secretariat').get(`/audit?limit=200&${query}`)).body.items;
const actions = (entries: readonly Entry[]) => entries.map(({ action }) => action);

describe('the audit trail', () => {
  it('tells the secretariat and its administrators, newest first, who did what and from where', async () => {
    const entries = await search(`submissionId=${driver.submissionId}&action=submission.transitioned`);
    expect(entries).toHaveLength(2);
    expect(entries[0]).toMatchObject({
      actorId: world.as('secretariat').userId,
      actorName: 'Birgit Lauritsen',
      subjectType: 'transition',
      before: { state: 'submitted' },
      after: { state: 'in_review' },
      ip: '127.0.0.1',
      userAgent: expect.any(String),
      requestId: expect.any(String),
    });
    must(await world.as('administrator').get('/audit'));
    for (const part of ['editor', 'adviser', 'c40Lead', 'observer', 'nobody'] as const)
      expect((await world.as(part).get('/audit')).status).toBe(403);
  });

  it('is searched by person, several actions, organisation, thing and time', async () => {
    const { userId } = world.as('signatory');
    expect(actions(await search(`actorId=${userId}&submissionId=${driver.submissionId}`))).toEqual([
      'submission.transitioned',
    ]);
    const several = await search('action=assignment.made&action=conflict.declared');
    expect(new Set(actions(several))).toEqual(new Set(['assignment.made', 'conflict.declared']));
    expect(await search('from=2026-10-06T00:00:00Z')).toEqual([]);
    expect((await search('from=2026-10-05T00:00:00Z&to=2026-10-06T00:00:00Z')).length).toBeGreaterThan(10);
    expect(await search('organisationId=0192d0c4-5a1e-7c3f-9d2b-6f0e4a7b1c22')).toEqual([]);
    expect(await search('subjectId=%27%3B+DROP+TABLE+audit_entries%3B--')).toEqual([]);
    for (const wrong of ['action=everything', 'from=yesterday', 'actorId=1', 'limit=0', 'colour=red'])
      expect((await world.as('secretariat').get(`/audit?${wrong}`)).status).toBe(400);
  });

  it('comes in pages that miss and repeat nothing', async () => {
    const all = await search(`submissionId=${driver.submissionId}&to=2026-10-05T08:00:00.001Z`);
    const seen: string[] = [];
    let cursor = '';
    do {
      const { items, next } = must(
        await world
          .as('secretariat')
          .get(`/audit?limit=7&submissionId=${driver.submissionId}${cursor && `&cursor=${cursor}`}`),
      ).body;
      seen.push(
        ...items.filter(({ action }: Entry) => action !== 'audit.read').map(({ id }: { id: string }) => id),
      );
      cursor = next ?? '';
    } while (cursor);
    const expected = (all as (Entry & { id: string })[]).filter(({ action }) => action !== 'audit.read');
    expect(seen).toEqual(expected.map(({ id }) => id));
  });

  it('records that it was read', async () => {
    await search(`submissionId=${driver.submissionId}`);
    const [latest] = await search('action=audit.read');
    expect(latest).toMatchObject({
      actorId: world.as('secretariat').userId,
      after: { filter: { submissionId: driver.submissionId } },
    });
  });

  it('leaves out what one body wrote until both have finalised, without a trace', async () => {
    const before = await search(`submissionId=${driver.submissionId}`);
    await driver.score('concito', 1, ['K7']);
    await driver.finalise('concito', 1, 'request_changes', 'K7 mangler kortet.');
    const ours = await world.query<{ count: number }>(
      `SELECT count(*)::int FROM audit_entries WHERE sealed_round_id IS NOT NULL`,
    );
    expect(ours[0]!.count).toBeGreaterThan(16);
    const sealed = await search(`submissionId=${driver.submissionId}`);
    const fresh = actions(sealed.slice(0, sealed.length - before.length)).filter(
      (one) => one !== 'audit.read',
    );
    expect(fresh.filter((action) => /^(score|finding)\.(written|delivered|raised)/.test(action))).toEqual([]);
    expect(JSON.stringify(sealed)).not.toMatch(/not_met|K7 mangler|request_changes/);
    expect(actions(await search('action=score.written'))).toEqual([]);

    await driver.score('c40', 1, []);
    await driver.finalise('c40', 1, 'endorse');
    expect((await search(`submissionId=${driver.submissionId}&action=score.written`)).length).toBeGreaterThan(
      16,
    );
  });

  it('is refused any change by the database itself', async () => {
    for (const statement of [
      `UPDATE audit_entries SET action = 'x'`,
      `DELETE FROM audit_entries`,
      `DELETE FROM audit_entries WHERE false`,
      `TRUNCATE audit_entries`,
      `TRUNCATE audit_entries CASCADE`,
    ])
      await expect(world.query(statement)).rejects.toThrow('append-only');
    await expect(
      world.query(
        `DO $$ BEGIN SET LOCAL session_replication_role = replica; DELETE FROM audit_entries; END $$`,
      ),
    ).rejects.toThrow('append-only');
  });

  it('holds no secret, whatever was written', async () => {
    const rows = await world.query<{ text: string }>(
      `SELECT string_agg(to_jsonb(a)::text, ' ') AS text FROM audit_entries a`,
    );
    expect(rows[0]!.text).not.toMatch(
      /argon2|kc_[a-z0-9]{8}_|"(password|token)[a-zA-Z]*": "(?!\[redacted\])/,
    );
  });

  it('is written with what it tells of, or not at all', async () => {
    const count = async () =>
      (await world.query<{ count: number }>('SELECT count(*)::int FROM audit_entries'))[0]!.count;
    const before = await count();
    const refused = await driver.transition('signatory', 'withdraw', { reason: '' });
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(await count()).toBe(before);
  });
});
