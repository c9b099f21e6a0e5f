import type { Text } from './language.js';

/** Kinds of organisation (design §2). */
export const ORGANISATION_KINDS = [
  'municipality',
  'geographic_organisation',
  'review_body',
  'secretariat',
  'observer',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Roles that a membership can give. */
export const MEMBERSHIP_ROLES = [
  'editor',
  'signatory',
  'viewer',
  'adviser',
  'reviewer',
  'lead_reviewer',
  'secretariat',
  'observer',
  'administrator',
] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/** Which roles an organisation of a kind can give. */
export const ROLES_OF_KIND: Record<OrganisationKind, readonly MembershipRole[]> = {
  municipality: ['editor', 'signatory', 'viewer', 'administrator'],
  geographic_organisation: ['adviser', 'administrator'],
  review_body: ['reviewer', 'lead_reviewer', 'administrator'],
  secretariat: ['secretariat', 'administrator'],
  observer: ['observer', 'administrator'],
};

export const ROLE_TEXTS: Record<MembershipRole, Text> = {
  editor: { da: 'Redaktør', en: 'Editor' },
  signatory: { da: 'Underskriver', en: 'Signatory' },
  viewer: { da: 'Læser', en: 'Viewer' },
  adviser: { da: 'Rådgiver', en: 'Adviser' },
  reviewer: { da: 'Bedømmer', en: 'Reviewer' },
  lead_reviewer: { da: 'Ledende bedømmer', en: 'Lead reviewer' },
  secretariat: { da: 'Sekretariat', en: 'Secretariat' },
  observer: { da: 'Observatør', en: 'Observer' },
  administrator: { da: 'Administrator', en: 'Administrator' },
};

/** The two bodies that certify together; their organisation codes. */
export const REVIEW_BODIES = ['c40', 'concito'] as const;
export type ReviewBody = (typeof REVIEW_BODIES)[number];
export const REVIEW_BODY_NAMES: Record<ReviewBody, string> = { c40: 'C40', concito: 'CONCITO' };

/**
 * What somebody is towards one case. One viewer can be several of them.
 * `*_assigned` and `*_lead` follow from an assignment on the case, the rest from memberships.
 */
export const PERSONAS = [
  'municipality_editor',
  'municipality_signatory',
  'municipality_viewer',
  'adviser',
  'c40_reviewer',
  'c40_assigned',
  'c40_lead',
  'concito_reviewer',
  'concito_assigned',
  'concito_lead',
  'secretariat',
  'observer',
  'administrator',
  'stranger',
  'anonymous',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** Scopes of an API token: reading, and changing what its owner may change. */
export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A membership as the policy sees it. */
export interface ViewerMembership {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly kind: OrganisationKind;
  readonly role: MembershipRole;
}

/** Somebody who asks for something: a signed-in person, or a person's API token with scopes. */
export interface Viewer {
  readonly userId: string;
  readonly name: string;
  readonly memberships: readonly ViewerMembership[];
  /** Set when an API token speaks for the user; a session has all scopes. */
  readonly scopes?: readonly TokenScope[];
}
