import { describe, expect, it } from '@jest/globals';
import {
  GUARD_NAMES,
  GUARD_TEXTS,
  LANGUAGES,
  renderText,
  REVIEW_BODIES,
  type GuardName,
  type ReviewBody,
} from '@app/contracts';
import fc from 'fast-check';
import {
  FULL_INPUT,
  selfAssessment,
  submissionFacts,
  TODAY,
} from '../../../../test/factories/submission-facts.js';
import type { EventInput, RoundFacts, SubmissionFacts } from '../table/facts.js';
import { GUARDS_AFTER_BOTH_FINALISED, unmetReasons } from './guards.js';

interface Situation {
  readonly facts?: Partial<SubmissionFacts>;
  readonly input?: EventInput;
}
interface Case {
  readonly holds: Situation[];
  /** Each with what its reason must name, so that the reader knows where to look. */
  readonly fails: (Situation & { readonly names?: readonly string[] })[];
}

const complete = submissionFacts();
const round = (overrides: Partial<RoundFacts>): Partial<SubmissionFacts> => ({
  round: { ...complete.round!, ...overrides },
});
const reviews = (c40: object, concito: object = {}): Partial<SubmissionFacts> =>
  round({
    reviews: {
      c40: { ...complete.round!.reviews.c40, ...c40 },
      concito: { ...complete.round!.reviews.concito, ...concito },
    },
  });
const own = (code: string, overrides: Parameters<typeof selfAssessment>[0]): Partial<SubmissionFacts> => ({
  selfAssessments: { ...complete.selfAssessments, [code]: selfAssessment(overrides) },
});
const [c40Lead, concitoLead] = complete.signOffs;
const without: Partial<SubmissionFacts> = { selfAssessments: {} };
const declining = { recommendation: 'decline' };
const must = { criterion: 'K3', severity: 'must' } as const;
const should = { criterion: 'K4', severity: 'should' } as const;

/** For every guard at least one situation in which it holds and one in which it does not. */
const CASES: Record<GuardName, Case> = {
  everyCriterionRated: {
    holds: [{}, { facts: own('K7', { hasOverallAssessment: false, evidenceCount: 0 }) }],
    fails: [
      { facts: own('K7', { rating: null }), names: ['K7'] },
      { facts: without, names: ['K1', 'K16'] },
    ],
  },
  meetingDateNotInFuture: {
    holds: [{ input: { meetingDate: TODAY } }, { input: { meetingDate: '2025-12-31' } }],
    fails: [
      { input: {} },
      { input: { meetingDate: '2026-11-24' } },
      { input: { meetingDate: '' } },
      { input: { meetingDate: '1. maj' } },
    ],
  },
  minutesWritten: {
    holds: [{ input: { minutes: 'Vi talte om K5.' } }],
    fails: [{ input: {} }, { input: { minutes: ' \n\t' } }],
  },
  planDocumentAttached: { holds: [{}], fails: [{ facts: { planDocumentAttached: false } }] },
  everyCriterionAssessed: {
    holds: [{}, { facts: own('K2', { evidenceCount: 0, hasReasonForNoEvidence: true }) }],
    fails: [
      { facts: own('K2', { rating: null }), names: ['K2'] },
      { facts: own('K2', { hasOverallAssessment: false }), names: ['K2'] },
      { facts: own('K2', { evidenceCount: 0 }), names: ['K2'] },
      { facts: without, names: ['K1', 'K16'] },
    ],
  },
  contactPersonSet: { holds: [{}], fails: [{ facts: { contactPersonSet: false } }] },
  scopingHeldOrExplained: {
    holds: [
      { facts: { scopingHeld: true }, input: {} },
      { facts: { scopingHeld: false }, input: { scopingWaiver: 'Aftalt med CONCITO.' } },
    ],
    fails: [
      { facts: { scopingHeld: false }, input: {} },
      { facts: { scopingHeld: false }, input: { scopingWaiver: '  ' } },
    ],
  },
  reasonStated: {
    holds: [{ input: { reason: 'Bilag 2 mangler.' } }],
    fails: [{ input: {} }, { input: { reason: ' ' } }],
  },
  bodiesStaffed: {
    holds: [{}],
    fails: [
      {
        facts: { staffing: { ...complete.staffing, c40: { clearLeads: 0, clearReviewers: 2 } } },
        names: ['C40', '–'],
      },
      {
        facts: { staffing: { ...complete.staffing, concito: { clearLeads: 1, clearReviewers: 0 } } },
        names: ['CONCITO', '–'],
      },
    ],
  },
  dueDateSet: {
    holds: [{ input: { dueOn: '2026-11-24' } }],
    fails: [{ input: {} }, { input: { dueOn: TODAY } }, { input: { dueOn: 'next week' } }],
  },
  bothReviewsFinalised: {
    holds: [{}],
    fails: [
      { facts: reviews({ finalised: false }), names: ['C40'] },
      { facts: reviews({}, { finalised: false }), names: ['CONCITO'] },
      { facts: { round: null }, names: ['C40, CONCITO'] },
    ],
  },
  noOpenDisagreement: {
    holds: [{}, { facts: { round: null } }],
    fails: [{ facts: round({ openDisagreements: ['K5', 'K9'] }), names: ['K5, K9'] }],
  },
  someCriterionNotMet: {
    holds: [{ facts: round({ notMet: ['K1'] }) }],
    fails: [{}],
  },
  unmetCriteriaHaveFindings: {
    holds: [
      {},
      { facts: { ...round({ notMet: ['K3'] }), findings: [{ ...must, state: 'open' }] } },
      { facts: { ...round({ notMet: ['K4'] }), findings: [{ ...should, state: 'answered' }] } },
    ],
    fails: [
      { facts: round({ notMet: ['K3'] }), names: ['K3'] },
      { facts: { ...round({ notMet: ['K3'] }), findings: [{ ...must, state: 'closed' }] }, names: ['K3'] },
      { facts: { ...round({ notMet: ['K3'] }), findings: [{ ...should, state: 'open' }] }, names: ['K3'] },
    ],
  },
  everyFindingAnswered: {
    holds: [
      {},
      {
        facts: {
          findings: [
            { ...must, state: 'answered' },
            { ...should, state: 'closed' },
          ],
        },
      },
    ],
    fails: [
      {
        facts: {
          findings: [
            { ...must, state: 'open' },
            { ...must, state: 'open' },
          ],
        },
        names: ['K3.'],
      },
      { facts: { findings: [{ ...should, state: 'open' }] }, names: ['K4'] },
    ],
  },
  documentsChangedOrExplained: {
    holds: [
      { input: {} },
      { facts: { documentsChanged: false }, input: { noDocumentChangeReason: 'Kun svar.' } },
    ],
    fails: [{ facts: { documentsChanged: false }, input: {} }],
  },
  everyCriterionMet: {
    holds: [{}],
    fails: [
      { facts: round({ notMet: ['K8'] }), names: ['K8'] },
      { facts: round({ undecided: ['K6'] }), names: ['K6'] },
    ],
  },
  noOpenMustFinding: {
    holds: [
      {},
      {
        facts: {
          findings: [
            { ...must, state: 'closed' },
            { ...should, state: 'open' },
          ],
        },
      },
    ],
    fails: [
      { facts: { findings: [{ ...must, state: 'open' }] }, names: ['K3'] },
      { facts: { findings: [{ ...must, state: 'answered' }] }, names: ['K3'] },
    ],
  },
  adoptionRecorded: { holds: [{}], fails: [{ facts: { adoptionRecorded: false } }] },
  bothLeadsSigned: {
    holds: [{}],
    fails: [
      { facts: { signOffs: [] }, names: ['C40, CONCITO'] },
      { facts: { signOffs: [c40Lead!] }, names: ['CONCITO'] },
      { facts: { signOffs: [concitoLead!] }, names: ['C40'] },
    ],
  },
  signersDifferAndBelong: {
    holds: [{}],
    fails: [
      { facts: { signOffs: [c40Lead!, { ...concitoLead!, userId: c40Lead!.userId }] } },
      { facts: { signOffs: [c40Lead!, { ...concitoLead!, isLeadOfBody: false }] } },
    ],
  },
  adoptedPlanIsReviewed: { holds: [{}], fails: [{ facts: { adoptedPlanIsReviewed: false } }] },
  bothRecommendDecline: {
    holds: [{ facts: reviews(declining, declining) }],
    fails: [
      { facts: reviews(declining), names: ['CONCITO'] },
      { facts: reviews({}, declining), names: ['C40'] },
    ],
  },
  groundsStated: {
    holds: [{}],
    fails: [
      { facts: reviews({ hasGrounds: false }), names: ['C40'] },
      { facts: reviews({}, { hasGrounds: false }), names: ['CONCITO'] },
    ],
  },
  declaredChange: { holds: [{}], fails: [{ facts: { changeDeclaredSinceEndorsement: false } }] },
};

