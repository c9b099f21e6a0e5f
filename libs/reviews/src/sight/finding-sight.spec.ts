import { describe, expect, it } from '@jest/globals';
import { PERSONAS, type Persona } from '@app/contracts';
import fc from 'fast-check';
import { findingSight, type FindingVeil } from './finding-sight.js';
import { reviewSight, type RoundVeil } from './review-sight.js';

const OPEN: RoundVeil = { bothFinalised: false, released: false };
const BOTH: RoundVeil = { bothFinalised: true, released: false };
const RELEASED: RoundVeil = { bothFinalised: true, released: true };

const finding = (more: Partial<FindingVeil>): FindingVeil => ({
  body: 'c40',
  raised: OPEN,
  closed: null,
  released: false,
  withdrawn: false,
  ...more,
});

const WHO: Record<string, readonly Persona[]> = {
  own: ['c40_reviewer'],
  other: ['concito_reviewer', 'concito_assigned', 'concito_lead'],
  secretariat: ['secretariat'],
  municipality: ['municipality_editor'],
  adviser: ['adviser'],
  observer: ['observer'],
};
const whoSees = (veil: FindingVeil, what: 'visible' | 'closing'): string[] =>
  Object.keys(WHO).filter((who) => findingSight(WHO[who]!, veil)[what]);

describe('sight of a finding', () => {
  it('begins with its body, then the other one and the secretariat, then the municipality and its adviser', () => {
    expect(whoSees(finding({}), 'visible')).toEqual(['own']);
    expect(whoSees(finding({ raised: BOTH }), 'visible')).toEqual(['own', 'other', 'secretariat']);
    expect(whoSees(finding({ raised: RELEASED, released: true }), 'visible')).toEqual([
      'own',
      'other',
      'secretariat',
      'municipality',
      'adviser',
    ]);
  });

  it('goes the same way with its closing, by the round that closed it', () => {
    const closedIn = (closed: RoundVeil): FindingVeil =>
      finding({ raised: RELEASED, released: true, closed });
    expect(whoSees(closedIn(OPEN), 'closing')).toEqual(['own']);
    expect(whoSees(closedIn(BOTH), 'closing')).toEqual(['own', 'other', 'secretariat']);
    expect(whoSees(closedIn(RELEASED), 'closing')).toEqual([
      'own',
      'other',
      'secretariat',
      'municipality',
      'adviser',
    ]);
  });

  it('stays with its body when it was withdrawn', () => {
    expect(whoSees(finding({ raised: RELEASED, withdrawn: true }), 'visible')).toEqual(['own']);
  });

  it('never reaches further than the scores of its round', () => {
    const veil = fc.constantFrom(OPEN, BOTH, RELEASED);
    fc.assert(
      fc.property(
        fc.subarray([...PERSONAS]),
        veil,
        fc.option(veil),
        fc.boolean(),
        (personas, raised, closed, withdrawn) => {
          const sight = findingSight(
            personas,
            finding({ raised, closed, withdrawn, released: raised.released }),
          );
          if (sight.visible) expect(reviewSight(personas, raised, 'c40')).toBe('all');
          if (sight.closing) expect(reviewSight(personas, closed!, 'c40')).toBe('all');
        },
      ),
    );
  });
});
