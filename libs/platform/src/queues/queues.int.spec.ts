import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { eventually } from '../../../../test/notifications/eventually.js';
import { testRedisUrl } from '../../../../test/setup/redis.js';
import { createTestDatabase, type TestDatabase } from '../../../../test/setup/test-database.js';
import { Config, loadConfig } from '../config/config.js';
import { JobHandler, JobQueue, QueuesModule, type JobRun, type JobWorkerSettings } from './index.js';

type Work = (id: string, run: JobRun) => Promise<void>;
let work: Work;

@JobHandler('notifications.fan-out')
class FanOut {
  handle({ outboxMessageId }: { outboxMessageId: string }, run: JobRun): Promise<void> {
    return work(outboxMessageId, run);
  }
}

@JobHandler('notifications.deliver')
class Deliver {
  handle({ deliveryId }: { deliveryId: string }, run: JobRun): Promise<void> {
    return work(deliveryId, run);
  }
}

const backends = testRedisUrl() ? (['postgres', 'redis'] as const) : (['postgres'] as const);

describe.each(backends)('the queues on %s', (backend) => {
  let database: TestDatabase;
  const running: INestApplicationContext[] = [];
  beforeEach(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((context) => context.close()));
    await database.drop();
  });

  async function start(handlers: Type[], settings: Partial<JobWorkerSettings> = {}): Promise<JobQueue> {
    const config = loadConfig({
      DATABASE_URL: database.url,
      ...(backend === 'redis' ? { REDIS_URL: testRedisUrl() } : {}),
    }) as Config & { DATABASE_URL: string };
    @Global()
    @Module({ providers: [{ provide: Config, useValue: config }], exports: [Config] })
    class Configuration {}
    @Module({ imports: [Configuration, QueuesModule.forWorker(settings)], providers: handlers })
    class App {}
    const context = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
    running.push(context);
    return context.get(JobQueue);
  }

  it('do each job once, also when it is added again while it waits', async () => {
    const done: string[] = [];
    work = async (id) => void done.push(id);
    const queue = await start([FanOut, Deliver]);
    for (let time = 0; time < 3; time++)
      await queue.add('notifications.deliver', { deliveryId: 'a' }, { jobId: 'job-a', delay: 200 });
    await queue.addMany('notifications.fan-out', [
      { payload: { outboxMessageId: 'b' }, options: { jobId: 'job-b' } },
      { payload: { outboxMessageId: 'c' }, options: { jobId: 'job-c' } },
    ]);
    await eventually(() => expect([...done].sort()).toEqual(['a', 'b', 'c']));
    await eventually(async () =>
      expect(await queue.depths()).toEqual([
        { queue: 'notifications', waiting: 0, active: 0, delayed: 0, failed: 0 },
        { queue: 'mail', waiting: 0, active: 0, delayed: 0, failed: 0 },
      ]),
    );
    expect(done).toHaveLength(3);
  });

  it('try a failed job again, keep it when it has failed for good, and take it up when asked to ensure it', async () => {
    const attempts: [number, boolean][] = [];
    let healed = false;
    work = async (_id, { attempt, lastAttempt }) => {
      attempts.push([attempt, lastAttempt]);
      if (!healed) throw new Error('not yet');
    };
    const queue = await start([FanOut, Deliver]);
    const options = { jobId: 'job-a', attempts: 3, backoff: 10 };
    await queue.add('notifications.deliver', { deliveryId: 'a' }, options);
    const failed = async () => (await queue.depths()).find(({ queue: name }) => name === 'mail')?.failed;
    await eventually(async () => expect(await failed()).toBe(1));
    expect(attempts).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
    healed = true;
    expect(await queue.ensure('notifications.deliver', { deliveryId: 'a' }, options)).toBe(true);
    await eventually(() => expect(attempts).toHaveLength(4));
    await eventually(async () => expect(await failed()).toBe(0));
  });

  it('leave a job alone that is on its way when asked to ensure it, and add one that is lost', async () => {
    work = async () => undefined;
    const queue = await start([FanOut, Deliver]);
    const options = { jobId: 'job-a', delay: 60_000 };
    expect(await queue.ensure('notifications.deliver', { deliveryId: 'a' }, options)).toBe(true);
    expect(await queue.ensure('notifications.deliver', { deliveryId: 'a' }, options)).toBe(false);
  });

  it('let running jobs finish on closing, and give up those that take too long', async () => {
    let finish = (): void => undefined;
    const finished: string[] = [];
    let started = 0;
    work = async (id) => {
      started += 1;
      if (id === 'long') await new Promise<void>((resolve) => (finish = resolve));
      finished.push(id);
    };
    const queue = await start([FanOut, Deliver], { closeLimit: 300 });
    await queue.add('notifications.deliver', { deliveryId: 'long' }, { jobId: 'long' });
    await eventually(() => expect(started).toBe(1));
    await running[0]?.close();
    expect(finished).toEqual([]);
    finish();
    await eventually(() => expect(finished).toEqual(['long']));
  });

  it('do not start with a job that nobody handles, or two do', async () => {
    @JobHandler('notifications.deliver')
    class Another extends Deliver {}
    await expect(start([FanOut])).rejects.toThrow('notifications.deliver has no handler');
    await expect(start([FanOut, Deliver, Another])).rejects.toThrow('notifications.deliver has 2 handlers');
  });
});
