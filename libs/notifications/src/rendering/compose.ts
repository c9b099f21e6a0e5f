import type { Language, NotificationKind } from '@app/contracts';
import type { MessageContext } from '../directory/message-context.js';
import { RECIPIENTS } from '../recipients/recipients-table.js';
import type { Told, Why } from '../recipients/resolution.js';
import type { AccountKind, CaseKind, Message, TextInput } from '../texts/message.js';
import { notice } from '../texts/notice.js';
import { isOwn, whoElse, whySentences } from '../texts/reasons.js';
import { ACCOUNT_TEXTS, CASE_TEXTS } from '../texts/texts.js';
import type { Announcement } from '@app/platform';

/** One notification as it is stored, with what its text needs. */
export interface ComposedFrom {
  readonly kind: NotificationKind;
  readonly facts: NonNullable<Announcement['facts']>;
  readonly context: MessageContext;
  readonly why: Why;
  /** When it happened. */
  readonly at: Date;
  readonly told: readonly Told[];
  readonly recipient: { readonly userId: string; readonly name: string; readonly language: Language };
  /** Address of a one-time link, for messages that carry one. */
  readonly link?: TextInput['link'];
}

/** A message with everything around it that one recipient sees. */
export interface Composed extends Message {
  readonly language: Language;
  readonly recipientName: string;
  /** `Fjordby Kommune · Klimaplan 2026–2030 · sag 2026-041`; null for messages that are not about a case. */
  readonly caseLine: string | null;
  readonly why: string;
  /** Who else was told; null where it is nobody's business. */
  readonly whoElse: string | null;
  /** Whether the recipient may switch messages of this kind off. */
  readonly optional: boolean;
  /** Whether the page behind the button asks for a sign-in first. */
  readonly needsSignIn: boolean;
}

/** Words a stored notification in the recipient's language. Pure. */
export function compose(from: ComposedFrom): Composed {
  const { language } = from.recipient;
  const content = contentOf(from);
  const account = from.kind.startsWith('account.');
  return {
    ...content,
    language,
    recipientName: from.recipient.name,
    caseLine: caseLine(from.context, language),
    why: whySentences(from.kind, from.why, content, from.at, language),
    whoElse:
      account || from.why.detail === 'notice' ? null : whoElse(from.told, from.recipient.userId, language),
    optional: RECIPIENTS[from.kind].optional,
    needsSignIn: !from.link,
  };
}

function contentOf(from: ComposedFrom): Message {
  const { caseFacts, subject, actor } = from.context;
  const { language } = from.recipient;
  const input: TextInput = {
    facts: from.facts,
    subject,
    actor,
    role: from.why.role,
    own: isOwn(from.why),
    link: from.link ?? null,
  };
  if (isAccountKind(from.kind)) return ACCOUNT_TEXTS[from.kind][language](input);
  if (!caseFacts) throw new Error(`A message of the kind ${from.kind} has no facts of its case`);
  const caseInput = { ...input, caseFacts };
  if (from.why.detail === 'notice') return notice(caseInput, from.why, language);
  return CASE_TEXTS[from.kind as CaseKind][language](caseInput);
}

function isAccountKind(kind: NotificationKind): kind is AccountKind {
  return kind in ACCOUNT_TEXTS;
}

function caseLine({ caseFacts }: MessageContext, language: Language): string | null {
  if (!caseFacts) return null;
  const { municipality, planTitle, caseNumber } = caseFacts;
  const number = caseNumber && `${language === 'da' ? 'sag' : 'case'} ${caseNumber}`;
  return [municipality[language], planTitle, number].filter(Boolean).join(' · ');
}
