import { afterEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { testRedisUrl } from '../setup/redis.js';
import { StoryBed } from '../setup/story-bed.js';

/** A story takes seconds; two of them and a start much longer on a machine that does other things too. */
const LIMIT_MS = 240_000;

/** `npm run story` at a server as `npm start` starts it. */
describe('the story', () => {
  let bed: StoryBed | undefined;
  afterEach(async () => {
    await bed?.clear();
    bed = undefined;
  });

  async function play(env: Record<string, string>): Promise<void> {
    bed = await StoryBed.start(env);
    const { code, output } = await story(bed.url);
    expect(`${code}\n${output}`).toMatch(/^0\n/);
    expect(output).toMatch(/OK: certificate KC-\d{4}-0001, 121 e-mails as expected/);
  }

  it(
    'goes from invitation to certificate, and twice on the same server, with the queues in PostgreSQL',
    async () => {
      await play({});
      const again = await story(bed!.url);
      expect(again.output).toMatch(/OK: certificate KC-\d{4}-0002/);
    },
    LIMIT_MS,
  );

  const redisUrl = testRedisUrl();
  (redisUrl ? it : it.skip)(
    'goes the same way with the queues in Redis',
    async () => {
      await play({ REDIS_URL: redisUrl ?? '' });
      expect(bed!.server.output()).toContain('REDIS_URL');
    },
    LIMIT_MS,
  );

  it('says what to do when no server is there', async () => {
    const { code, output } = await story('http://127.0.0.1:1');
    expect(code).toBe(1);
    expect(output).toContain('Is the server started (npm start)?');
  });
});

/** Runs the script as somebody at a terminal does. */
function story(url: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const options = ['node_modules/tsx/dist/cli.mjs', 'test/story/main.ts', '--url', url];
    const child = execFile(process.execPath, options, { env: withoutJest() }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, output: `${stdout}${stderr}` }),
    );
  });
}

function withoutJest(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _jests, ...env } = process.env;
  return env;
}
