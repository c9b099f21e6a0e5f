import { randomBytes } from 'node:crypto';
import { ApiClient, type Schemas } from '../client/client.js';
import { CAST, type PartName } from './cast.js';
import type { ChapterName } from './expected-mail.js';
import { Mailbox } from './mailbox.js';
import type { PlanPdf } from './plan-pdf.js';

/** How to play the story. */
export interface StoryOptions {
  /** Address of the server, without a slash at its end. */
  readonly baseUrl: string;
  /** Told each line. */
  readonly print: (line: string) => void;
  /** The last chapter to play. Default: all. */
  readonly until?: ChapterName;
  /** How long a server that is away is waited for, in milliseconds. Default 0. */
  readonly patience?: number;
  /** How long e-mails are waited for, in milliseconds. */
  readonly mailLimit?: number;
  /** Copies with the same Message-ID are counted and named, but are no failure. */
  readonly toleratesCopies?: boolean;
  /** An administrator's own address and password, where there is no one-click sign-in. */
  readonly administrator?: { readonly email: string; readonly password: string };
  /** Told of every answer. */
  readonly onAnswer?: (request: Request, response: Response) => void;
  /** Says of which requests the answer is lost on the way; they are sent again. */
  readonly losesAnswer?: (request: Request) => boolean;
}

const MAIL_LIMIT_MS = 60_000;

/** Somebody of the cast once they have an account. */
export interface Person {
  readonly part: PartName;
  readonly name: string;
  readonly email: string;
  readonly userId: string;
  readonly client: ApiClient;
}

/** What chapters leave for later ones. */
export interface Props {
  municipality: Schemas['OrganisationDto'];
  submissionId: string;
  plan: PlanPdf;
  planDocument: Schemas['DocumentDto'];
  certificateNumber: string;
}

/** Everything that the chapters share: the people, the case, the mailbox and the printed record. */
export class Stage {
  /** Makes the people's addresses this run's own, so that the story can be played again on the same server. */
  readonly run = randomBytes(4).toString('hex');
  readonly mailbox: Mailbox;
  readonly mailLimit: number;
  readonly props: Partial<Props> = {};
  private readonly people = new Map<PartName, Person>();
  private steps = 0;

  constructor(readonly options: StoryOptions) {
    this.mailbox = new Mailbox(options.baseUrl, options.patience ?? 0);
    this.mailLimit = options.mailLimit ?? MAIL_LIMIT_MS;
  }

  /** A new browser at the server, with nobody signed in. */
  browser(language: Schemas['Language'] = 'da'): ApiClient {
    const { baseUrl, patience, onAnswer, losesAnswer } = this.options;
    return new ApiClient({ baseUrl, language, patience, onAnswer, losesAnswer });
  }

  join(person: Person): void {
    this.people.set(person.part, person);
  }

  person(part: PartName): Person {
    const person = this.people.get(part);
    if (!person) throw new Error(`${CAST[part].name} has not been invited yet.`);
    return person;
  }

  /** The calls of somebody who is signed in. */
  as(part: PartName): ApiClient['api'] {
    return this.person(part).client.api;
  }

  /** Something that an earlier chapter left. */
  get<Name extends keyof Props>(name: Name): Props[Name] {
    const value = this.props[name];
    if (value === undefined) throw new Error(`The story has no ${name} yet.`);
    return value as Props[Name];
  }

  get submissionId(): string {
    return this.get('submissionId');
  }

  /** The case's entity tag as somebody sees it, for If-Match. */
  async etag(part: PartName): Promise<string> {
    return `"${(await this.readCase(part)).etag}"`;
  }

  async readCase(part: PartName): Promise<Schemas['SubmissionDto']> {
    const { data, error } = await this.as(part).GET('/api/v1/submissions/{id}', {
      params: { path: { id: this.submissionId } },
    });
    if (!data) throw new Error(`${CAST[part].name} can't read the case: ${JSON.stringify(error)}`);
    return data;
  }

  /** Prints a chapter's headline. */
  chapter(title: string): void {
    this.options.print('');
    this.options.print(`── ${title} ${'─'.repeat(Math.max(3, 96 - title.length))}`);
  }

  /** Plays one step and prints who did what and what came of it. */
  async step<T>(who: PartName | string, what: string, act: () => Promise<T>, result?: (value: T) => string) {
    this.steps += 1;
    const number = String(this.steps).padStart(3);
    const name = who in CAST ? `${CAST[who as PartName].name} (${CAST[who as PartName].title})` : who;
    try {
      const value = await act();
      const outcome = result ? result(value) : typeof value === 'string' ? value : 'done';
      this.options.print(`${number}  ${name} ${what} → ${outcome}`);
      return value;
    } catch (error) {
      this.options.print(`${number}  ${name} ${what} → FAILED`);
      throw error;
    }
  }
}

/** Stops the story where something is not as it must be. */
export function expectThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

/** Compares as JSON: what is to be and what is. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [is, shall] = [JSON.stringify(actual), JSON.stringify(expected)];
  expectThat(is === shall, `${what}\n  expected ${shall}\n  found    ${is}`);
}

/** A calendar day in Denmark, `YYYY-MM-DD`, so many days from now. */
export function danishDay(daysFromNow = 0): string {
  const day = new Date(Date.now() + daysFromNow * 24 * 60 * 60 * 1000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(day);
}
