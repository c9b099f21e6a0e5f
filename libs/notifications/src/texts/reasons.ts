import { renderText, type Language, type NotificationKind, type Text } from '@app/contracts';
import { partyOf, type Audience, type RecipientRole } from '../recipients/audience.js';
import { RECIPIENTS } from '../recipients/recipients-table.js';
import type { Told, Why } from '../recipients/resolution.js';
import { moment } from './dates.js';
import type { Message } from './message.js';

const ROLES: Record<RecipientRole, { readonly why: Text; readonly name: Text }> = {
  contact: {
    why: { da: 'Du er kontaktperson for sagen.', en: 'You are the contact person of the case.' },
    name: { da: 'kontaktperson', en: 'contact person' },
  },
  editor: {
    why: { da: 'Du er redaktør i {organisation}.', en: 'You are an editor of {organisation}.' },
    name: { da: 'redaktør', en: 'editor' },
  },
  signatory: {
    why: { da: 'Du er underskriver i {organisation}.', en: 'You are a signatory of {organisation}.' },
    name: { da: 'underskriver', en: 'signatory' },
  },
  adviser: {
    why: { da: 'Du er rådgiver i {organisation}.', en: 'You are an adviser of {organisation}.' },
    name: { da: 'rådgiver', en: 'adviser' },
  },
  assigned_lead: {
    why: {
      da: 'Du er ledende bedømmer på sagen for {organisation}.',
      en: 'You are the lead reviewer of the case for {organisation}.',
    },
    name: { da: 'ledende bedømmer', en: 'lead reviewer' },
  },
  assigned_reviewer: {
    why: {
      da: 'Du er bedømmer på sagen for {organisation}.',
      en: 'You are a reviewer of the case for {organisation}.',
    },
    name: { da: 'bedømmer', en: 'reviewer' },
  },
  reviewer: {
    why: { da: 'Du er bedømmer hos {organisation}.', en: 'You are a reviewer of {organisation}.' },
    name: { da: 'bedømmer', en: 'reviewer' },
  },
  lead_reviewer: {
    why: {
      da: 'Du er ledende bedømmer hos {organisation}.',
      en: 'You are a lead reviewer of {organisation}.',
    },
    name: { da: 'ledende bedømmer', en: 'lead reviewer' },
  },
  secretariat: {
    why: {
      da: 'Du er med i sekretariatet hos {organisation}.',
      en: 'You belong to the secretariat at {organisation}.',
    },
    name: { da: 'sekretariat', en: 'secretariat' },
  },
  administrator: {
    why: { da: 'Du er administrator for {organisation}.', en: 'You are an administrator of {organisation}.' },
    name: { da: 'administrator', en: 'administrator' },
  },
  named: {
    why: { da: 'Beskeden er til dig personligt.', en: 'The message is for you personally.' },
    name: { da: 'personligt', en: 'personally' },
  },
};

const NOBODY: Partial<Record<Audience, Text>> = {
  'municipality.contact': { da: 'sagen ikke har en kontaktperson', en: 'the case has no contact person' },
  'adviser.adviser': {
    da: 'den geografiske organisation ikke har en rådgiver',
    en: 'the geographic organisation has no adviser',
  },
  'secretariat.secretariat': { da: 'sekretariatet er tomt', en: 'nobody belongs to the secretariat' },
};
const NO_REVIEWER: Text = {
  da: 'ingen bedømmer er tilknyttet sagen',
  en: 'no reviewer is assigned to the case',
};

/** Why nobody was there whom the rule meant. */
export function nobodyThere(audience: Audience, language: Language): string {
  return (NOBODY[audience] ?? NO_REVIEWER)[language];
}

/** "Why do you get this": role, what happened and when, and whether it can be switched off. */
export function whySentences(
  kind: NotificationKind,
  why: Why,
  content: Pick<Message, 'happened' | 'box'>,
  at: Date,
  language: Language,
): string {
  const role = renderText(ROLES[why.role].why, language, { organisation: why.organisation ?? 'Klimacert' });
  const instead = why.fallback
    ? {
        da: ` Du får den, fordi ${nobodyThere(why.audience, 'da')}.`,
        en: ` You get it because ${nobodyThere(why.audience, 'en')}.`,
      }[language]
    : '';
  const trigger = {
    da: ` Den er udløst af, at ${content.happened} ${moment(at, 'da')}.`,
    en: ` It was triggered because ${content.happened} on ${moment(at, 'en')}.`,
  }[language];
  return `${role}${instead}${trigger}${fixed(kind, content, language)}`;
}

function fixed(kind: NotificationKind, { box }: Pick<Message, 'box'>, language: Language): string {
  if (RECIPIENTS[kind].optional) return '';
  const deadline = box.some(({ label }) => /frist|senest|mødedag|deadline|^day$|by$/i.test(label));
  const because = kind.startsWith('account.')
    ? { da: 'fordi den handler om din adgang', en: 'because it is about your access' }
    : deadline
      ? { da: 'fordi den indeholder en frist', en: 'because it holds a deadline' }
      : { da: 'fordi den handler om et trin i sagen', en: 'because it is about a step of the case' };
  return {
    da: ` Denne besked kan ikke slås fra, ${because.da}.`,
    en: ` This message cannot be switched off, ${because.en}.`,
  }[language];
}

const SHOWN_NAMES = 8;

/**
 * "Who else was told": people of the municipality and its adviser by name, bodies and secretariat by organisation,
 * since the municipality may not know who reviews it.
 */
export function whoElse(told: readonly Told[], recipientId: string, language: Language): string {
  const others = told.filter(({ userId }) => userId !== recipientId);
  const named = others.filter(({ role }) => NAMED_ROLES.has(role));
  const rest = others.filter((one) => !named.includes(one));
  const people = named.map(({ name, role, organisation }) => {
    const title = ROLES[role].name[language];
    return role === 'adviser' && organisation ? `${name} (${title}, ${organisation})` : `${name} (${title})`;
  });
  const organisations = [...new Set(rest.flatMap(({ organisation }) => organisation ?? []))].sort();
  const all = [...people, ...organisations];
  if (all.length === 0) return { da: 'Ingen andre.', en: 'Nobody else.' }[language];
  const shown = all.slice(0, SHOWN_NAMES);
  const more = all.length - shown.length;
  if (more > 0) shown.push({ da: `${more} andre`, en: `${more} others` }[language]);
  return `${joined(shown, language)}.`;
}

const NAMED_ROLES: ReadonlySet<RecipientRole> = new Set(['contact', 'editor', 'signatory', 'adviser']);

const LISTS: Record<Language, Intl.ListFormat> = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};

function joined(parts: readonly string[], language: Language): string {
  return LISTS[language].format(parts);
}

/** Whether somebody is told as one of the municipality. */
export function isOwn(why: Why): boolean {
  return partyOf(why.fallback ?? why.audience) === 'municipality';
}
