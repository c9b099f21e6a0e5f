import { describe, expect, it } from '@jest/globals';
import {
  MEMBERSHIP_ROLES,
  ROLES_OF_KIND,
  SUBMISSION_STATES,
  type MembershipRole,
  type Persona,
} from '@app/contracts';
import {
  caseThing,
  membershipOf,
  POLICY_ORGANISATIONS,
  viewerOf,
  type PolicyOrganisation,
} from '../../../../test/factories/viewers.js';
import { personasOf, seesWorkingCopy, visibilityOf, type CaseThing, type Visibility } from './personas.js';

const personas = (thing: Partial<CaseThing>, ...roles: [PolicyOrganisation, MembershipRole][]) =>
  personasOf(viewerOf(...roles.map(([name, role]) => membershipOf(name, role))), caseThing(thing));

describe('who somebody is towards a case', () => {
  it.each<[PolicyOrganisation, MembershipRole, Persona]>([
    ['own', 'editor', 'municipality_editor'],
    ['own', 'signatory', 'municipality_signatory'],
    ['own', 'viewer', 'municipality_viewer'],
    ['own', 'administrator', 'administrator'],
    ['dgo', 'adviser', 'adviser'],
    ['dgo', 'administrator', 'administrator'],
    ['c40', 'reviewer', 'c40_reviewer'],
    ['c40', 'lead_reviewer', 'c40_reviewer'],
    ['c40', 'administrator', 'administrator'],
    ['concito', 'reviewer', 'concito_reviewer'],
    ['concito', 'lead_reviewer', 'concito_reviewer'],
    ['secretariat', 'secretariat', 'secretariat'],
    ['secretariat', 'administrator', 'administrator'],
    ['observer', 'observer', 'observer'],
    ['neighbour', 'editor', 'stranger'],
    ['neighbour', 'signatory', 'stranger'],
    ['neighbour', 'viewer', 'stranger'],
    ['otherDgo', 'adviser', 'stranger'],
  ])('%s, %s: %s', (name, role, persona) => {
    expect(personas({}, [name, role])).toEqual([persona]);
  });

  it('is nobody without an account and a stranger without a membership', () => {
    expect(personasOf(null, caseThing())).toEqual(['anonymous']);
    expect(personasOf(viewerOf(), caseThing())).toEqual(['stranger']);
  });

  it('knows an assigned reviewer and an assigned lead', () => {
    const reviewer: CaseThing['assignments'] = [{ body: 'c40', kind: 'reviewer' }];
    const lead: CaseThing['assignments'] = [{ body: 'c40', kind: 'lead' }];
    expect(personas({ assignments: reviewer }, ['c40', 'reviewer'])).toEqual([
      'c40_reviewer',
      'c40_assigned',
    ]);
    expect(personas({ assignments: lead }, ['c40', 'lead_reviewer'])).toEqual([
      'c40_reviewer',
      'c40_assigned',
      'c40_lead',
    ]);
    // Assigned as lead, but no lead reviewer (any more).
    expect(personas({ assignments: lead }, ['c40', 'reviewer'])).toEqual(['c40_reviewer', 'c40_assigned']);
    // A lead reviewer who only reviews this case.
    expect(personas({ assignments: reviewer }, ['c40', 'lead_reviewer'])).not.toContain('c40_lead');
  });

  it('gives nothing for an assignment without a present membership of that body', () => {
    const assignments: CaseThing['assignments'] = [{ body: 'c40', kind: 'lead' }];
    expect(personasOf(viewerOf(), caseThing({ assignments }))).toEqual(['stranger']);
    expect(personas({ assignments }, ['concito', 'lead_reviewer'])).toEqual(['concito_reviewer']);
    expect(personas({ assignments }, ['dgo', 'adviser'])).toEqual(['adviser']);
  });

  it('adds up several memberships', () => {
    expect(
      personas(
        { assignments: [{ body: 'concito', kind: 'lead' }] },
        ['own', 'editor'],
        ['own', 'signatory'],
        ['concito', 'lead_reviewer'],
      ),
    ).toEqual([
      'municipality_editor',
      'municipality_signatory',
      'concito_reviewer',
      'concito_assigned',
      'concito_lead',
    ]);
  });

  it('ignores a role that the organisation cannot give, and a third review body', () => {
    for (const found of Object.values(POLICY_ORGANISATIONS)) {
      for (const role of MEMBERSHIP_ROLES.filter((one) => !ROLES_OF_KIND[found.kind].includes(one)))
        expect(personasOf(viewerOf({ ...found, role }), caseThing())).toEqual(['stranger']);
    }
    const third = { ...POLICY_ORGANISATIONS.c40, organisationCode: 'third', role: 'lead_reviewer' } as const;
    expect(personasOf(viewerOf(third), caseThing())).toEqual(['stranger']);
  });

  it('advises nobody where the municipality has no geographic organisation', () => {
    expect(personas({ geographicOrganisationId: null }, ['dgo', 'adviser'])).toEqual(['stranger']);
  });
});