const judge = (guard: GuardName, { facts = {}, input = FULL_INPUT }: Situation) =>
  unmetReasons([guard], submissionFacts(facts), input);

describe('guards', () => {
  it.each(GUARD_NAMES)('%s holds where it should', (guard) => {
    for (const situation of CASES[guard].holds) expect(judge(guard, situation)).toEqual([]);
  });

  it.each(GUARD_NAMES)('%s fails where it should, and says why in both languages', (guard) => {
    expect(CASES[guard].fails).not.toHaveLength(0);
    for (const situation of CASES[guard].fails) {
      const [reason, ...more] = judge(guard, situation);
      expect(more).toEqual([]);
      expect(reason?.guard).toBe(guard);
      for (const language of LANGUAGES) {
        const text = renderText(GUARD_TEXTS[guard], language, reason?.params);
        expect(text).not.toMatch(/[{}]|undefined|: \./);
        expect(text).toMatch(/[.!]$/);
        for (const name of situation.names ?? []) expect(text).toContain(name);
      }
    }
  });

  it.each(GUARDS_AFTER_BOTH_FINALISED)('%s says nothing until both bodies have finalised', (guard) => {
    const unfinished: ReviewBody[][] = [['c40'], ['concito'], []];
    for (const { facts = {} } of CASES[guard].fails) {
      expect(judge(guard, { facts: { ...facts, round: null } })).toEqual([]);
      for (const finalised of unfinished) {
        const found = submissionFacts(facts).round!;
        const each = REVIEW_BODIES.map((body) => [
          body,
          { ...found.reviews[body], finalised: finalised.includes(body) },
        ]);
        const blind = { ...found, reviews: Object.fromEntries(each) as RoundFacts['reviews'] };
        expect(judge(guard, { facts: { ...facts, round: blind } })).toEqual([]);
      }
    }
  });

  it('reports every unmet guard at once, in the order asked for', () => {
    const guards = fc.shuffledSubarray([...GUARD_NAMES]);
    const situations = fc.subarray(
      Object.values(CASES).flatMap(({ holds, fails }) => [...holds, ...fails]),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(guards, situations, (names, parts) => {
        const facts = submissionFacts(Object.assign({}, ...parts.map((part) => part.facts)));
        const input: EventInput = Object.assign({}, ...parts.map((part) => part.input));
        const alone = names.filter((name) => unmetReasons([name], facts, input).length > 0);
        expect(unmetReasons(names, facts, input).map((reason) => reason.guard)).toEqual(alone);
      }),
      { numRuns: 1000 },
    );
  });
});
