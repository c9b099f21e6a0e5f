import { describe, expect, it } from '@jest/globals';
import { MEMBERSHIP_ROLES, type MembershipRole, type Viewer } from '@app/contracts';
import {
  membershipOf,
  POLICY_ORGANISATIONS,
  viewerOf,
  type PolicyOrganisation,
} from '../../../../test/factories/viewers.js';
import { canGlobally, GLOBAL_ACTIONS, type GlobalAction } from './global-actions.js';

const who = (organisation: PolicyOrganisation, role: MembershipRole): Viewer =>
  viewerOf(membershipOf(organisation, role));
const OWN = { organisationId: POLICY_ORGANISATIONS.own.organisationId };

const PEOPLE = {
  nobody: viewerOf(),
  editor: who('own', 'editor'),
  signatory: who('own', 'signatory'),
  viewer: who('own', 'viewer'),
  'own administrator': who('own', 'administrator'),
  'neighbour editor': who('neighbour', 'editor'),
  'neighbour administrator': who('neighbour', 'administrator'),
  adviser: who('dgo', 'adviser'),
  reviewer: who('c40', 'reviewer'),
  lead: who('concito', 'lead_reviewer'),
  secretariat: who('secretariat', 'secretariat'),
  'general administrator': who('secretariat', 'administrator'),
  observer: who('observer', 'observer'),
};
type Name = keyof typeof PEOPLE;
const EVERYBODY = Object.keys(PEOPLE) as Name[];
const OURS: Name[] = ['editor', 'signatory', 'viewer', 'own administrator'];
const CENTRAL: Name[] = ['secretariat', 'general administrator'];

/** Who may do each action towards the municipality `own`. */
const EXPECTED: Record<GlobalAction, Name[]> = {
  'submission.list': EVERYBODY,
  'submission.create': ['editor', 'signatory'],
  'organisation.list': EVERYBODY,
  'organisation.read': EVERYBODY,
  'members.list': [...OURS, ...CENTRAL],
  'members.manage': ['own administrator', 'general administrator'],
  'user.invite': ['own administrator', ...CENTRAL],
  'user.update': ['own administrator', 'general administrator'],
  'account.own': EVERYBODY,
  'notifications.own': EVERYBODY,
  'outbox.read': CENTRAL,
  'outbox.resend': CENTRAL,
  'audit.search': CENTRAL,
};

describe('actions outside of a case', () => {
  it.each(GLOBAL_ACTIONS)('%s is for those whom the table names', (action) => {
    expect(EVERYBODY.filter((name) => canGlobally(PEOPLE[name], action, OWN))).toEqual(EXPECTED[action]);
  });

  it('needs somebody who is signed in', () => {
    for (const action of GLOBAL_ACTIONS) {
      expect(canGlobally(null, action)).toBe(false);
      expect(canGlobally(null, action, OWN)).toBe(false);
    }
  });

  it('never allows towards one organisation what is not allowed at all', () => {
    for (const viewer of Object.values(PEOPLE))
      for (const action of GLOBAL_ACTIONS)
        if (canGlobally(viewer, action, OWN)) expect(canGlobally(viewer, action)).toBe(true);
  });

  it('ignores a role that the organisation cannot give', () => {
    for (const role of MEMBERSHIP_ROLES) {
      const impostor = viewerOf({ ...POLICY_ORGANISATIONS.observer, role });
      for (const action of ['submission.create', ...(['outbox.read', 'audit.search'] as const)] as const)
        expect(canGlobally(impostor, action)).toBe(false);
    }
  });

  it('lists exactly the actions that are known', () => {
    expect(Object.keys(EXPECTED)).toEqual([...GLOBAL_ACTIONS]);
  });
});
