import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findEmbeddedPostgres } from '@app/platform';
import type { StoryBed } from '../setup/story-bed.js';

/** When to kill, and what. */
export interface PlannedKill {
  /** After so many answers to requests of which somebody is told. */
  readonly afterAnswer: number;
  /** So many milliseconds after that answer: its e-mails are on their way. */
  readonly delay: number;
  /** Whether the embedded PostgreSQL is killed too. */
  readonly withPostgres: boolean;
}

/** What was killed and what was under way at that moment. */
export interface Killed extends PlannedKill {
  readonly answered: string;
  /** Messages whose recipients were not worked out yet, and e-mails that were not sent. */
  readonly messages: number;
  readonly mails: number;
}

/** Requests after which e-mails are on their way. */
const TOLD =
  /\/(invitations|transitions|comments|deadlines|assignments|deliver|finalise|settlements|accept|adoptions|sign-offs)$/;

/** The same numbers for the same seed (mulberry32), between 0 and 1. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Spreads kills over the story: one at a random place of each stretch, PostgreSQL too in every third or so. */
export function planKills(count: number, stretch: number, seed: number): PlannedKill[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_unused, place) => ({
    afterAnswer: place * stretch + 1 + Math.floor(random() * stretch),
    delay: Math.floor(random() ** 2 * 120),
    withPostgres: random() < 0.35,
  }));
}

/** Kills a server at planned moments of a story and starts it again each time. */
export class Killer {
  readonly done: Killed[] = [];
  private answers = 0;
  private work: Promise<void> = Promise.resolve();
  private readonly left: PlannedKill[];

  constructor(
    private readonly bed: StoryBed,
    plan: readonly PlannedKill[],
  ) {
    this.left = [...plan];
  }

  /** To be told of every answer that the story gets. */
  readonly onAnswer = (request: Request, response: Response): void => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'POST' || !response.ok || !TOLD.test(pathname)) return;
    this.answers += 1;
    const next = this.left[0];
    if (!next || this.answers < next.afterAnswer) return;
    this.left.shift();
    const answered = pathname.replace(/.*\/(?=[^/]+$)/, '');
    this.work = this.work.then(() => this.kill(next, answered));
  };

  /** Waits until the server runs again after the last kill; throws what went wrong on the way. */
  async finish(): Promise<void> {
    await this.work;
  }

  private async kill(planned: PlannedKill, answered: string): Promise<void> {
    await pause(planned.delay);
    await this.bed.server.end('SIGKILL');
    const underWay = await this.underWay();
    if (planned.withPostgres) await this.killPostgres();
    this.done.push({ ...planned, answered, ...underWay });
    await this.bed.restart();
  }

  /** Asks the database that the killed process has left behind. */
  private async underWay(): Promise<{ messages: number; mails: number }> {
    const server = await findEmbeddedPostgres(join(this.bed.dataDir, 'postgres'));
    if (!server) throw new Error('PostgreSQL did not survive the kill of the process that started it.');
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      const { rows } = await client.query<{ messages: number; mails: number }>(
        `SELECT (SELECT count(*)::int FROM outbox_messages WHERE state IN ('pending', 'enqueued')) AS messages,
                (SELECT count(*)::int FROM deliveries WHERE state <> 'sent') AS mails`,
      );
      return rows[0] as { messages: number; mails: number };
    } finally {
      await client.end();
    }
  }

  private async killPostgres(): Promise<void> {
    const note = await readFile(join(this.bed.dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8');
    process.kill(Number(note.split('\n')[0]), 'SIGKILL');
  }
}
