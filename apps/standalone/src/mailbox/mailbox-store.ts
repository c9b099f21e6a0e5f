import { createWriteStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import PostalMime, { type Address, type Email } from 'postal-mime';
import type { Clock, Ids } from '@app/platform';

/** What a list shows of a message. */
export interface MessageSummary {
  id: string;
  /** Who the message was delivered to, whatever its To header says. */
  to: string[];
  from: string;
  subject: string;
  /** When the mailbox received it, ISO 8601. */
  date: string;
  messageId: string | null;
}

/** A whole message. */
export interface Message extends MessageSummary {
  headers: { name: string; value: string }[];
  text: string | null;
  html: string | null;
  attachments: { filename: string | null; mimeType: string }[];
}

/** The envelope of a message on its way in. */
export interface Envelope {
  from: string;
  to: string[];
}

const ENVELOPE_FROM = 'X-Mailbox-From';
const ENVELOPE_TO = 'X-Mailbox-To';
const RECEIVED = 'X-Mailbox-Received';
const FILE = /^([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\.eml$/;
const HEADER_LIMIT_BYTES = 256 * 1024;

/**
 * The messages of the local mailbox, one `.eml` file each, named by a UUIDv7, so that names sort by arrival. The
 * envelope stands in headers at the top of the file; there is no second file that could disagree.
 */
export class MailboxStore {
  /** Headers never change, so what has been read of a message once is kept. */
  private readonly summaries = new Map<string, MessageSummary>();

  constructor(
    private readonly folder: string,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Creates the folder and removes what a killed process had half written (and never acknowledged). */
  async open(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = (await readdir(this.folder)).filter((name) => name.endsWith('.part'));
    await Promise.all(unfinished.map((name) => rm(join(this.folder, name), { force: true })));
  }

  /**
   * Writes a message and returns its id once the file is safely on the disk under its final name. The message is
   * streamed, never held in memory. `accept` is asked after the last byte; answering false discards the message.
   */
  async add(message: Readable, envelope: Envelope, accept: () => boolean): Promise<string | undefined> {
    const id = this.ids.next();
    const unfinished = join(this.folder, `${id}.part`);
    const out = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
    try {
      out.write(this.envelopeLines(envelope));
      await pipeline(message, out);
      if (!accept()) return undefined;
      await rename(unfinished, this.file(id));
      await this.syncFolder();
      return id;
    } finally {
      await rm(unfinished, { force: true });
    }
  }

  /**
   * The newest messages first. `to` is a whole address, or a part of one when it has no `@`; case does not matter.
   */
  async list(options: { to?: string; limit: number }): Promise<MessageSummary[]> {
    const wanted = options.to?.trim().toLowerCase();
    const found: MessageSummary[] = [];
    for (const id of await this.newestFirst()) {
      if (found.length >= options.limit) break;
      const summary = await this.summary(id);
      if (summary && (!wanted || summary.to.some((address) => matches(address, wanted)))) found.push(summary);
    }
    return found;
  }

  /** A whole message, or `undefined` when there is none with this id. */
  async find(id: string): Promise<Message | undefined> {
    const source = await this.source(id);
    if (!source) return undefined;
    const email = await PostalMime.parse(source);
    return {
      ...summarise(id, email),
      headers: email.headers
        .filter(({ originalKey }) => ![ENVELOPE_FROM, ENVELOPE_TO, RECEIVED].includes(originalKey))
        .map(({ originalKey, value }) => ({ name: originalKey, value })),
      text: email.text ?? null,
      html: email.html ?? null,
      attachments: email.attachments.map(({ filename, mimeType }) => ({ filename, mimeType })),
    };
  }

  /** The message as it lies on the disk. */
  async source(id: string): Promise<Buffer | undefined> {
    if (!FILE.test(`${id}.eml`)) return undefined;
    return readFile(this.file(id)).catch(() => undefined);
  }

  private async newestFirst(): Promise<string[]> {
    const names = await readdir(this.folder);
    return names
      .flatMap((name) => FILE.exec(name)?.[1] ?? [])
      .sort()
      .reverse();
  }

  private async summary(id: string): Promise<MessageSummary | undefined> {
    const known = this.summaries.get(id);
    if (known) return known;
    const head = await this.head(id);
    if (!head) return undefined;
    const summary = summarise(id, await PostalMime.parse(head));
    this.summaries.set(id, summary);
    return summary;
  }

  /** The header block alone: a list must not read attachments. */
  private async head(id: string): Promise<Buffer | undefined> {
    const file = await open(this.file(id)).catch(() => undefined);
    if (!file) return undefined;
    try {
      const { bytesRead, buffer } = await file.read(
        Buffer.alloc(HEADER_LIMIT_BYTES),
        0,
        HEADER_LIMIT_BYTES,
        0,
      );
      const end = buffer.indexOf('\r\n\r\n');
      return Buffer.from(buffer.subarray(0, end < 0 ? bytesRead : end + 4));
    } finally {
      await file.close();
    }
  }

  private envelopeLines({ from, to }: Envelope): string {
    const clean = (value: string): string => value.replace(/[\r\n]/g, '');
    return [
      `${RECEIVED}: ${this.clock.now().toISOString()}`,
      `${ENVELOPE_FROM}: ${clean(from)}`,
      `${ENVELOPE_TO}: ${to.map(clean).join(',\r\n ')}`,
      '',
    ].join('\r\n');
  }

  /** Without this the new name itself could be lost with the power. */
  private async syncFolder(): Promise<void> {
    if (process.platform === 'win32') return;
    const folder = await open(this.folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }

  private file(id: string): string {
    return join(this.folder, `${id}.eml`);
  }
}

function matches(address: string, wanted: string): boolean {
  return wanted.includes('@') ? address.toLowerCase() === wanted : address.toLowerCase().includes(wanted);
}

function summarise(id: string, email: Email): MessageSummary {
  const header = (name: string): string =>
    email.headers.find(({ key }) => key === name.toLowerCase())?.value ?? '';
  const sender = email.from?.address ? shown(email.from) : header(ENVELOPE_FROM);
  return {
    id,
    to: header(ENVELOPE_TO)
      .split(',')
      .map((address) => address.trim())
      .filter(Boolean),
    from: sender,
    subject: email.subject ?? '',
    date: header(RECEIVED),
    messageId: email.messageId ?? null,
  };
}

function shown({ name, address }: Address): string {
  return name ? `${name} <${address}>` : (address ?? '');
}
