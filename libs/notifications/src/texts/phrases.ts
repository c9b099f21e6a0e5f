import type { DeadlineKind, FindingSeverity, Language, Text } from '@app/contracts';
import { shortDay } from './dates.js';
import { p, strong, type CaseTextInput, type ListItem, type Message, type Paragraph } from './message.js';

/** The municipality's name as a text of the language has it. */
export function municipality(input: CaseTextInput, language: Language): string {
  return input.caseFacts.municipality[language];
}

/** "jeres klimaplan" to the municipality itself, "Fjordby Kommunes klimaplan" to others. */
export function plan(input: CaseTextInput, language: Language): string {
  const name = municipality(input, language);
  if (language === 'da') return input.own ? 'jeres klimaplan' : `${name}s klimaplan`;
  return input.own ? 'your climate plan' : `the climate plan of ${name}`;
}

/** For the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A subject that says whose case it is to people who follow many. */
export function titled(input: CaseTextInput, language: Language, text: string): string {
  return input.own ? text : `${municipality(input, language)}: ${lowerFirst(text)}`;
}

/** Names that begin a sentence keep their capital. */
function lowerFirst(text: string): string {
  return /^(C40|CONCITO|I )/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The nearest open deadline of a kind, as `YYYY-MM-DD`. */
export function dueOn(input: CaseTextInput, kind: DeadlineKind): string | undefined {
  return input.caseFacts.deadlines.find((deadline) => deadline.kind === kind)?.dueOn;
}

/** " senest 14. oktober", or nothing. */
export function byDay(day: string | undefined, language: Language): string {
  if (!day) return '';
  return language === 'da' ? ` senest ${shortDay(day, 'da')}` : ` by ${shortDay(day, 'en')}`;
}

export const DEADLINE_NAMES: Record<DeadlineKind, Text> = {
  review: { da: 'Fristen for vurderingen', en: 'The deadline of the review' },
  findings_answer: { da: 'Fristen for svar på fund', en: 'The deadline for answering the findings' },
  scoping_meeting: { da: 'Scopingmødet', en: 'The scoping meeting' },
  other: { da: 'Fristen', en: 'The deadline' },
};

const SEVERITIES: Record<FindingSeverity, Text> = {
  must: { da: 'Skal', en: 'Must' },
  should: { da: 'Bør', en: 'Should' },
};

/** The released findings as a list. */
export function findingsList(input: CaseTextInput, language: Language): Message['list'] {
  const findings = input.subject.findings ?? [];
  if (findings.length === 0) return null;
  const count = findings.length;
  const heading = {
    da: count === 1 ? 'Fundet' : `De ${count} fund`,
    en: count === 1 ? 'The finding' : `The ${count} findings`,
  };
  const items = findings.map((finding): ListItem => ({
    tag: finding.criterion,
    text: finding.text,
    note: finding.title?.[language] ?? null,
    mark: { text: SEVERITIES[finding.severity][language], tone: finding.severity },
  }));
  return { heading: heading[language], items };
}

/** A reason that was given, as a quotation. */
export function reasonQuote(input: CaseTextInput, language: Language): Message['quote'] {
  const { reason } = input.subject;
  return reason ? { heading: language === 'da' ? 'Begrundelse' : 'Reason', text: reason } : null;
}

/** To the municipality: whom to ask. Nothing where no adviser is known. */
export function askAdviser(input: CaseTextInput, language: Language, extra = ''): Paragraph[] {
  const { adviser, geographicOrganisation } = input.caseFacts;
  if (!input.own || !adviser) return extra && input.own ? [p`${extra}`] : [];
  const name = geographicOrganisation
    ? `${adviser.name}${language === 'da' ? ' i ' : ', '}${geographicOrganisation[language]}`
    : adviser.name;
  const lead = extra ? `${extra} ` : '';
  return language === 'da'
    ? [p`${lead}I kan også skrive til jeres rådgiver, ${strong(name)}, på ${adviser.email}.`]
    : [p`${lead}You can also write to your adviser, ${strong(name)}, at ${adviser.email}.`];
}

/** The next step, addressed to those whose move it is. */
export function nextStep(language: Language, value: string): Message['box'][number] {
  return { label: language === 'da' ? 'Næste skridt' : 'Next step', value };
}

/** The body concerned, or a word for it where the directory does not know it any more. */
export function body(input: CaseTextInput, language: Language): string {
  return input.subject.body ?? (language === 'da' ? 'organet' : 'the body');
}

/** A text shortened to what a mail should quote. */
export function excerpt(text: string, limit = 800): string {
  const trimmed = text.trim();
  return trimmed.length <= limit ? trimmed : `${trimmed.slice(0, limit).trimEnd()} …`;
}
