import type { PartName } from './cast.js';

/** The chapters of the story, in order. */
export const CHAPTERS = [
  'people',
  'preparation',
  'scoping',
  'submission',
  'review',
  'changes',
  'second round',
  'certification',
] as const;
export type ChapterName = (typeof CHAPTERS)[number];

/** What one step of the story puts into whose mailbox. */
export interface ExpectedMail {
  readonly chapter: ChapterName;
  readonly step: string;
  /** Kind of the message, as its header names it; null for a step of which nobody is told by e-mail. */
  readonly kind: string | null;
  readonly to: readonly PartName[];
}

const MUNICIPALITY = ['editor', 'signatory'] as const;
const C40 = ['c40Lead', 'c40Reviewer'] as const;
const CONCITO = ['concitoLead', 'concitoReviewer'] as const;
const BODIES = [...C40, ...CONCITO] as const;
const EVERYBODY = [...MUNICIPALITY, 'adviser', ...BODIES, 'secretariat'] as const;

const without = (people: readonly PartName[], ...left: readonly PartName[]): PartName[] =>
  people.filter((one) => !left.includes(one));

/**
 * Every e-mail of the story: who is told of which step. Written down by hand from what each party is to hear (design:
 * the geographic organisation and the reviewers concerned hear of every step; who did something is not told of it by
 * e-mail), so that it disagrees when the product's own table is changed by mistake.
 */
export const EXPECTED_MAIL: readonly ExpectedMail[] = [
  { chapter: 'people', step: 'all are invited', kind: 'account.invited', to: EVERYBODY },

  {
    chapter: 'preparation',
    step: 'the editor opens the case',
    kind: 'submission.created',
    to: ['adviser'],
  },
  {
    chapter: 'preparation',
    step: 'the editor shares the draft with the adviser',
    kind: 'submission.shared',
    to: ['adviser'],
  },
  // The bodies can't see a draft, so they hear nothing of what is said about it.
  {
    chapter: 'preparation',
    step: 'the adviser comments on the draft',
    kind: 'comment.added',
    to: MUNICIPALITY,
  },

  // C40 takes part from submission on.
  {
    chapter: 'scoping',
    step: 'the editor asks for scoping',
    kind: 'transition.requestScoping',
    to: ['signatory', 'adviser', ...CONCITO],
  },
  {
    chapter: 'scoping',
    step: 'CONCITO sets the day of the meeting',
    kind: 'deadline.set',
    to: [...MUNICIPALITY, 'adviser', 'concitoLead'],
  },
  {
    chapter: 'scoping',
    step: 'the adviser comments before the meeting',
    kind: 'comment.added',
    to: [...MUNICIPALITY, ...CONCITO],
  },
  {
    chapter: 'scoping',
    step: 'CONCITO concludes scoping',
    kind: 'transition.concludeScoping',
    to: [...MUNICIPALITY, 'adviser', 'concitoLead'],
  },

  {
    chapter: 'submission',
    step: 'the signatory submits',
    kind: 'transition.submit',
    to: without(EVERYBODY, 'signatory'),
  },
  {
    chapter: 'submission',
    step: 'the secretariat returns it as incomplete',
    kind: 'transition.returnIncomplete',
    to: without(EVERYBODY, 'secretariat'),
  },
  {
    chapter: 'submission',
    step: 'the signatory submits again',
    kind: 'transition.submit',
    to: without(EVERYBODY, 'signatory'),
  },

  // Four declarations without a conflict: nobody has to act, so nobody is written to.
  { chapter: 'review', step: 'four reviewers declare no conflict', kind: null, to: [] },
  { chapter: 'review', step: 'four people are assigned', kind: 'assignment.made', to: BODIES },
  {
    chapter: 'review',
    step: 'the secretariat accepts',
    kind: 'transition.accept',
    to: without(EVERYBODY, 'secretariat'),
  },
  // The reviewer's note to the own body goes to the own body only.
  {
    chapter: 'review',
    step: "CONCITO's reviewer writes to the own body",
    kind: 'comment.added',
    to: ['concitoLead'],
  },
  { chapter: 'review', step: 'CONCITO delivers', kind: 'review.delivered', to: ['concitoLead'] },
  {
    chapter: 'review',
    step: 'CONCITO delivers again what its lead returned',
    kind: 'review.delivered',
    to: ['concitoLead'],
  },
  { chapter: 'review', step: 'CONCITO finalises', kind: 'review.finalised', to: ['concitoReviewer'] },
  { chapter: 'review', step: 'C40 delivers', kind: 'review.delivered', to: ['c40Lead'] },
  { chapter: 'review', step: 'C40 finalises', kind: 'review.finalised', to: ['c40Reviewer'] },
  {
    chapter: 'review',
    step: 'both have finalised',
    kind: 'review.bothFinalised',
    to: BODIES,
  },
  {
    chapter: 'review',
    step: "C40's lead proposes a settlement",
    kind: 'settlement.proposed',
    to: ['concitoLead'],
  },
  {
    chapter: 'review',
    step: "CONCITO's lead accepts it",
    kind: 'settlement.accepted',
    to: ['c40Lead'],
  },

  // The secretariat follows this step in its list only.
  {
    chapter: 'changes',
    step: "CONCITO's lead asks for changes",
    kind: 'transition.requestChanges',
    to: without(EVERYBODY, 'concitoLead', 'secretariat'),
  },
  {
    chapter: 'changes',
    step: 'the adviser comments on a finding',
    kind: 'comment.added',
    to: [...MUNICIPALITY, ...BODIES],
  },
  {
    chapter: 'changes',
    step: 'the signatory resubmits',
    kind: 'transition.resubmit',
    to: without(EVERYBODY, 'signatory', 'secretariat'),
  },

  { chapter: 'second round', step: 'C40 delivers', kind: 'review.delivered', to: ['c40Lead'] },
  { chapter: 'second round', step: 'CONCITO delivers', kind: 'review.delivered', to: ['concitoLead'] },
  { chapter: 'second round', step: 'C40 finalises', kind: 'review.finalised', to: ['c40Reviewer'] },
  { chapter: 'second round', step: 'CONCITO finalises', kind: 'review.finalised', to: ['concitoReviewer'] },
  {
    chapter: 'second round',
    step: 'both have finalised',
    kind: 'review.bothFinalised',
    to: BODIES,
  },
  {
    chapter: 'second round',
    step: "C40's lead endorses",
    kind: 'transition.endorse',
    to: without(EVERYBODY, 'c40Lead'),
  },

  {
    chapter: 'certification',
    step: "the signatory records the council's adoption",
    kind: 'adoption.recorded',
    to: ['editor', 'adviser', ...BODIES],
  },
  { chapter: 'certification', step: "C40's lead signs", kind: 'signOff.given', to: ['concitoLead'] },
  { chapter: 'certification', step: "CONCITO's lead signs", kind: 'signOff.given', to: ['c40Lead'] },
  // The system's own step: everybody gets the certificate, also who happened to sign last.
  {
    chapter: 'certification',
    step: 'the certificate is issued',
    kind: 'transition.certify',
    to: EVERYBODY,
  },
];
