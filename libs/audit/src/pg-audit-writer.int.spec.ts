import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import type { Viewer } from '@app/contracts';
import {
  AuditWriter,
  FixedClock,
  loadConfig,
  PlatformModule,
  RequestContext,
  UnitOfWork,
  Uuid7Ids,
  type AuditRecord,
  type Config,
  type RequestInfo,
} from '@app/platform';
import { createTestDatabase, type TestDatabase } from '../../../test/setup/test-database.js';
import { AuditModule, AuditEntry, auditEntities } from './index.js';

const ids = new Uuid7Ids();
let database: TestDatabase;
let module: TestingModule;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = loadConfig({ DATABASE_URL: database.url }) as Config & { DATABASE_URL: string };
  module = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        config,
        entities: [...auditEntities],
        clock: new FixedClock('2026-08-21T12:05:00Z'),
      }),
      AuditModule,
    ],
  }).compile();
  await module.init();
});
afterAll(async () => {
  await module.close();
  await database.drop();
});

const viewer: Viewer = { userId: ids.next(), name: 'Maja Lindholt', memberships: [] };
const request: RequestInfo = {
  requestId: 'r1',
  language: 'da',
  viewer,
  ip: '192.0.2.7',
  userAgent: 'x'.repeat(2_000),
  tokenId: ids.next(),
};

async function written(
  record: Partial<AuditRecord>,
  info: RequestInfo | null = request,
): Promise<AuditEntry> {
  const subjectId = ids.next();
  const write = () =>
    module.get(AuditWriter).write({ action: 'account.updated', subjectType: 'user', subjectId, ...record });
  await (info ? module.get(RequestContext).run(info, write) : write());
  return module.get(UnitOfWork).manager.findOneByOrFail(AuditEntry, { subjectId });
}

describe('an audit entry', () => {
  it('says who, when and from where', async () => {
    const entry = await written({ before: { name: 'Maja' }, after: { name: 'Maja L.' } });
    expect(entry).toMatchObject({
      actorId: viewer.userId,
      actorName: 'Maja Lindholt',
      at: new Date('2026-08-21T12:05:00Z'),
      before: { name: 'Maja' },
      after: { name: 'Maja L.' },
      ip: '192.0.2.7',
      requestId: 'r1',
      tokenId: request.tokenId,
    });
    expect(entry.userAgent).toHaveLength(400);
  });

  it('of the system, or of somebody not signed in, names nobody', async () => {
    expect(await written({}, null)).toMatchObject({ actorId: null, actorName: null, requestId: 'system' });
    expect(await written({ actorId: null })).toMatchObject({ actorId: null, actorName: null });
    const other = ids.next();
    expect(await written({ actorId: other })).toMatchObject({ actorId: other, actorName: null });
  });

  it('holds no secret', async () => {
    const entry = await written({
      after: { email: 'a@b.dk', password: 'hunter2', nested: [{ tokenHash: 'abc', tokenId: 't1' }] },
    });
    expect(entry.after).toEqual({
      email: 'a@b.dk',
      password: '[redacted]',
      nested: [{ tokenHash: '[redacted]', tokenId: 't1' }],
    });
  });

  it('takes whatever people write', async () => {
    const after = { text: 'a\u0000b \ud800 😀 https://x.dk","e":"a@b.dk', at: new Date(0), none: null };
    expect((await written({ after })).after).toEqual({
      text: 'ab \ufffd 😀 https://x.dk","e":"a@b.dk',
      at: '1970-01-01T00:00:00.000Z',
      none: null,
    });
  });

  it('goes with its transaction', async () => {
    const subjectId = ids.next();
    const uow = module.get(UnitOfWork);
    await expect(
      uow.run(async () => {
        await module.get(AuditWriter).write({ action: 'account.updated', subjectType: 'user', subjectId });
        throw new Error('refused');
      }),
    ).rejects.toThrow('refused');
    expect(await uow.manager.findBy(AuditEntry, { subjectId })).toEqual([]);
  });
});
