import { describe, expect, it } from '@jest/globals';
import {
  CLOSED_STATES,
  PERSONAS,
  RECOMMENDATIONS,
  REVIEW_BODIES,
  SCORE_VALUES,
  SETTLEMENT_OUTCOMES,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type ReviewBody,
  type SubmissionEvent,
  type SubmissionState,
} from '@app/contracts';
import fc from 'fast-check';
import { FEW_CRITERIA, SimulatedCase } from '../../../../test/factories/simulated-case.js';
import { FULL_INPUT } from '../../../../test/factories/submission-facts.js';
import { findsMet } from '../scoring/outcomes.js';
import type { EventInput } from './facts.js';
import type { Actor } from './transitions.js';

/** The table once more, copied by hand from design §3, so that a slip in the one shows in the other. */
const LEADS = ['c40_lead', 'concito_lead'];
const OPEN = ['draft', 'scoping', 'submitted', 'in_review', 'changes_requested', 'endorsed'];
const DESIGN: Record<SubmissionEvent, { from: string[]; to: string; who: string[] }> = {
  requestScoping: { from: ['draft'], to: 'scoping', who: ['municipality_editor'] },
  concludeScoping: {
    from: ['scoping'],
    to: 'draft',
    who: ['concito_reviewer', 'concito_assigned', 'concito_lead'],
  },
  submit: { from: ['draft'], to: 'submitted', who: ['municipality_signatory'] },
  returnIncomplete: { from: ['submitted'], to: 'draft', who: ['secretariat'] },
  accept: { from: ['submitted'], to: 'in_review', who: ['secretariat'] },
  requestChanges: { from: ['in_review'], to: 'changes_requested', who: LEADS },
  resubmit: { from: ['changes_requested'], to: 'in_review', who: ['municipality_signatory'] },
  endorse: { from: ['in_review'], to: 'endorsed', who: LEADS },
  certify: { from: ['endorsed'], to: 'certified', who: ['system'] },
  decline: { from: ['in_review'], to: 'declined', who: LEADS },
  reopen: { from: ['endorsed'], to: 'in_review', who: LEADS },
  withdraw: { from: OPEN, to: 'withdrawn', who: ['municipality_signatory', 'secretariat'] },
};
const ACTORS: Actor[] = [...PERSONAS, 'system'];

const RUNS = 1200;

/** One thing that somebody does; `n` chooses among its variants. */
type Move = (theCase: SimulatedCase, n: number) => void;
const pick = <T>(values: readonly T[], n: number): T => values[n % values.length]!;
const body = (n: number): ReviewBody => pick(REVIEW_BODIES, n);
const code = (n: number): string => pick(FEW_CRITERIA, n >> 2);
const prepare = (theCase: SimulatedCase) => {
  for (const each of FEW_CRITERIA) if (!theCase.assessed.has(each)) theCase.assess(each);
  if (theCase.plan === 0) theCase.plan = 1;
  theCase.contact = true;
};
/** Both bodies score everything that is open: alike or not, met or not, as `n`'s bits say. */
const review = (theCase: SimulatedCase, n: number) => {
  for (const each of theCase.round?.open ?? [])
    for (const [index, which] of REVIEW_BODIES.entries())
      theCase.score(
        which,
        each,
        n % 3 === 0 ? pick(SCORE_VALUES, n >> (index * 2)) : pick(SCORE_VALUES, n & 1),
      );
  for (const which of REVIEW_BODIES) theCase.finalise(which, n % 7 === 0 ? 'decline' : 'endorse', true);
};
const conclude = (theCase: SimulatedCase, n: number) => {
  if (!theCase.bothFinalised) return;
  for (const each of theCase.criteriaThat('disagreed')) theCase.settle(each, pick(SETTLEMENT_OUTCOMES, n));
  const unmet = theCase.criteriaThat('not_met');
  if (unmet.length === 0) for (const which of REVIEW_BODIES) theCase.closeFindings(which);
  for (const each of unmet) theCase.raise(body(n), each, 'must');
};

