import { describe, expect, it } from '@jest/globals';
import { SCORE_VALUES, SETTLEMENT_OUTCOMES, type CriterionOutcome, type ScoreValue } from '@app/contracts';
import fc from 'fast-check';
import { criterionOutcome, findsMet, needsComment, roundCriterion, type CarryOverFacts } from './outcomes.js';

const met = 'met';
const not = 'not_met';
/** `settled` stands for a result that only a settlement can give. */
const settled = 'settled';

/** All sixteen pairs of scores (C40's down, CONCITO's across), written out from design §3. */
const PAIRS: Record<ScoreValue, Record<ScoreValue, typeof met | typeof not | typeof settled>> = {
  met: { met, met_with_recommendation: met, partly_met: settled, not_met: settled },
  met_with_recommendation: { met, met_with_recommendation: met, partly_met: settled, not_met: settled },
  partly_met: { met: settled, met_with_recommendation: settled, partly_met: not, not_met: not },
  not_met: { met: settled, met_with_recommendation: settled, partly_met: not, not_met: not },
};
const SETTLEMENTS = [null, ...SETTLEMENT_OUTCOMES];
const pairs = SCORE_VALUES.flatMap((c40) => SCORE_VALUES.map((concito) => ({ c40, concito })));

describe('scoring rules', () => {
  it('find met and met with recommendation met, and the rest not', () => {
    expect(SCORE_VALUES.filter(findsMet)).toEqual(['met', 'met_with_recommendation']);
  });

  it('ask for a comment for anything but met', () => {
    expect(SCORE_VALUES.filter(needsComment)).toEqual(['met_with_recommendation', 'partly_met', 'not_met']);
  });

  it.each(pairs)('C40 $c40 and CONCITO $concito give the result of the table', ({ c40, concito }) => {
    for (const settlement of SETTLEMENTS) {
      const row = PAIRS[c40][concito];
      // A settlement decides a disagreement and nothing else.
      const expected = row === settled ? (settlement ?? 'disagreed') : row;
      expect(criterionOutcome({ c40, concito }, settlement)).toBe(expected);
    }
  });

  it.each(SETTLEMENTS)(
    'leave a criterion undecided until both bodies have scored (settlement %s)',
    (held) => {
      for (const value of SCORE_VALUES) {
        expect(criterionOutcome({ c40: value, concito: null }, held)).toBe('undecided');
        expect(criterionOutcome({ c40: null, concito: value }, held)).toBe('undecided');
      }
      expect(criterionOutcome({ c40: null, concito: null }, held)).toBe('undecided');
    },
  );

  it('give neither body more weight', () => {
    for (const { c40, concito } of pairs)
      for (const settlement of SETTLEMENTS)
        expect(criterionOutcome({ c40, concito }, settlement)).toBe(
          criterionOutcome({ c40: concito, concito: c40 }, settlement),
        );
  });
});

describe('carry-over into the next round', () => {
  const outcome = fc.constantFrom<CriterionOutcome | null>('met', 'not_met', 'disagreed', 'undecided', null);
  const arbitrary: fc.Arbitrary<CarryOverFacts> = fc.record({
    code: fc.constant('K1'),
    previousOutcome: outcome,
    contentChanged: fc.boolean(),
    documentAffected: fc.boolean(),
    namedByLead: fc.boolean(),
  });
  const carried: CarryOverFacts = {
    code: 'K1',
    previousOutcome: 'met',
    contentChanged: false,
    documentAffected: false,
    namedByLead: false,
  };

  it('carries over exactly what was met and is untouched', () => {
    fc.assert(
      fc.property(arbitrary, (facts) => {
        const untouched = !facts.contentChanged && !facts.documentAffected && !facts.namedByLead;
        expect(roundCriterion(facts).status).toBe(
          facts.previousOutcome === 'met' && untouched ? 'carried_over' : 'open',
        );
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, Partial<CarryOverFacts>, string, string]>([
    ['the first round opens all', { previousOutcome: null }, 'open', 'first_round'],
    ['not met opens', { previousOutcome: 'not_met' }, 'open', 'not_met'],
    ['a disagreement that nobody settled opens', { previousOutcome: 'disagreed' }, 'open', 'not_met'],
    ['undecided opens', { previousOutcome: 'undecided' }, 'open', 'not_met'],
    ['a lead names it after a declared change', { namedByLead: true }, 'open', 'declared_change'],
    ['its content changed', { contentChanged: true }, 'open', 'content_changed'],
    ['a document that affects it changed', { documentAffected: true }, 'open', 'document_affected'],
    ['met and unchanged carries over', {}, 'carried_over', 'met_and_unchanged'],
    [
      'the weightiest reason is told',
      { previousOutcome: 'not_met', contentChanged: true, documentAffected: true, namedByLead: true },
      'open',
      'not_met',
    ],
  ])('%s', (_name, facts, status, reason) => {
    expect(roundCriterion({ ...carried, ...facts })).toEqual({ status, reason });
  });
});
