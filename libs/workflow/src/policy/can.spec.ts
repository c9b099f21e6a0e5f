import { describe, expect, it } from '@jest/globals';
import {
  MEMBERSHIP_ROLES,
  PERSONAS,
  REVIEW_BODIES,
  ROLES_OF_KIND,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type Persona,
  type ViewerMembership,
} from '@app/contracts';
import fc from 'fast-check';
import {
  caseThing,
  membershipOf,
  POLICY_ORGANISATIONS,
  viewerOf,
  type PolicyOrganisation,
} from '../../../../test/factories/viewers.js';
import { transitionRule } from '../table/transitions.js';
import { can, judge, scopeOf, type AccessDecision } from './can.js';
import { CASE_ACTION_NAMES, CASE_ACTIONS, type CaseAction, type CaseRule } from './case-actions.js';
import { personasOf, visibilityOf, type CaseThing } from './personas.js';

const EVERY_CASE: CaseThing[] = SUBMISSION_STATES.flatMap((state) =>
  [true, false].flatMap((sharedWithAdviser) =>
    [true, false].map((hasRevision) => caseThing({ state, sharedWithAdviser, hasRevision })),
  ),
);
const HIDDEN_FROM: Persona[] = ['administrator', 'stranger', 'anonymous'];
const BODIES = PERSONAS.filter((persona) => persona.startsWith('c40_') || persona.startsWith('concito_'));
const everywhere = (persona: Persona, action: CaseAction) =>
  new Set(EVERY_CASE.map((thing) => judge([persona], action, thing)));
const mayEver = (action: CaseAction) =>
  PERSONAS.filter((persona) => everywhere(persona, action).has('allowed'));

const name = fc.constantFrom(...(Object.keys(POLICY_ORGANISATIONS) as PolicyOrganisation[]));
const membership: fc.Arbitrary<ViewerMembership> = fc.tuple(name, fc.nat()).map(([organisation, index]) => {
  const roles = ROLES_OF_KIND[POLICY_ORGANISATIONS[organisation].kind];
  return membershipOf(organisation, roles[index % roles.length]!);
});
const thing: fc.Arbitrary<CaseThing> = fc.record({
  municipalityId: fc.constant(POLICY_ORGANISATIONS.own.organisationId),
  geographicOrganisationId: fc.constantFrom(POLICY_ORGANISATIONS.dgo.organisationId, null),
  state: fc.constantFrom(...SUBMISSION_STATES),
  sharedWithAdviser: fc.boolean(),
  hasRevision: fc.boolean(),
  assignments: fc.array(
    fc.record({ body: fc.constantFrom(...REVIEW_BODIES), kind: fc.constantFrom('lead', 'reviewer') }),
    { maxLength: 2 },
  ),
});
const action = fc.constantFrom(...CASE_ACTION_NAMES);
const RANK: Record<AccessDecision, number> = { hidden: 0, refused: 1, allowed: 2 };