/** Situations of a case, and what each persona sees in them (design §4 and its decisions): n, s(ummary), c(ontent). */
const SITUATIONS: Record<string, Partial<CaseThing>> = {
  'new draft': { state: 'draft', hasRevision: false },
  'shared draft': { state: 'draft', hasRevision: false, sharedWithAdviser: true },
  'draft sent back': { state: 'draft' },
  scoping: { state: 'scoping', hasRevision: false },
  submitted: { state: 'submitted' },
  'in review': { state: 'in_review' },
  'changes requested': { state: 'changes_requested' },
  endorsed: { state: 'endorsed' },
  certified: { state: 'certified' },
  declined: { state: 'declined' },
  'withdrawn unsent': { state: 'withdrawn', hasRevision: false },
  'withdrawn after submission': { state: 'withdrawn' },
};
const SEES: [Persona[], string][] = [
  [['municipality_editor', 'municipality_signatory', 'municipality_viewer'], 'cccccccccccc'],
  [['adviser'], 'scsccccccc' + 'sc'],
  [['secretariat'], 'ssscccccccsc'],
  [['observer'], 'ssssssssssss'],
  [['concito_reviewer', 'concito_assigned', 'concito_lead'], 'nnncccccccnc'],
  [['c40_reviewer', 'c40_assigned', 'c40_lead'], 'nnnnccccccnc'],
  [['administrator', 'stranger', 'anonymous'], 'nnnnnnnnnnnn'],
];
const LEVELS: Record<string, Visibility> = { n: 'none', s: 'summary', c: 'content' };

describe('how much somebody sees', () => {
  it.each(SEES.flatMap(([group, row]) => group.map((persona) => [persona, row] as const)))(
    '%s sees %s',
    (persona, row) => {
      const seen = Object.values(SITUATIONS).map((thing) => visibilityOf([persona], caseThing(thing)));
      expect(seen).toEqual([...row].map((letter) => LEVELS[letter]));
    },
  );

  it('is nothing for nobody, and the most that any of several personas sees', () => {
    const draft = caseThing({ state: 'draft' });
    expect(visibilityOf([], draft)).toBe('none');
    expect(visibilityOf(['observer', 'c40_lead'], draft)).toBe('summary');
    expect(visibilityOf(['observer', 'municipality_viewer', 'stranger'], draft)).toBe('content');
  });
});

describe('the working copy', () => {
  const everyCase = SUBMISSION_STATES.flatMap((state) =>
    [true, false].map((sharedWithAdviser) => caseThing({ state, sharedWithAdviser })),
  );

  it('is always seen by the municipality', () => {
    for (const thing of everyCase)
      for (const persona of ['municipality_editor', 'municipality_signatory', 'municipality_viewer'] as const)
        expect(seesWorkingCopy([persona], thing)).toBe(true);
  });

  it('is seen by its adviser when shared or in scoping, by CONCITO in scoping, and never by C40', () => {
    for (const thing of everyCase) {
      const scoping = thing.state === 'scoping';
      expect(seesWorkingCopy(['adviser'], thing)).toBe(scoping || thing.sharedWithAdviser);
      expect(seesWorkingCopy(['concito_lead'], thing)).toBe(scoping);
      expect(seesWorkingCopy(['c40_lead'], thing)).toBe(false);
      expect(seesWorkingCopy(['observer'], thing)).toBe(false);
      expect(seesWorkingCopy(['stranger'], thing)).toBe(false);
    }
  });
});
