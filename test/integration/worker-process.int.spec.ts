import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../notifications/eventually.js';
import { MailBed } from '../notifications/mail-bed.js';

let bed: MailBed;
beforeAll(async () => {
  bed = await MailBed.start('postgres');
});
afterAll(() => bed.stop());

function startMain(environment: Record<string, string>) {
  const child = spawn(
    process.execPath,
    [
      '--import',
      fileURLToPath(new URL('../notifications/ts-register.mjs', import.meta.url)),
      fileURLToPath(new URL('../../apps/worker/src/main.ts', import.meta.url)),
    ],
    { env: { PATH: process.env.PATH, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  return { child, ended: once(child, 'exit'), output: () => output };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

describe('the worker process', () => {
  it('tells its health and numbers, delivers, logs JSON without secrets, and ends cleanly when told', async () => {
    const port = await freePort();
    const { child, ended, output } = startMain({
      ...bed.environment,
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: String(port),
    });
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    await eventually(async () => expect((await get('/health/ready')).status).toBe(200), 60_000);
    const ready = (await (await get('/health/ready')).json()) as { checks: { name: string; ok: boolean }[] };
    expect(ready.checks.map(({ name, ok }) => [name, ok]).sort()).toEqual([
      ['database', true],
      ['queue', true],
    ]);
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/elsewhere')).status).toBe(404);
    await bed.submitted(1);
    await eventually(() => expect(bed.smtp.arrived).toHaveLength(6));
    await eventually(async () => {
      const metrics = await (await get('/metrics')).text();
      expect(metrics).toContain('klimacert_delivery_attempts_total{state="sent"} 6');
      expect(metrics).toContain('klimacert_outbox_lag_seconds 0');
      expect(metrics).toContain('klimacert_deliveries{state="dead"} 0');
      expect(metrics).toMatch(/klimacert_queue_depth\{queue="mail",stage="waiting"\} 0/);
    });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const lines = output().trim().split('\n');
    for (const line of lines)
      expect(JSON.parse(line)).toMatchObject({ level: 'info', time: expect.any(String) });
    expect(output()).toContain('Ready');
    expect(output()).not.toContain(bed.environment.APP_SECRET);
    expect(output()).not.toContain(new URL(bed.database.url).password || '\u0000');
  }, 120_000);

  it('does not start without what it needs, and names it', async () => {
    const { ended, output } = startMain({ DATABASE_URL: bed.database.url, SMTP_URL: 'http://mail' });
    expect(await ended).toEqual([78, null]);
    expect(output()).toMatch(/SMTP_URL: .*Example: SMTP_URL=smtp:/);
    expect(output()).toContain('APP_SECRET is required here');
    expect(output()).toContain('BASE_URL is required here');
  }, 60_000);
});
