import { describe, expect, it } from '@jest/globals';
import { Health } from './health.js';
import { Metrics } from './metrics.js';

describe('Health', () => {
  it('is ready when every check passes', async () => {
    const health = new Health();
    health.add('database', async () => undefined);
    expect(await health.ready()).toMatchObject({ ok: true, checks: [{ name: 'database', ok: true }] });
  });

  it('names what fails or does not answer, without the reason', async () => {
    const health = new Health();
    health.add('database', () => Promise.reject(new Error('password wrong for user x')));
    health.add('queue', () => new Promise(() => undefined));
    health.add('disk', () => {
      throw new Error('full');
    });
    const answer = await health.ready(20);
    expect(answer.ok).toBe(false);
    expect(answer.checks.map(({ name, ok }) => [name, ok])).toEqual([
      ['database', false],
      ['queue', false],
      ['disk', false],
    ]);
    expect(JSON.stringify(answer)).not.toContain('password');
  });
});

describe('Metrics', () => {
  it('reads gauges when asked and leaves a broken one out', async () => {
    const metrics = new Metrics();
    let depth = 3;
    metrics.gauge('queue_depth', 'Jobs', ['queue'], () => [{ labels: { queue: 'mail' }, value: depth }]);
    metrics.gauge('broken', 'Broken', [], () => Promise.reject(new Error('no database')));
    metrics.counter('sent_total', 'Sent', ['state']).inc({ state: 'sent' }, 2);
    expect((await metrics.read()).body).toContain('queue_depth{queue="mail"} 3');
    depth = 0;
    const { body, contentType } = await metrics.read();
    expect(contentType).toContain('text/plain');
    expect(body).toContain('queue_depth{queue="mail"} 0');
    expect(body).toContain('sent_total{state="sent"} 2');
    expect(body).not.toMatch(/^broken /m);
  });

  it('reads other parts of the process along, each metric once', async () => {
    const api = new Metrics();
    const worker = new Metrics();
    api.gauge('lag', 'Lag', [], () => [{ value: 1 }]);
    worker.gauge('lag', 'Lag', [], () => [{ value: 2 }]);
    worker.gauge('depth', 'Depth', [], () => [{ value: 3 }]);
    api.include(worker);
    const { body } = await api.read();
    expect(body.match(/^lag .*$/gm)).toEqual(['lag 1']);
    expect(body.match(/^depth .*$/gm)).toEqual(['depth 3']);
    expect(body.match(/^# TYPE klimacert_process_cpu_seconds_total/gm)).toHaveLength(1);
  });
});
