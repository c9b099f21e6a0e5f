import { describe, expect, it } from '@jest/globals';
import { CLOSED_STATES, GUARD_TEXTS, type GuardName, type SubmissionEvent } from '@app/contracts';
import { checkTable } from './check.js';
import { EFFECTS, TRANSITIONS, type EffectName, type TransitionRule } from './transitions.js';

/** The real table with one rule changed. */
function planted(event: SubmissionEvent, change: Partial<TransitionRule>): TransitionRule[] {
  return TRANSITIONS.map((rule) => (rule.event === event ? { ...rule, ...change } : rule));
}
const rule = (event: SubmissionEvent): TransitionRule =>
  TRANSITIONS.find((candidate) => candidate.event === event)!;

describe('checkTable', () => {
  it('finds nothing wrong with the table', () => {
    expect(checkTable()).toEqual([]);
  });

  it('finds a state that nothing leads to', () => {
    expect(checkTable(planted('endorse', { to: 'certified' }))).toContain(
      'state endorsed cannot be reached from draft',
    );
  });

  it('finds a whole part of the graph that is cut off', () => {
    expect(checkTable(planted('submit', { to: 'scoping' }))).toEqual(
      expect.arrayContaining(
        ['submitted', 'in_review', 'changes_requested', 'endorsed', 'certified', 'declined'].map(
          (state) => `state ${state} cannot be reached from draft`,
        ),
      ),
    );
  });

  it.each(['', '  '])('finds a guard without a text (%j)', (blank) => {
    const texts = GUARD_TEXTS.reasonStated as { da: string };
    const danish = texts.da;
    try {
      texts.da = blank;
      expect(checkTable()).toEqual(['reasonStated lacks a Danish or English text']);
    } finally {
      texts.da = danish;
    }
  });

  it('finds a guard that nobody knows', () => {
    const guards = [...rule('submit').guards, 'moonIsFull' as GuardName];
    expect(checkTable(planted('submit', { guards }))).toEqual([
      'event submit has an unknown guard moonIsFull',
    ]);
  });

  it('finds a guard on findings and scores that could answer before both bodies have finalised', () => {
    const guards = rule('endorse').guards.filter((guard) => guard !== 'bothReviewsFinalised');
    expect(checkTable(planted('endorse', { guards }))).toContain(
      'event endorse needs bothReviewsFinalised before everyCriterionMet',
    );
  });

  it('finds a guard that no event uses', () => {
    expect(checkTable(planted('reopen', { guards: ['reasonStated', 'dueDateSet'] }))).toEqual([
      'guard declaredChange is used by no event',
    ]);
  });

  it('finds an event without a role', () => {
    expect(checkTable(planted('accept', { actors: [] }))).toEqual(['event accept has no role']);
  });

  it('finds an event that starts nowhere', () => {
    expect(checkTable(planted('withdraw', { from: [] }))).toContain('event withdraw starts from no state');
  });

  it.each(CLOSED_STATES)('finds a way out of %s', (state) => {
    const from = [...rule('withdraw').from, state];
    expect(checkTable(planted('withdraw', { from }))).toEqual([`closed state ${state} has a way out`]);
  });

  it('finds an open state that can never be closed', () => {
    const trapped = planted('withdraw', { from: ['draft'] }).map((candidate) =>
      candidate.from.includes('endorsed') ? { ...candidate, from: ['draft'] as const } : candidate,
    );
    expect(checkTable(trapped)).toContain('state endorsed can never be closed');
  });

  it('finds an effect that no event uses', () => {
    expect(checkTable(planted('certify', { effects: ['endDeadlines'] }))).toEqual([
      'effect issueCertificate is used by no event',
    ]);
  });

  it('finds an effect that nobody does', () => {
    const effects = [...EFFECTS, 'ringTheBell' as EffectName];
    expect(checkTable(planted('certify', { effects }))).toEqual([
      'event certify has an unknown effect ringTheBell',
    ]);
  });

  it('finds an event that is missing or written twice', () => {
    expect(checkTable(TRANSITIONS.filter(({ event }) => event !== 'endorse'))).toContain(
      'event endorse has 0 rules instead of one',
    );
    expect(checkTable([...TRANSITIONS, rule('endorse')])).toEqual([
      'event endorse has 2 rules instead of one',
    ]);
  });
});
