import { afterEach, describe, expect, it } from '@jest/globals';
import { testRedisUrl } from '../setup/redis.js';
import { StoryBed } from '../setup/story-bed.js';
import { playStory } from '../story/story.js';
import { Killer, planKills, seededRandom } from './killer.js';

/** Answers of which somebody is told, in the whole story; there are a few more. */
const ANSWERS = 40;
/** One of so many answers is lost on the way to who asked, who then asks again. */
const LOST = 4;
/** A start after a kill takes seconds; what a killed worker had claimed is free again after half a minute at most. */
const PATIENCE_MS = 60_000;
const MAIL_LIMIT_MS = 120_000;
const LIMIT_MS = 480_000;

/** The process is killed (kill -9) again and again while people work and e-mails are on their way. */
describe('a server that is killed in the middle of the story', () => {
  let bed: StoryBed | undefined;
  afterEach(async () => {
    await bed?.clear();
    bed = undefined;
  });

  async function survive(kills: number, env: Record<string, string>): Promise<void> {
    const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1_000_000));
    bed = await StoryBed.start(env);
    const killer = new Killer(bed, planKills(kills, ANSWERS / kills, seed));
    const random = seededRandom(seed + 1);
    const lines: string[] = [];
    let replayed = 0;
    try {
      const { mail, certificateNumber } = await playStory({
        baseUrl: bed.url,
        print: (line) => void lines.push(line),
        patience: PATIENCE_MS,
        mailLimit: MAIL_LIMIT_MS,
        toleratesCopies: true,
        onAnswer: (request, response) => {
          if (response.headers.get('idempotency-replayed') === 'true') replayed += 1;
          killer.onAnswer(request, response);
        },
        losesAnswer: (request) => isRepeatable(request) && random() < 1 / LOST,
      });
      await killer.finish();
      console.info(report(seed, killer, mail.arrived, mail.copies, replayed));
      expect(mail.faults).toEqual([]);
      expect(certificateNumber).toMatch(/^KC-\d{4}-0001$/);
    } catch (error) {
      console.error(`Seed ${seed}\n${lines.join('\n')}\n${bed.server.output()}`);
      throw error;
    }
    expect(killer.done).toHaveLength(kills);
    // Else nothing was on its way when it was killed, and nothing is proven.
    expect(killer.done.some(({ messages, mails }) => messages + mails > 0)).toBe(true);
    expect(replayed).toBeGreaterThan(0);
    expect(await bed.server.end('SIGINT')).toBe(0);
  }

  it('goes on after ten kills: every step once, every e-mail there', () => survive(10, {}), LIMIT_MS);

  const redisUrl = testRedisUrl();
  (redisUrl ? it : it.skip)(
    'and after four with the queues in Redis',
    () => survive(4, { REDIS_URL: redisUrl ?? '' }),
    LIMIT_MS,
  );
});

/** Writes to a case take an Idempotency-Key. */
function isRepeatable({ method, url }: Request): boolean {
  return method !== 'GET' && url.includes('/api/v1/submissions/');
}

function report(
  seed: number,
  { done }: Killer,
  arrived: number,
  copies: readonly string[],
  replayed: number,
): string {
  const kills = done.map(
    ({ answered, delay, withPostgres, messages, mails }, place) =>
      `  ${place + 1}. ${delay} ms after ${answered}${withPostgres ? ', PostgreSQL too' : ''}: ` +
      `${messages} messages and ${mails} e-mails on their way`,
  );
  return [
    `Killed ${done.length} times (KILL_SEED=${seed}):`,
    ...kills,
    `${arrived} e-mails arrived, ${copies.length} of them more than once; ${replayed} repeated requests had taken effect already.`,
    ...copies.map((copy) => `  ${copy}`),
  ].join('\n');
}
