import { setTimeout as pause } from 'node:timers/promises';
import { must } from '../client/client.js';
import { CAST, PARTS, type PartName } from './cast.js';
import { CHAPTERS, EXPECTED_MAIL, type ChapterName } from './expected-mail.js';
import type { Mail } from './mailbox.js';
import { expectThat, type Stage } from './stage.js';

const LOOK_AGAIN_MS = 100;
const ON_THE_WAY = ['pending', 'sending', 'failed'] as const;

/**
 * Waits until everything that people are told about the case has been sent, as the secretariat sees it.
 * @throws Error naming what is left when it takes too long, or what was given up
 */
export async function waitUntilSent(stage: Stage): Promise<void> {
  const end = performance.now() + stage.mailLimit;
  for (;;) {
    const left = await onTheWay(stage);
    if (left.length === 0) return;
    if (performance.now() > end)
      throw new Error(`Not everything was sent within ${stage.mailLimit / 1000} s. Left: ${left.join(', ')}`);
    await pause(LOOK_AGAIN_MS);
  }
}

/** Messages before e-mails: a message's e-mails are there as soon as it is no longer waiting. */
async function onTheWay(stage: Stage): Promise<string[]> {
  const api = stage.as('secretariat');
  const { submissionId } = stage;
  const left: string[] = [];
  for (const state of ['pending', 'enqueued'] as const) {
    const messages = must(
      await api.GET('/api/v1/outbox/messages', { params: { query: { limit: 200, state } } }),
    );
    for (const one of messages.items)
      if (one.submissionId === submissionId) left.push(`${one.kind} not worked out yet`);
  }
  for (const state of ON_THE_WAY) {
    const deliveries = must(
      await api.GET('/api/v1/outbox/deliveries', { params: { query: { limit: 200, state, submissionId } } }),
    );
    for (const one of deliveries.items) left.push(`${one.kind} to ${one.recipient.email} ${one.state}`);
  }
  const dead = must(
    await api.GET('/api/v1/outbox/deliveries', {
      params: { query: { limit: 200, state: 'dead', submissionId } },
    }),
  );
  expectThat(
    dead.items.length === 0,
    `Given up: ${dead.items.map((one) => `${one.kind} to ${one.recipient.email}`).join(', ')}`,
  );
  return left;
}

/** What is in the mailboxes, and what of it is not as expected. */
export interface MailReport {
  /** Different e-mails to the story's people. */
  readonly arrived: number;
  /** Further copies of the same e-mail, told by the Message-ID. */
  readonly copies: readonly string[];
  readonly faults: readonly string[];
}

/** Lists each e-mail that arrived for the story's people and compares with what was to come. */
export async function reportMail(stage: Stage, last: ChapterName): Promise<MailReport> {
  await waitUntilSent(stage);
  const expected = expectedCounts(last);
  const copies: string[] = [];
  const faults: string[] = [];
  let arrived = 0;
  for (const part of PARTS) {
    const { name, email } = stage.person(part);
    const all = (await stage.mailbox.of(email)).filter((mail) => concerns(stage, mail));
    const mails = [...new Map(all.map((mail) => [mail.messageId ?? mail.id, mail])).values()];
    arrived += mails.length;
    stage.options.print(`${name} (${CAST[part].title}) <${email}>: ${mails.length} e-mails`);
    for (const { kind, subject } of mails) stage.options.print(`     ${kind.padEnd(28)} ${subject}`);
    for (const { messageId, subject } of mails) {
      const count = all.filter((mail) => mail.messageId === messageId).length;
      if (count > 1) copies.push(`${messageId} came ${count} times to ${email}: »${subject}«`);
    }
    faults.push(...compare(part, expected.get(part) ?? new Map(), mails));
  }
  if (!stage.options.toleratesCopies) faults.push(...copies);
  return { arrived, copies, faults };
}

/** Other cases may write to the same people too, e.g. to all reviewers of a body. */
function concerns({ submissionId }: Stage, { kind, text }: Mail): boolean {
  return kind.startsWith('account.') || text.includes(submissionId);
}

type Counts = Map<string, number>;

function expectedCounts(last: ChapterName): Map<PartName, Counts> {
  const played = CHAPTERS.slice(0, CHAPTERS.indexOf(last) + 1);
  const counts = new Map<PartName, Counts>();
  for (const { chapter, kind, to } of EXPECTED_MAIL) {
    if (kind === null || !played.includes(chapter)) continue;
    for (const part of to) {
      const own = counts.get(part) ?? new Map<string, number>();
      own.set(kind, (own.get(kind) ?? 0) + 1);
      counts.set(part, own);
    }
  }
  return counts;
}

function compare(part: PartName, expected: Counts, mails: readonly Mail[]): string[] {
  const kinds = new Set([...expected.keys(), ...mails.map(({ kind }) => kind)]);
  return [...kinds].flatMap((kind) => {
    const wanted = expected.get(kind) ?? 0;
    const found = mails.filter((mail) => mail.kind === kind).length;
    if (found === wanted) return [];
    const fault = found < wanted ? 'MISSING' : wanted === 0 ? 'UNEXPECTED' : 'DOUBLED';
    return [
      `${fault} ${kind} to ${CAST[part].name} (${CAST[part].title}): expected ${wanted}, found ${found}`,
    ];
  });
}
