import type { Language, NotificationKind } from '@app/contracts';
import type { Announcement } from '@app/platform';
import type { CaseFacts, SubjectFacts } from '../directory/message-context.js';
import type { RecipientRole } from '../recipients/audience.js';

/** A stretch of text, plain or emphasised. */
export type Run = string | { readonly strong: string };
export type Paragraph = readonly Run[];

/** An entry of a list such as the findings: a tag before it, a mark behind it. */
export interface ListItem {
  readonly tag: string;
  readonly text: string;
  readonly note: string | null;
  readonly mark: { readonly text: string; readonly tone: 'must' | 'should' } | null;
}

/** What a message says, before it is laid out as HTML and plain text. Nothing in it is escaped. */
export interface Message {
  /** Event and deadline; for people outside the municipality with its name. */
  readonly subject: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  /** Up to two facts that must not be missed: deadline, next step. */
  readonly box: readonly { readonly label: string; readonly value: string }[];
  /** The one button; path below BASE_URL. */
  readonly button: { readonly label: string; readonly path: string };
  readonly quote: { readonly heading: string; readonly text: string } | null;
  readonly list: { readonly heading: string; readonly items: readonly ListItem[] } | null;
  readonly closing: readonly Paragraph[];
  /** What happened, to follow "triggered by the fact that", e.g. `C40 og CONCITO ønskede ændringer`. */
  readonly happened: string;
}

/** What a text may draw on. */
export interface TextInput {
  readonly facts: NonNullable<Announcement['facts']>;
  readonly subject: SubjectFacts;
  /** Name of who caused it; null for the system. */
  readonly actor: string | null;
  readonly role: RecipientRole;
  /** Whether the recipient is told as one of the municipality. */
  readonly own: boolean;
  /** Address of a one-time link, for messages that carry one. */
  readonly link: { readonly path: string; readonly expiresAt: Date } | null;
}

/** For messages about a case, which always have the case's facts. */
export interface CaseTextInput extends TextInput {
  readonly caseFacts: CaseFacts;
}

/** A message's text in every language; a missing one does not compile. */
export type AccountText = Readonly<Record<Language, (input: TextInput) => Message>>;
export type CaseText = Readonly<Record<Language, (input: CaseTextInput) => Message>>;

export type AccountKind = Extract<NotificationKind, `account.${string}`>;
export type CaseKind = Exclude<NotificationKind, AccountKind>;

type Needed = Pick<Message, 'subject' | 'heading' | 'paragraphs' | 'button' | 'happened'>;

/** A message with the parts given and the others empty. */
export function message(parts: Needed & Partial<Message>): Message {
  return { box: [], quote: null, list: null, closing: [], ...parts };
}

/** A paragraph: p`Runde ${1} er afsluttet. ${strong('11 af 16')} …` */
export function p(texts: TemplateStringsArray, ...values: readonly (Run | number)[]): Paragraph {
  return texts.flatMap((text, place): Run[] => {
    const value = values[place];
    return [text, ...(value === undefined ? [] : [typeof value === 'number' ? String(value) : value])];
  });
}

export function strong(text: string): Run {
  return { strong: text };
}