const WORK: Move[] = [
  (theCase, n) => theCase.assess(code(n)),
  prepare,
  (theCase) => void (theCase.plan += 1),
  (theCase) => void (theCase.staffed = true),
  (theCase, n) => void (theCase.staffed = n % 2 === 0),
  (theCase, n) => theCase.score(body(n), code(n), pick(SCORE_VALUES, n >> 4)),
  review,
  (theCase, n) => theCase.finalise(body(n), pick(RECOMMENDATIONS, n >> 1), n % 5 !== 0),
  (theCase, n) => theCase.settle(code(n), pick(SETTLEMENT_OUTCOMES, n)),
  (theCase, n) => theCase.raise(body(n), code(n), n % 3 === 0 ? 'should' : 'must'),
  conclude,
  (theCase) => theCase.answerFindings(),
  (theCase, n) => theCase.closeFindings(body(n)),
  (theCase, n) => void (theCase.adoptedPlan = Math.max(0, theCase.plan - (n % 3))),
  (theCase) => theCase.declareChange(),
  (theCase, n) => theCase.acceptChange(body(n)),
  (theCase, n) => theCase.sign(body(n), `lead of ${body(n)}`, true),
];
/** What the case waits for, so that walks also get to their ends. */
const NEXT: Move = (theCase, n) => {
  prepare(theCase);
  theCase.staffed = true;
  if (theCase.state === 'in_review') review(theCase, n);
  if (theCase.state === 'in_review') conclude(theCase, n >> 3);
  theCase.answerFindings();
  if (theCase.state === 'endorsed') {
    if (n % 4 === 0) theCase.declareChange();
    else theCase.adoptedPlan = theCase.round!.plan;
    // Sometimes one person signs for both, or somebody who is no lead.
    for (const which of REVIEW_BODIES)
      theCase.sign(which, n % 5 === 1 ? 'the same person' : `lead of ${which}`, n % 5 !== 2);
  }
};

const actors = fc.oneof(
  fc.constantFrom(...ACTORS).map((actor) => [actor]),
  fc.subarray(ACTORS, { maxLength: 4 }),
  fc.constant(ACTORS),
);
const input: fc.Arbitrary<EventInput> = fc.oneof(
  fc.constant({ ...FULL_INPUT, criteria: ['K2'] }),
  fc.constant({}),
  fc.record(
    {
      reason: fc.constantFrom('', 'Because'),
      meetingDate: fc.constantFrom('2026-11-01', '2026-12-01'),
      minutes: fc.constantFrom('', 'We met.'),
      scopingWaiver: fc.constantFrom(' ', 'Agreed.'),
      dueOn: fc.constantFrom('2026-11-22', '2027-02-01'),
      criteria: fc.subarray(FEW_CRITERIA),
    },
    { requiredKeys: [] },
  ),
);
const attempt = fc.record({
  kind: fc.constant('attempt' as const),
  event: fc.constantFrom(...SUBMISSION_EVENTS),
  actors,
  input,
});
const work = fc.record({
  kind: fc.constant('work' as const),
  move: fc.oneof(
    { arbitrary: fc.constantFrom(...WORK), weight: 3 },
    { arbitrary: fc.constant(NEXT), weight: 2 },
  ),
  n: fc.nat(1 << 12),
});
/** Everybody at once tries what the state offers, apart from giving up. */
const onward = fc.record({
  kind: fc.constant('onward' as const),
  n: fc.nat(1 << 12),
});
const walk = fc.array(
  fc.oneof(
    { arbitrary: attempt, weight: 3 },
    { arbitrary: work, weight: 4 },
    { arbitrary: onward, weight: 3 },
  ),
  { minLength: 10, maxLength: 60, size: 'max' },
);

/** Plain assertions: there are hundreds of thousands of them, and `expect` takes its time. */
function hold(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Error(`Broken: ${promise}`);
}

