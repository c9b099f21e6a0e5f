import { setTimeout as pause } from 'node:timers/promises';
import { sendPatiently } from '../client/patient-fetch.js';

const LOOK_AGAIN_MS = 100;
/** More than any story receives. */
const LIMIT = 1000;

/** A message that arrived at the local mailbox. */
export interface Mail {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  /** Kind of the event that it tells of, as its header names it. */
  readonly kind: string;
  readonly text: string;
}

interface Listed {
  readonly id: string;
}
interface Whole extends Listed {
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string | null;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string | null;
}

/** The standalone server's mailbox as somebody reads it in a browser. */
export class Mailbox {
  /** A message never changes, so each is fetched once. */
  private readonly read = new Map<string, Mail>();

  constructor(
    private readonly baseUrl: string,
    private readonly patience: number,
  ) {}

  /** @throws Error when the server has none, i.e. sends its e-mail to a real mail server */
  async requireOpen(): Promise<void> {
    const { response } = await this.get('/mailbox/api/messages?limit=1');
    if (response.status === 404)
      throw new Error(
        'The server has no local mailbox, so the story could not see its e-mails. Start it with npm start, without SMTP_URL.',
      );
  }

  /** Everything that arrived for an address, oldest first. */
  async of(address: string): Promise<Mail[]> {
    const list = await this.json<{ items: Listed[] }>(
      `/mailbox/api/messages?limit=${LIMIT}&to=${encodeURIComponent(address)}`,
    );
    const mails = await Promise.all(list.items.map(({ id }) => this.mail(id)));
    return mails.reverse();
  }

  /**
   * Waits for the first message of a kind to an address.
   * @param limit milliseconds
   * @throws Error when it does not come in time
   */
  async wait(address: string, kind: string, limit: number): Promise<Mail> {
    const end = performance.now() + limit;
    for (;;) {
      const found = (await this.of(address)).find((mail) => mail.kind === kind);
      if (found) return found;
      if (performance.now() > end)
        throw new Error(`No e-mail of the kind ${kind} arrived for ${address} within ${limit / 1000} s.`);
      await pause(LOOK_AGAIN_MS);
    }
  }

  private async mail(id: string): Promise<Mail> {
    const known = this.read.get(id);
    if (known) return known;
    const { to, subject, messageId, headers, text } = await this.json<Whole>(`/mailbox/api/messages/${id}`);
    const kind = headers.find(({ name }) => name.toLowerCase() === 'x-klimacert-kind')?.value ?? '';
    const mail = { id, to, subject, messageId, kind, text: text ?? '' };
    this.read.set(id, mail);
    return mail;
  }

  private async json<T>(path: string): Promise<T> {
    const { response } = await this.get(path);
    if (!response.ok) throw new Error(`The mailbox answered ${response.status} to ${path}.`);
    return (await response.json()) as T;
  }

  private get(path: string): ReturnType<typeof sendPatiently> {
    return sendPatiently(new Request(`${this.baseUrl}${path}`), this.patience);
  }
}
