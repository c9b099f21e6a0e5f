import { describe, expect, it } from '@jest/globals';
import type { FrozenAssessment, RevisionContent } from '@app/submissions';
import { CRITERION_OUTCOMES, type CriterionOutcome } from '@app/contracts';
import fc from 'fast-check';
import { changedParts, newDocumentIds, planRound } from './carry-over.js';

const assessment = (more: Partial<FrozenAssessment> = {}): FrozenAssessment => ({
  rating: 'met',
  alreadyInPlace: 'Kortlagt.',
  toBeUpdated: '',
  overallAssessment: 'Opfyldt.',
  noEvidenceReason: '',
  evidence: [
    { id: 'e1', documentId: 'd1', pageFrom: 1, pageTo: 2, note: '' },
    { id: 'e2', documentId: 'd2', pageFrom: null, pageTo: null, note: 'Bilag' },
  ],
  ...more,
});
const content = (
  assessments: Readonly<Record<string, FrozenAssessment>>,
  documents: readonly string[] = ['d1'],
): RevisionContent => ({
  plan: { title: 'Klimaplan', summary: '' },
  documents: documents.map((id) => ({
    id,
    seriesId: 's1',
    kind: 'plan',
    title: 'Klimaplan',
    sha256: id,
    versionNo: 1,
    current: true,
  })),
  selfAssessments: assessments,
  noDocumentChangeReason: null,
});

describe('what changed between two revisions', () => {
  const before = content({ K1: assessment() });
  const after = (more: Partial<FrozenAssessment>) => content({ K1: assessment(more) });
  const [first, second] = assessment().evidence;

  it.each<[string, Partial<FrozenAssessment>, string[]]>([
    ['nothing', {}, []],
    ['the rating', { rating: 'partly_met' }, ['rating']],
    ['two texts', { toBeUpdated: 'Ny.', overallAssessment: '' }, ['toBeUpdated', 'overallAssessment']],
    ['a page', { evidence: [{ ...first!, pageTo: 3 }, second!] }, ['evidence']],
    ['another document', { evidence: [{ ...first!, documentId: 'd3' }, second!] }, ['evidence']],
    ['one piece less', { evidence: [first!] }, ['evidence']],
    ['the same piece twice', { evidence: [first!, second!, second!] }, ['evidence']],
    ['only the order', { evidence: [second!, first!] }, []],
    ['only the rows: removed and added again alike', { evidence: [{ ...first!, id: 'e9' }, second!] }, []],
  ])('%s', (_what, more, parts) => {
    expect(changedParts(before, after(more), 'K1')).toEqual(parts);
  });

  it('a criterion that one of them lacks counts as empty', () => {
    expect(changedParts(content({}), content({}), 'K1')).toEqual([]);
    expect(changedParts(content({}), before, 'K1')).toContain('rating');
  });

  it('documents are new by their id, so that a new version is one', () => {
    expect(newDocumentIds(content({}, ['d1', 'd2']), content({}, ['d2', 'd3', 'd1']))).toEqual(['d3']);
  });
});

describe('planning a round', () => {
  const criteria = ['K1', 'K2', 'K3', 'K4'];
  const same = content(Object.fromEntries(criteria.map((code) => [code, assessment()])));

  it('opens everything the first time', () => {
    const plan = planRound({
      criteria,
      previous: null,
      content: same,
      affectedByDocuments: new Set(['K1']),
      reopened: null,
    });
    expect(plan.map(({ status, reason, position }) => [status, reason, position])).toEqual(
      criteria.map((_code, place) => ['open', 'first_round', place + 1]),
    );
  });

  it('opens exactly what was not met, changed, affected or named, and says from which round the rest comes', () => {
    const outcome = fc.constantFrom<CriterionOutcome>(...CRITERION_OUTCOMES);
    const facts = fc.record({
      outcomes: fc.array(outcome, { minLength: 4, maxLength: 4 }),
      judged: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }),
      changed: fc.subarray(criteria),
      affected: fc.subarray(criteria),
      reopened: fc.oneof(fc.constant(null), fc.constant('all' as const), fc.subarray(criteria)),
    });
    fc.assert(
      fc.property(facts, ({ outcomes, judged, changed, affected, reopened }) => {
        const plan = planRound({
          criteria,
          previous: {
            criteria: new Map(
              criteria.map((code, place) => [
                code,
                { outcome: outcomes[place]!, judgedInRound: judged[place]! },
              ]),
            ),
            content: same,
          },
          content: content(
            Object.fromEntries(
              criteria.map((code) => [
                code,
                changed.includes(code) ? assessment({ toBeUpdated: 'Ny.' }) : assessment(),
              ]),
            ),
          ),
          affectedByDocuments: new Set(affected),
          reopened: Array.isArray(reopened) ? new Set(reopened) : reopened,
        });
        plan.forEach(({ code, status, carriedFromRound }, place) => {
          const named = reopened === 'all' || (reopened?.includes(code) ?? false);
          const opens =
            outcomes[place] !== 'met' || changed.includes(code) || affected.includes(code) || named;
          expect([code, status]).toEqual([criteria[place], opens ? 'open' : 'carried_over']);
          expect(carriedFromRound).toBe(opens ? null : judged[place]);
        });
      }),
    );
  });
});
