import { afterEach, describe, expect, it } from '@jest/globals';
import { testRedisUrl } from '../setup/redis.js';
import { StoryBed } from '../setup/story-bed.js';
import { playStory } from '../story/story.js';
import { Killer, planKills } from './killer.js';

const KILLS = 10;
/** Answers of which somebody is told, between two kills; the story has a few more than ten times as many. */
const STRETCH = 4;
/** A start after a kill takes seconds; what a killed worker had claimed is free again after half a minute at most. */
const PATIENCE_MS = 60_000;
const MAIL_LIMIT_MS = 120_000;
const LIMIT_MS = 240_000;

/** The process is killed (kill -9) again and again while people work and e-mails are on their way. */
describe('a server that is killed in the middle of the story', () => {
  let bed: StoryBed | undefined;
  afterEach(async () => {
    await bed?.clear();
    bed = undefined;
  });

  async function survive(env: Record<string, string>): Promise<void> {
    const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1_000_000));
    bed = await StoryBed.start(env);
    const killer = new Killer(bed, planKills(KILLS, STRETCH, seed));
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
      });
      await killer.finish();
      console.info(report(seed, killer, mail.arrived, mail.copies, replayed));
      expect(mail.faults).toEqual([]);
      expect(certificateNumber).toMatch(/^KC-\d{4}-0001$/);
    } catch (error) {
      console.error(`Seed ${seed}\n${lines.join('\n')}\n${bed.server.output()}`);
      throw error;
    }
    expect(killer.done).toHaveLength(KILLS);
    // Else nothing was on its way when it was killed, and nothing is proven.
    expect(killer.done.some(({ messages, mails }) => messages + mails > 0)).toBe(true);
    expect(await bed.server.end('SIGINT')).toBe(0);
  }

  it('goes on after ten kills: every step once, every e-mail there', () => survive({}), LIMIT_MS);

  const redisUrl = testRedisUrl();
  (redisUrl ? it : it.skip)(
    'and the same with the queues in Redis',
    () => survive({ REDIS_URL: redisUrl ?? '' }),
    LIMIT_MS,
  );
});

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
