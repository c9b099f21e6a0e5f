import { describe, expect, it } from '@jest/globals';
import { OPEN_STATES, PERSONAS, REVIEW_BODIES, SUBMISSION_EVENTS, SUBMISSION_STATES } from '@app/contracts';
import fc from 'fast-check';
import { FULL_INPUT, selfAssessment, submissionFacts } from '../../../../test/factories/submission-facts.js';
import { GUARDS_AFTER_BOTH_FINALISED, INPUT_GUARDS } from '../guards/guards.js';
import { availableEvents, decide } from './decide.js';
import type { EventInput, RoundFacts, SubmissionFacts } from './facts.js';
import { eventsFrom, transitionRule, type Actor } from './transitions.js';

const ACTORS: Actor[] = [...PERSONAS, 'system'];
const some = fc.subarray(['K1', 'K7', 'K16']);
const staffing = fc.record({ clearLeads: fc.nat(1), clearReviewers: fc.nat(1) });
const review = fc.record({
  finalised: fc.boolean(),
  recommendation: fc.constantFrom('endorse', 'request_changes', 'decline', null),
  hasGrounds: fc.boolean(),
});
const round: fc.Arbitrary<RoundFacts> = fc.record({
  number: fc.integer({ min: 1, max: 4 }),
  reviews: fc.record({ c40: review, concito: review }),
  openDisagreements: some,
  notMet: some,
  undecided: some,
});
/** Any facts at all, also those that no case can have. */
const facts: fc.Arbitrary<SubmissionFacts> = fc
  .record(
    {
      state: fc.constantFrom(...SUBMISSION_STATES),
      selfAssessments: some.map((codes) =>
        Object.fromEntries([
          ...Object.entries(submissionFacts().selfAssessments),
          ...codes.map((code) => [code, selfAssessment({ rating: null })] as const),
        ]),
      ),
      planDocumentAttached: fc.boolean(),
      contactPersonSet: fc.boolean(),
      scopingHeld: fc.boolean(),
      staffing: fc.record({ c40: staffing, concito: staffing }),
      round: fc.option(round),
      findings: fc.array(
        fc.record({
          criterion: fc.constantFrom('K1', 'K7'),
          severity: fc.constantFrom('must', 'should'),
          state: fc.constantFrom('open', 'answered', 'closed'),
        }),
        { maxLength: 3 },
      ),
      documentsChanged: fc.boolean(),
      adoptionRecorded: fc.boolean(),
      adoptedPlanIsReviewed: fc.boolean(),
      signOffs: fc.array(
        fc.record({
          body: fc.constantFrom(...REVIEW_BODIES),
          userId: fc.constantFrom('Ane', 'Bo'),
          isLeadOfBody: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      changeDeclaredSinceEndorsement: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(submissionFacts);
const event = fc.constantFrom(...SUBMISSION_EVENTS);
const actors = fc.subarray(ACTORS);
const input: fc.Arbitrary<EventInput> = fc.constantFrom({}, FULL_INPUT);

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}

describe('decide', () => {
  it('allows a complete step, with where it leads and what it does', () => {
    expect(decide('certify', ['system'], submissionFacts())).toEqual({
      outcome: 'allowed',
      event: 'certify',
      from: 'endorsed',
      to: 'certified',
      effects: ['issueCertificate', 'endDeadlines'],
    });
  });

  it('judges the actor first, so that a stranger learns nothing of the state', () => {
    for (const state of SUBMISSION_STATES)
      expect(decide('submit', ['stranger'], submissionFacts({ state }))).toEqual({
        outcome: 'wrong_actor',
        event: 'submit',
      });
  });

  it('names the state when the step does not fit it', () => {
    expect(decide('submit', ['municipality_signatory'], submissionFacts({ state: 'endorsed' }))).toEqual({
      outcome: 'wrong_state',
      event: 'submit',
      state: 'endorsed',
    });
  });

  it('tells every reason at once', () => {
    const empty = submissionFacts({
      state: 'draft',
      planDocumentAttached: false,
      selfAssessments: {},
      contactPersonSet: false,
      scopingHeld: false,
    });
    const decision = decide('submit', ['municipality_signatory'], empty);
    expect(decision).toMatchObject({ outcome: 'unmet', event: 'submit' });
    expect(decision.outcome === 'unmet' && decision.reasons.map(({ guard }) => guard)).toEqual(
      transitionRule('submit').guards,
    );
  });

  it('allows exactly what actor, state and guards allow, and touches nothing', () => {
    fc.assert(
      fc.property(event, actors, facts, input, (what, who, given, sent) => {
        const rule = transitionRule(what);
        const decision = decide(what, freeze([...who]), freeze(structuredClone(given)), freeze({ ...sent }));
        const entitled = rule.actors.some((actor) => who.includes(actor));
        const fits = rule.from.includes(given.state);
        if (!entitled) expect(decision.outcome).toBe('wrong_actor');
        else if (!fits) expect(decision.outcome).toBe('wrong_state');
        else expect(['allowed', 'unmet']).toContain(decision.outcome);
        expect(decide(what, who, given, sent)).toEqual(decision);
      }),
      { numRuns: 1500 },
    );
  });

  it('certifies nothing without adoption, two signers of the two bodies, and the reviewed plan', () => {
    let certified = 0;
    fc.assert(
      fc.property(facts, (given) => {
        const endorsed: SubmissionFacts = { ...given, state: 'endorsed' };
        if (decide('certify', ['system'], endorsed).outcome !== 'allowed') return;
        certified += 1;
        expect(endorsed.adoptionRecorded && endorsed.adoptedPlanIsReviewed).toBe(true);
        for (const body of REVIEW_BODIES)
          expect(endorsed.signOffs.some((one) => one.body === body && one.isLeadOfBody)).toBe(true);
        expect(new Set(endorsed.signOffs.map(({ userId }) => userId)).size).toBe(endorsed.signOffs.length);
      }),
      { numRuns: 1500 },
    );
    expect(certified).toBeGreaterThan(0);
  });

  it('does not betray what one body found before both have finalised', () => {
    const lead = fc.constantFrom<Actor>('c40_lead', 'concito_lead');
    fc.assert(
      fc.property(event, lead, facts, facts, input, (what, who, one, other, sent) => {
        fc.pre(!REVIEW_BODIES.every((body) => one.round?.reviews[body].finalised));
        // The same case, but other scores, settlements, findings and recommendations.
        const twin: SubmissionFacts = {
          ...one,
          findings: other.findings,
          round: one.round && {
            ...one.round,
            openDisagreements: other.round?.openDisagreements ?? [],
            notMet: other.round?.notMet ?? [],
            undecided: other.round?.undecided ?? [],
            reviews: {
              c40: { ...one.round.reviews.c40, recommendation: 'decline', hasGrounds: false },
              concito: { ...one.round.reviews.concito, recommendation: 'endorse', hasGrounds: true },
            },
          },
        };
        expect(decide(what, [who], twin, sent)).toEqual(decide(what, [who], one, sent));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('availableEvents', () => {
  it('offers what the table offers from the state, and nothing from a closed one', () => {
    for (const state of SUBMISSION_STATES) {
      const offered = availableEvents(['secretariat'], submissionFacts({ state })).map((one) => one.event);
      expect(offered).toEqual(eventsFrom(state).map((rule) => rule.event));
      expect(offered.length > 0).toBe((OPEN_STATES as readonly string[]).includes(state));
    }
  });

  it('says which steps are yours, and leaves out what is asked for later', () => {
    const submitted = submissionFacts({ state: 'submitted' });
    expect(availableEvents(['secretariat'], submitted)).toEqual([
      { event: 'returnIncomplete', to: 'draft', yours: true, reasons: [] },
      { event: 'accept', to: 'in_review', yours: true, reasons: [] },
      { event: 'withdraw', to: 'withdrawn', yours: true, reasons: [] },
    ]);
    expect(availableEvents(['adviser'], submitted).map(({ yours }) => yours)).toEqual([false, false, false]);
    const judged = availableEvents(['secretariat'], submitted, {});
    expect(judged.map(({ reasons }) => reasons.map(({ guard }) => guard))).toEqual([
      ['reasonStated'],
      ['dueDateSet'],
      ['reasonStated'],
    ]);
  });

  it('agrees with decide on one’s own steps, and keeps what the bodies found from others', () => {
    fc.assert(
      fc.property(actors, facts, input, (who, given, sent) => {
        for (const offer of availableEvents(who, given, sent)) {
          const decision = decide(offer.event, who, given, sent);
          if (offer.yours) {
            const reasons = decision.outcome === 'unmet' ? decision.reasons : [];
            expect(offer.reasons).toEqual(reasons);
          } else {
            expect(decision.outcome).toBe('wrong_actor');
            for (const { guard } of offer.reasons) expect(GUARDS_AFTER_BOTH_FINALISED).not.toContain(guard);
          }
        }
        for (const { reasons } of availableEvents(who, given))
          for (const { guard } of reasons) expect(INPUT_GUARDS).not.toContain(guard);
      }),
      { numRuns: 1000 },
    );
  });
});