/** Judges by the recorded scores, signatures and adoption, not by what the guards were told. */
function expectRightfullyCertified(theCase: SimulatedCase): void {
  const round = theCase.round!;
  for (const criterion of FEW_CRITERIA) {
    const last = theCase.rounds.findLast(({ open }) => open.includes(criterion))!;
    hold(
      REVIEW_BODIES.every((which) => last.verdicts[which] !== null),
      'both bodies finalised each criterion',
    );
    const met = REVIEW_BODIES.every((which) => findsMet(last.scores[which][criterion]!));
    hold(
      met || last.settlements[criterion] === 'met',
      'both bodies found each criterion met, or settled it so',
    );
  }
  const blocking = theCase.findings.filter(
    ({ severity, state }) => severity === 'must' && state !== 'closed',
  );
  hold(blocking.length === 0, 'no must finding is open');
  const signed = theCase.signOffs.filter((signOff) => signOff.round === round.number);
  hold(
    REVIEW_BODIES.every((which) => signed.some((signOff) => signOff.body === which)),
    'both bodies signed this round',
  );
  hold(new Set(signed.map(({ userId }) => userId)).size === signed.length, 'the signers differ');
  hold(
    signed.every(({ isLeadOfBody }) => isLeadOfBody),
    'the signers lead their bodies',
  );
  hold(theCase.adoptedPlan !== null, 'the council adopted a plan');
  hold(
    theCase.adoptedPlan === round.plan || theCase.accepted.size === REVIEW_BODIES.length,
    'the adopted plan is the reviewed one, or both leads accepted the change',
  );
}

/** One attempt, and all that must be true of it whatever came before. */
function tryStep(
  theCase: SimulatedCase,
  event: SubmissionEvent,
  who: readonly Actor[],
  sent: EventInput,
): void {
  const before = theCase.snapshot();
  const from = theCase.state;
  const design = DESIGN[event];
  const decision = theCase.attempt(event, who, sent);
  const { outcome } = decision;
  const entitled = design.who.some((actor) => who.includes(actor as Actor));
  hold(entitled !== (outcome === 'wrong_actor'), 'exactly those whom the design names may try');
  hold(
    outcome !== 'wrong_state' || !design.from.includes(from),
    'a step is open in the states of the design',
  );
  if (outcome === 'allowed') {
    hold(design.from.includes(from) && decision.from === from, 'a step starts where the design says');
    hold(theCase.state === design.to && decision.to === design.to, 'a step ends where the design says');
    if (theCase.state === 'certified') expectRightfullyCertified(theCase);
  } else {
    hold(theCase.snapshot() === before, 'a refused step changes nothing');
    hold(outcome !== 'unmet' || decision.reasons.length > 0, 'a refusal says why');
  }
  hold(SUBMISSION_STATES.includes(theCase.state), 'no state outside of the table');
  hold(
    (CLOSED_STATES as readonly string[]).includes(from) ? theCase.state === from : true,
    'closed is final',
  );
  hold(
    theCase.certificates === (theCase.state === 'certified' ? 1 : 0),
    'one certificate, for the certified only',
  );
}

describe('random walks of random people through a case', () => {
  it('keep the promises of design §3 and reach every state and event', () => {
    const states = new Map<SubmissionState, number>();
    const events = new Map<SubmissionEvent, number>();
    fc.assert(
      fc.property(walk, (moves) => {
        const theCase = new SimulatedCase();
        for (const move of moves) {
          if (move.kind === 'work') move.move(theCase, move.n);
          else if (move.kind === 'attempt') tryStep(theCase, move.event, move.actors, move.input);
          else {
            const offered = SUBMISSION_EVENTS.filter(
              (event) => event !== 'withdraw' && DESIGN[event].from.includes(theCase.state),
            );
            if (offered.length > 0) tryStep(theCase, pick(offered, move.n), ACTORS, FULL_INPUT);
          }
        }
        const path = theCase.steps;
        for (const [index, { from }] of path.entries())
          hold(from === (path[index - 1]?.to ?? 'draft'), 'each step starts where the last one ended');
        for (const { event } of path) events.set(event, (events.get(event) ?? 0) + 1);
        for (const { to } of path) states.set(to, (states.get(to) ?? 0) + 1);
      }),
      { numRuns: RUNS },
    );
    // Walks that never get anywhere would prove nothing.
    expect([...events.keys()].sort()).toEqual([...SUBMISSION_EVENTS].sort());
    expect([...states.keys()].sort()).toEqual([...SUBMISSION_STATES].sort());
    expect(states.get('certified')).toBeGreaterThan(RUNS / 50);
  });
});
