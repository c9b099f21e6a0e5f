import { describe, expect, it } from '@jest/globals';
import { PERSONAS, REVIEW_BODIES, type Persona, type ReviewBody } from '@app/contracts';
import fc from 'fast-check';
import { isInsider, ownBody, reviewSight, sharedSight, type RoundVeil, type Sight } from './review-sight.js';

const OPEN: RoundVeil = { bothFinalised: false, released: false };
const BOTH: RoundVeil = { bothFinalised: true, released: false };
const RELEASED: RoundVeil = { bothFinalised: true, released: true };
const VEILS = [OPEN, BOTH, RELEASED];
const RANK: Record<Sight, number> = { none: 0, progress: 1, all: 2 };

/** What a person who is exactly this sees of C40's work: before both have finalised, after, and once released. */
const OF_C40: readonly (readonly [string, readonly Persona[], Sight, Sight, Sight])[] = [
  ['own reviewer', ['c40_reviewer'], 'all', 'all', 'all'],
  ['own assigned reviewer', ['c40_reviewer', 'c40_assigned'], 'all', 'all', 'all'],
  ['own lead', ['c40_reviewer', 'c40_assigned', 'c40_lead'], 'all', 'all', 'all'],
  ["the other body's reviewer", ['concito_reviewer'], 'progress', 'all', 'all'],
  [
    "the other body's lead",
    ['concito_reviewer', 'concito_assigned', 'concito_lead'],
    'progress',
    'all',
    'all',
  ],
  ['reviewer of both, assigned to neither', ['c40_reviewer', 'concito_reviewer'], 'progress', 'all', 'all'],
  [
    'reviewer of both, assigned to the other',
    ['c40_reviewer', 'concito_reviewer', 'concito_assigned'],
    'progress',
    'all',
    'all',
  ],
  [
    'reviewer of both, assigned to this one',
    ['c40_reviewer', 'concito_reviewer', 'c40_assigned'],
    'all',
    'all',
    'all',
  ],
  [
    'assigned to both',
    ['c40_reviewer', 'concito_reviewer', 'c40_assigned', 'concito_assigned'],
    'progress',
    'all',
    'all',
  ],
  ['secretariat', ['secretariat'], 'progress', 'all', 'all'],
  ['secretariat and own reviewer', ['secretariat', 'c40_reviewer'], 'all', 'all', 'all'],
  ['municipality editor', ['municipality_editor'], 'none', 'none', 'all'],
  ['municipality signatory', ['municipality_signatory'], 'none', 'none', 'all'],
  ['municipality viewer', ['municipality_viewer'], 'none', 'none', 'all'],
  ['adviser', ['adviser'], 'none', 'none', 'all'],
  [
    'own reviewer who is also of the municipality',
    ['c40_reviewer', 'municipality_viewer'],
    'none',
    'none',
    'all',
  ],
  [
    'own lead who is also the adviser',
    ['c40_reviewer', 'c40_assigned', 'c40_lead', 'adviser'],
    'none',
    'none',
    'all',
  ],
  [
    'secretariat who is also of the municipality',
    ['secretariat', 'municipality_editor'],
    'none',
    'none',
    'all',
  ],
  ['observer', ['observer'], 'none', 'none', 'none'],
  ['administrator', ['administrator'], 'none', 'none', 'none'],
  ['stranger', ['stranger'], 'none', 'none', 'none'],
  ['nobody', ['anonymous'], 'none', 'none', 'none'],
];

const swapped = (personas: readonly Persona[]): Persona[] =>
  personas.map((persona) =>
    persona.startsWith('c40_')
      ? (persona.replace('c40_', 'concito_') as Persona)
      : (persona.replace('concito_', 'c40_') as Persona),
  );

describe('sight of a review', () => {
  it.each(OF_C40)('%s', (_who, personas, open, both, released) => {
    expect(VEILS.map((veil) => reviewSight(personas, veil, 'c40'))).toEqual([open, both, released]);
    expect(VEILS.map((veil) => reviewSight(swapped(personas), veil, 'concito'))).toEqual([
      open,
      both,
      released,
    ]);
  });

  it('covers every persona', () => {
    const shown = new Set(OF_C40.flatMap(([, personas]) => [...personas, ...swapped(personas)]));
    expect([...shown].sort()).toEqual([...PERSONAS].sort());
  });

  // Every combination of personas there is: 2^15 of them.
  const everybody = Array.from({ length: 2 ** PERSONAS.length }, (_, mask) =>
    PERSONAS.filter((_persona, bit) => mask & (1 << bit)),
  );

  it('is never of both bodies before both have finalised, whoever somebody is', () => {
    const both = everybody.filter((personas) =>
      REVIEW_BODIES.every((body) => reviewSight(personas, OPEN, body) === 'all'),
    );
    expect(both).toEqual([]);
  });

  it('is given by no role that is not named, and never shrinks as a round goes on', () => {
    const wrong = everybody.filter((personas) =>
      REVIEW_BODIES.some((body) => {
        const [open, both, released] = VEILS.map((veil) => RANK[reviewSight(personas, veil, body)]);
        if (open === undefined || both === undefined || released === undefined) return true;
        const shrinks = both < open || released < both;
        const uncalledFor =
          (open === RANK.all && ownBody(personas) !== body) || (open > RANK.none && !isInsider(personas));
        return shrinks || uncalledFor;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('of what both know together needs both bodies finalised', () => {
    fc.assert(
      fc.property(
        fc.subarray([...PERSONAS]),
        fc.constantFrom<ReviewBody>('c40', 'concito'),
        (personas, body) => {
          expect(sharedSight(personas, OPEN)).toBe('none');
          for (const veil of VEILS)
            if (sharedSight(personas, veil) === 'all') expect(reviewSight(personas, veil, body)).toBe('all');
        },
      ),
    );
  });
});
