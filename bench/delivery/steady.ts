import { setTimeout as pause } from 'node:timers/promises';
import type { BenchDatabase } from '../lib/database.js';
import { Client, type Call } from '../lib/load.js';
import { cpuSeconds } from '../lib/machine.js';
import type { Measured } from '../lib/processes.js';
import type { MailServer } from '../lib/smtp.js';
import { readyCase, signatoryHeaders } from '../transition/cases.js';

/** Transitions a second, and for how long. */
export const RATE = 50;
export const SECONDS = 30;

const CONNECTIONS = 32;
/** How long the last e-mails may take before they count as not arrived. */
const PATIENCE_MS = 120_000;

/** What became of the e-mails of a steady stream of transitions. */
export interface SteadyResult {
  /** From the writing of the message, shortly before commit, to acceptance; milliseconds, one for each e-mail. */
  readonly delays: readonly number[];
  readonly missing: number;
  readonly doubled: number;
  /** Transitions a second that were really reached. */
  readonly reached: number;
  /** Share of one core that the process used meanwhile. */
  readonly apiLoad: number;
  readonly workerLoad: number;
}

/** Submits cases at a steady rate, whether answers are slow or not, and follows each e-mail to the mail server. */
export async function steadyStream(
  database: BenchDatabase,
  processes: { readonly api: Measured; readonly worker: Measured; readonly mail: MailServer },
  numbers: readonly number[],
): Promise<SteadyResult> {
  const { api, worker, mail } = processes;
  const before = [await cpuSeconds(api.pid), await cpuSeconds(worker.pid)] as const;
  const client = new Client(CONNECTIONS);
  const begin = performance.now();
  const answers: Promise<void>[] = [];
  for (const [place, n] of numbers.entries()) {
    const due = begin + (place * 1000) / RATE;
    if (due > performance.now()) await pause(due - performance.now());
    answers.push(submit(client, api, n));
  }
  await Promise.all(answers);
  const seconds = (performance.now() - begin) / 1000;
  const after = [await cpuSeconds(api.pid), await cpuSeconds(worker.pid)] as const;
  client.close();
  const sent = await followAll(database, mail, numbers);
  const delays = sent.flatMap(({ id, at }) => {
    const accepted = mail.acceptedAt.get(id);
    return accepted === undefined ? [] : [accepted - at];
  });
  return {
    delays,
    missing: sent.length - delays.length,
    doubled: mail.doubled(),
    reached: numbers.length / seconds,
    apiLoad: (after[0] - before[0]) / seconds,
    workerLoad: (after[1] - before[1]) / seconds,
  };
}

async function submit(client: Client, { url }: Measured, n: number): Promise<void> {
  const call: Call = {
    method: 'POST',
    url: `${url}/api/v1/submissions/${readyCase(n).submission}/transitions`,
    headers: signatoryHeaders(n),
    body: JSON.stringify({ event: 'submit', scopingWaiver: 'Mødet blev holdt i foråret.' }),
  };
  const reply = await client.send(call);
  if (reply.status !== 201) throw new Error(`The step was refused: ${reply.status} ${reply.body}`);
}

/** Waits until every message has its recipients and every e-mail was accepted, or patience ends. */
async function followAll(
  { pool }: BenchDatabase,
  mail: MailServer,
  numbers: readonly number[],
): Promise<{ id: string; at: number }[]> {
  const submissions = numbers.map((n) => readyCase(n).submission);
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const { rows } = await pool.query<{ id: string | null; at: Date }>(
      `SELECT d.id, m.created_at AS at FROM outbox_messages m LEFT JOIN deliveries d ON d.outbox_message_id = m.id
       WHERE m.submission_id = ANY($1)`,
      [submissions],
    );
    const arrived = rows.every(({ id }) => id !== null && mail.acceptedAt.has(id));
    if ((rows.length >= numbers.length && arrived) || performance.now() > end) {
      return rows.map(({ id, at }) => ({ id: id ?? '', at: at.getTime() }));
    }
    await pause(500);
  }
}
