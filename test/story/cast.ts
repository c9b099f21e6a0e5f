import type { Schemas } from '../client/client.js';

/** One of the eight people of the story. */
export interface Part {
  readonly name: string;
  /** What the printed steps call them. */
  readonly title: string;
  readonly role: Schemas['MembershipRole'];
  /** Code of their organisation; the municipality and its adviser's are chosen when the story begins. */
  readonly organisation: 'municipality' | 'adviser' | 'c40' | 'concito' | 'kl';
  readonly language: Schemas['Language'];
}

/** The eight people. All names are made up. */
export const CAST = {
  secretariat: {
    name: 'Birgit Lauritsen',
    title: 'secretariat, KL',
    role: 'secretariat',
    organisation: 'kl',
    language: 'da',
  },
  editor: {
    name: 'Maja Lindholt',
    title: 'editor, municipality',
    role: 'editor',
    organisation: 'municipality',
    language: 'da',
  },
  signatory: {
    name: 'Søren Friis Dahl',
    title: 'signatory, municipality',
    role: 'signatory',
    organisation: 'municipality',
    language: 'da',
  },
  adviser: {
    name: 'Lone Bech Mikkelsen',
    title: 'adviser',
    role: 'adviser',
    organisation: 'adviser',
    language: 'da',
  },
  c40Lead: {
    name: 'Ana Duarte',
    title: 'lead, C40',
    role: 'lead_reviewer',
    organisation: 'c40',
    language: 'en',
  },
  c40Reviewer: {
    name: 'Tom Hale',
    title: 'reviewer, C40',
    role: 'reviewer',
    organisation: 'c40',
    language: 'en',
  },
  concitoLead: {
    name: 'Karen Holst',
    title: 'lead, CONCITO',
    role: 'lead_reviewer',
    organisation: 'concito',
    language: 'da',
  },
  concitoReviewer: {
    name: 'Jonas Vestergaard',
    title: 'reviewer, CONCITO',
    role: 'reviewer',
    organisation: 'concito',
    language: 'da',
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof CAST;
export const PARTS = Object.keys(CAST) as readonly PartName[];
