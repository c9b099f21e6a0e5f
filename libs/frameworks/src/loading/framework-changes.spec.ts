import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFrameworksData } from '../data-files/frameworks-data.js';
import type { Component, Criterion, Framework } from '../framework.model.js';
import { structureChanges, wordingChange } from './framework-changes.js';

const cctf = readFrameworksData().frameworks.find(({ id }) => id === 'cctf-2.5') as Framework;

/** CCTF with other components and criteria. */
function having(
  criteria: readonly Criterion[],
  components: readonly Component[] = cctf.components,
): Framework {
  return { ...cctf, criteria, components };
}

describe('structureChanges', () => {
  it('finds none when only words differ, whatever words', () => {
    const texts = fc.record({ da: fc.string(), en: fc.string() });
    fc.assert(
      fc.property(fc.nat(15), fc.nat(5), texts, (at, group, text) => {
        const reworded = having(
          cctf.criteria.map((one, index) =>
            index === at ? { ...one, title: text, requirement: text } : one,
          ),
          cctf.components.map((one, index) => (index === group ? { ...one, name: text } : one)),
        );
        expect(structureChanges(cctf, reworded)).toEqual([]);
        expect(Object.keys(wordingChange(cctf, reworded)?.after ?? {}).sort()).toEqual([
          `components.${group + 1}`,
          `criteria.K${at + 1}`,
        ]);
      }),
    );
  });

  it('finds every other order of the criteria', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...cctf.criteria], { minLength: 16 }), (shuffled) => {
        const same = shuffled.every(({ code }, index) => code === cctf.criteria[index]?.code);
        expect(structureChanges(cctf, having(shuffled))).toHaveLength(same ? 0 : 1);
      }),
    );
  });

  it('names each criterion that is gone, new or moved', () => {
    fc.assert(
      fc.property(fc.subarray([...cctf.criteria]), fc.nat(5), (kept, component) => {
        const gone = cctf.criteria.filter((one) => !kept.includes(one));
        const stored = new Map(cctf.criteria.map((one) => [one.code, one.component]));
        const moved = kept.map((one) => ({ ...one, component: component + 1 }));
        expect(structureChanges(cctf, having(moved)).sort()).toEqual(
          [
            ...gone.map(({ code }) => `criterion ${code} is gone`),
            ...kept
              .filter(({ code }) => stored.get(code) !== component + 1)
              .map(
                ({ code }) =>
                  `criterion ${code} has moved from component ${stored.get(code)} to ${component + 1}`,
              ),
          ].sort(),
        );
        expect(structureChanges(having(kept), cctf).sort()).toEqual(
          gone.map(({ code }) => `criterion ${code} is new`).sort(),
        );
      }),
    );
  });

  it('names components that are gone or new', () => {
    const fewer = having(cctf.criteria, cctf.components.slice(0, 5));
    expect(structureChanges(cctf, fewer)).toEqual(['component 6 is gone']);
    expect(structureChanges(fewer, cctf)).toEqual(['component 6 is new']);
  });
});

describe('wordingChange', () => {
  it('is null for equal frameworks, also when they were read twice', () => {
    const again = readFrameworksData().frameworks.find(({ id }) => id === 'cctf-2.5') as Framework;
    expect(wordingChange(cctf, again)).toBeNull();
  });

  it('names the differing facts of the framework itself', () => {
    expect(wordingChange(cctf, { ...cctf, acceptsSubmissions: false, validTo: '2030-01-01' })).toEqual({
      before: { acceptsSubmissions: true, validTo: null },
      after: { acceptsSubmissions: false, validTo: '2030-01-01' },
    });
  });
});