describe('access to a case', () => {
  it('follows from the table alone, for every action, persona and case', () => {
    const wrong: unknown[] = [];
    for (const one of CASE_ACTION_NAMES) {
      const rule: CaseRule = CASE_ACTIONS[one];
      for (const persona of PERSONAS) {
        for (const where of EVERY_CASE) {
          const sees = visibilityOf([persona], where);
          const enough = sees === 'content' || sees === rule.level;
          const granted = !rule.allow || rule.allow[persona]?.includes(where.state) === true;
          const expected = sees === 'none' ? 'hidden' : enough && granted ? 'allowed' : 'refused';
          const answer = judge([persona], one, where);
          if (answer !== expected) wrong.push({ one, persona, state: where.state, expected, answer });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is hidden in all ways from strangers, the anonymous and administrators', () => {
    for (const persona of HIDDEN_FROM)
      for (const one of CASE_ACTION_NAMES) expect(everywhere(persona, one)).toEqual(new Set(['hidden']));
  });

  it('shows observers that a case exists and its dates, and lets them do nothing', () => {
    const allowed = CASE_ACTION_NAMES.filter((one) => everywhere('observer', one).has('allowed'));
    expect(allowed).toEqual(['case.see', 'timeline.read', 'transitions.read', 'deadline.read']);
    for (const one of CASE_ACTION_NAMES) expect(everywhere('observer', one)).not.toContain('hidden');
  });

  it('hides drafts from both bodies, and scoping from C40', () => {
    for (const where of EVERY_CASE.filter(({ state }) => state === 'draft' || state === 'scoping'))
      for (const persona of BODIES)
        for (const one of CASE_ACTION_NAMES)
          expect(judge([persona], one, where) === 'hidden').toBe(
            where.state === 'draft' || persona.startsWith('c40_'),
          );
  });

  it('never hides its own case from a municipality', () => {
    for (const persona of ['municipality_editor', 'municipality_signatory', 'municipality_viewer'] as const) {
      for (const one of CASE_ACTION_NAMES) expect(everywhere(persona, one)).not.toContain('hidden');
      for (const one of ['case.read', 'document.read', 'selfAssessment.read', 'finding.read'] as const)
        expect(everywhere(persona, one)).toEqual(new Set(['allowed']));
    }
  });

  it.each<[CaseAction, Persona[]]>([
    ['case.edit', ['municipality_editor']],
    ['selfAssessment.edit', ['municipality_editor']],
    ['finding.answer', ['municipality_editor']],
    ['adoption.record', ['municipality_editor', 'municipality_signatory']],
    ['change.declare', ['municipality_editor', 'municipality_signatory']],
    ['score.write', ['c40_assigned', 'concito_assigned']],
    ['finding.raise', ['c40_assigned', 'concito_assigned']],
    ['finding.close', ['c40_assigned', 'concito_assigned']],
    ['score.return', ['c40_lead', 'concito_lead']],
    ['review.finalise', ['c40_lead', 'concito_lead']],
    ['criterion.reopen', ['c40_lead', 'concito_lead']],
    ['settlement.propose', ['c40_lead', 'concito_lead']],
    ['settlement.answer', ['c40_lead', 'concito_lead']],
    ['signOff.give', ['c40_lead', 'concito_lead']],
    ['change.accept', ['c40_lead', 'concito_lead']],
    ['conflict.declare', ['c40_reviewer', 'concito_reviewer']],
    ['conflict.override', ['secretariat']],
    ['assignment.make', ['c40_lead', 'concito_lead', 'secretariat']],
    ['assignment.read', ['c40_reviewer', 'concito_reviewer', 'secretariat']],
    ['transition.submit', ['municipality_signatory']],
    ['transition.resubmit', ['municipality_signatory']],
    ['transition.withdraw', ['municipality_signatory', 'secretariat']],
    ['transition.accept', ['secretariat']],
    ['transition.requestChanges', ['c40_lead', 'concito_lead']],
    ['transition.endorse', ['c40_lead', 'concito_lead']],
    ['transition.decline', ['c40_lead', 'concito_lead']],
    ['transition.reopen', ['c40_lead', 'concito_lead']],
    ['transition.certify', []],
  ])('%s is for %j only', (one, personas) => {
    expect(mayEver(one)).toEqual(personas);
  });

  it('offers every transition to the personas of the state table, wherever they see the case', () => {
    for (const event of SUBMISSION_EVENTS) {
      const { actors } = transitionRule(event);
      const offered = (persona: Persona) =>
        EVERY_CASE.filter((where) => judge([persona], `transition.${event}`, where) === 'allowed');
      for (const persona of PERSONAS) {
        const visible = EVERY_CASE.filter((where) => visibilityOf([persona], where) !== 'none');
        expect(offered(persona)).toEqual(actors.includes(persona) ? visible : []);
      }
    }
  });

  it('gives a person with several memberships the union of what each gives, and not more', () => {
    const memberships = fc.array(membership, { maxLength: 4 });
    fc.assert(
      fc.property(memberships, memberships, thing, action, (some, others, where, one) => {
        const [left, right, both] = [some, others, [...some, ...others]].map((all) =>
          can(viewerOf(...all), one, where),
        ) as [AccessDecision, AccessDecision, AccessDecision];
        expect(RANK[both]).toBe(Math.max(RANK[left], RANK[right]));
      }),
      { numRuns: 3000 },
    );
  });

  it('hides whatever has no visibility, and hides nothing that has', () => {
    fc.assert(
      fc.property(fc.array(membership, { maxLength: 4 }), thing, action, (memberships, where, one) => {
        const viewer = viewerOf(...memberships);
        const visible = visibilityOf(personasOf(viewer, where), where) !== 'none';
        expect(can(viewer, one, where) === 'hidden').toBe(!visible);
        expect(can(null, one, where)).toBe('hidden');
      }),
      { numRuns: 1500 },
    );
  });

  it('takes nothing from an assignment without membership of the body', () => {
    fc.assert(
      fc.property(fc.array(membership, { maxLength: 3 }), thing, action, (memberships, where, one) => {
        const outsider = viewerOf(...memberships.filter(({ kind }) => kind !== 'review_body'));
        expect(can(outsider, one, where)).toBe(can(outsider, one, { ...where, assignments: [] }));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes nothing from roles in organisations that have no part in the case', () => {
    const foreign = fc
      .tuple(fc.constantFrom('neighbour' as const, 'otherDgo' as const), fc.constantFrom(...MEMBERSHIP_ROLES))
      .map(([organisation, role]) => ({ ...POLICY_ORGANISATIONS[organisation], role }));
    fc.assert(
      fc.property(fc.array(foreign, { maxLength: 4 }), thing, action, (memberships, where, one) => {
        expect(can(viewerOf(...memberships), one, where)).toBe('hidden');
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a token's scope", () => {
  it.each([
    ['GET', 'read'],
    ['HEAD', 'read'],
    ['POST', 'write'],
    ['PUT', 'write'],
    ['PATCH', 'write'],
    ['DELETE', 'write'],
    ['anything else', 'write'],
  ])('%s needs %s', (method, scope) => {
    expect(scopeOf(method)).toBe(scope);
  });
});
