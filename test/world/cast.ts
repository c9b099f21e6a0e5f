import type { MembershipRole } from '@app/contracts';

/** One person of the test world: who they are and what role they hold where. */
export interface Part {
  readonly name: string;
  /** Organisation code; null for somebody without any. */
  readonly organisation: string | null;
  readonly role: MembershipRole | null;
}

/** The municipality whose case the world is about, its neighbour in another region, and their advisers. */
export const HOME = '0165';
export const HOME_ADVISER = 'dgo-hovedstaden';
export const ELSEWHERE = '0461';
export const ELSEWHERE_ADVISER = 'dgo-syddanmark';

/** Everybody who can be somebody towards a case, and people of other places who must be nobody. */
export const CAST = {
  editor: { name: 'Maja Lindholt', organisation: HOME, role: 'editor' },
  signatory: { name: 'Søren Friis Dahl', organisation: HOME, role: 'signatory' },
  municipalViewer: { name: 'Ida Krogh', organisation: HOME, role: 'viewer' },
  adviser: { name: 'Lone Bech Mikkelsen', organisation: HOME_ADVISER, role: 'adviser' },
  c40Lead: { name: 'Ana Duarte', organisation: 'c40', role: 'lead_reviewer' },
  c40Reviewer: { name: 'Tom Hale', organisation: 'c40', role: 'reviewer' },
  c40Colleague: { name: 'Priya Nair', organisation: 'c40', role: 'reviewer' },
  concitoLead: { name: 'Karen Holst', organisation: 'concito', role: 'lead_reviewer' },
  concitoReviewer: { name: 'Jonas Vestergaard', organisation: 'concito', role: 'reviewer' },
  concitoColleague: { name: 'Mette Rask', organisation: 'concito', role: 'reviewer' },
  secretariat: { name: 'Birgit Lauritsen', organisation: 'kl', role: 'secretariat' },
  administrator: { name: 'Peter Ravn', organisation: 'kl', role: 'administrator' },
  observer: { name: 'Hanne Juul', organisation: 'realdania', role: 'observer' },
  foreignEditor: { name: 'Ulla Bro', organisation: ELSEWHERE, role: 'editor' },
  foreignSignatory: { name: 'Kaj Munk', organisation: ELSEWHERE, role: 'signatory' },
  foreignAdviser: { name: 'Erik Vang', organisation: ELSEWHERE_ADVISER, role: 'adviser' },
  nobody: { name: 'Nina Ingen', organisation: null, role: null },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof CAST;
export const PARTS = Object.keys(CAST) as readonly PartName[];
