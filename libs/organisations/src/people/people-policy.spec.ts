import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  MEMBERSHIP_ROLES,
  type MembershipRole,
  ORGANISATION_KINDS,
  type OrganisationKind,
  ROLES_OF_KIND,
  type Viewer,
} from '@app/contracts';
import { mayEndMemberships, mayGrant, mayUpdateUser, memberSightOf } from './people-policy.js';

const HERE = { id: 'here', kind: 'municipality' as OrganisationKind };

function viewerWith(...memberships: [OrganisationKind, MembershipRole, string?][]): Viewer {
  return {
    userId: 'me',
    name: 'Ida Holm',
    memberships: memberships.map(([kind, role, organisationId = 'elsewhere']) => ({
      organisationId,
      organisationCode: organisationId,
      kind,
      role,
    })),
  };
}

const administratorHere = viewerWith(['municipality', 'administrator', 'here']);
const secretariat = viewerWith(['secretariat', 'secretariat', 'kl']);
const secretariatAdministrator = viewerWith(['secretariat', 'administrator', 'kl']);

describe('who may give a role', () => {
  it('is an administrator of the organisation, for each of its roles', () => {
    for (const role of ROLES_OF_KIND.municipality) {
      expect(mayGrant(administratorHere, HERE, role, 'other')).toBe(true);
      expect(mayGrant(administratorHere, { ...HERE, id: 'there' }, role, 'other')).toBe(false);
    }
  });

  it('is an administrator of the secretariat, everywhere', () => {
    for (const kind of ORGANISATION_KINDS) {
      for (const role of ROLES_OF_KIND[kind]) {
        expect(mayGrant(secretariatAdministrator, { id: 'x', kind }, role, null)).toBe(true);
      }
    }
  });

  it('is a member of the secretariat for municipalities, advisers and reviewers, but not for administrators', () => {
    const granted = ORGANISATION_KINDS.flatMap((kind) =>
      ROLES_OF_KIND[kind].filter((role) => mayGrant(secretariat, { id: 'x', kind }, role, null)),
    );
    expect(granted).toEqual(['editor', 'signatory', 'viewer', 'adviser', 'reviewer', 'lead_reviewer']);
  });

  it('is nobody else', () => {
    const others = ORGANISATION_KINDS.flatMap((kind) =>
      ROLES_OF_KIND[kind]
        .filter((role) => role !== 'administrator' && role !== 'secretariat')
        .map((role) => viewerWith([kind, role, 'here'])),
    );
    for (const viewer of others) {
      for (const role of ROLES_OF_KIND.municipality)
        expect(mayGrant(viewer, HERE, role, 'other')).toBe(false);
      expect(mayEndMemberships(viewer, 'here')).toBe(false);
      expect(mayUpdateUser(viewer, ['here'])).toBe(false);
    }
  });

  const anyMembership = fc
    .constantFrom(...ORGANISATION_KINDS)
    .chain((kind) =>
      fc.tuple(fc.constant(kind), fc.constantFrom(...ROLES_OF_KIND[kind]), fc.constantFrom('here', 'there')),
    );
  const anyViewer = fc
    .array(anyMembership, { maxLength: 4 })
    .map((memberships) => viewerWith(...memberships));

  it('never covers oneself, nor a role that the kind of organisation lacks', () => {
    fc.assert(
      fc.property(
        anyViewer,
        fc.constantFrom(...ORGANISATION_KINDS),
        fc.constantFrom(...MEMBERSHIP_ROLES),
        fc.constantFrom('here', 'there'),
        (viewer, kind, role, id) => {
          expect(mayGrant(viewer, { id, kind }, role, viewer.userId)).toBe(false);
          if (!ROLES_OF_KIND[kind].includes(role)) {
            expect(mayGrant(viewer, { id, kind }, role, 'other')).toBe(false);
          }
        },
      ),
    );
  });
});

describe('who may change an account as a whole', () => {
  it('is who administers every organisation that the person is in', () => {
    expect(mayUpdateUser(administratorHere, ['here'])).toBe(true);
    expect(mayUpdateUser(administratorHere, ['here', 'there'])).toBe(false);
    expect(mayUpdateUser(administratorHere, [])).toBe(false);
    expect(mayUpdateUser(secretariatAdministrator, ['here', 'there'])).toBe(true);
    expect(mayUpdateUser(secretariat, ['here'])).toBe(false);
  });
});

describe('whose members one sees', () => {
  it("is all for the secretariat, one's own for others, and the advised municipalities for advisers", () => {
    expect(memberSightOf(secretariat).everyone).toBe(true);
    expect(memberSightOf(viewerWith(['geographic_organisation', 'adviser', 'dgo']))).toEqual({
      everyone: false,
      own: ['dgo'],
      advised: ['dgo'],
    });
    expect(memberSightOf(viewerWith(['geographic_organisation', 'administrator', 'dgo'])).advised).toEqual(
      [],
    );
    expect(memberSightOf(viewerWith())).toEqual({ everyone: false, own: [], advised: [] });
  });
});
