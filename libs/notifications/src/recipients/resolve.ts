import type { NotificationKind, Persona, SubmissionState } from '@app/contracts';
import type { Announcement } from '@app/platform';
import { reaches, visibilityOf, type CaseThing, type Visibility } from '@app/workflow';
import type { CaseParticipants, Person } from '../directory/people.js';
import { fallbacksOf, mayReadInstead, partyOf, type Audience } from './audience.js';
import { channelsFor } from './delivery-mode.js';
import { groupOf, type Found, type Scene } from './groups.js';
import { RECIPIENTS, type RecipientEntry, type RecipientRule } from './recipients-table.js';
import type { LeftOut, Resolution, RuleOutcome, Why } from './resolution.js';

/** What the choice of recipients needs of a message. */
export interface ResolvableMessage {
  readonly kind: NotificationKind;
  readonly facts: NonNullable<Announcement['facts']>;
  readonly bodyId: string | null;
  readonly actorId: string | null;
}

/** One person to be told. */
export interface Recipient {
  readonly person: Person;
  readonly why: Why;
}

export interface Resolved {
  readonly recipients: readonly Recipient[];
  readonly resolution: Resolution;
}

/**
 * Works out who is told of a message, by which rule, and who is not and why. Pure: the same message and people give
 * the same answer.
 * @param participants people of the case; null for a message that is not about a case
 * @param named the person that the message names, if it names one
 */
export function resolve(
  message: ResolvableMessage,
  participants: CaseParticipants | null,
  named: Person | null,
): Resolved {
  const entry = RECIPIENTS[message.kind];
  const chosen = new Map<string, Recipient>();
  const leftOut = new Map<string, LeftOut>();
  const rules: RuleOutcome[] = [];
  for (const rule of entry.rules) {
    const reason = passedOver(rule, message, participants);
    if (reason) {
      rules.push({ audience: rule.to, found: 0, skipped: reason });
      continue;
    }
    const { people, fallback } = findPeople(rule.to, message, participants, named, leftOut);
    rules.push({ audience: rule.to, found: people.length, ...(fallback ? { fallback } : {}) });
    for (const found of people) {
      const why = whyOf(rule, entry, found, fallback, found.person.userId === message.actorId);
      if (!why) leave(leftOut, found, rule.to, 'caused_it');
      else chosen.set(found.person.userId, merged(chosen.get(found.person.userId), found.person, why));
    }
  }
  const recipients = [...chosen.values()];
  for (const { person, why } of recipients) {
    leftOut.delete(person.userId);
    if (!why.email && person.userId === message.actorId)
      leave(leftOut, { person }, why.audience, 'caused_it_no_email');
  }
  const told = recipients.map(({ person, why }) => ({
    userId: person.userId,
    name: person.name,
    role: why.role,
    organisation: why.organisation,
  }));
  return { recipients, resolution: { rules, leftOut: [...leftOut.values()], told } };
}

function passedOver(
  rule: RecipientRule,
  message: ResolvableMessage,
  participants: CaseParticipants | null,
): RuleOutcome['skipped'] {
  if (rule.when && !rule.when.is.includes(String(message.facts[rule.when.fact]))) return 'does_not_apply';
  const party = partyOf(rule.to);
  if (party === 'person') return undefined;
  if (!participants) return 'does_not_apply';
  return seesCase(rule, message, participants) ? undefined : 'does_not_see_case';
}

/** Judged by the policy, for the states that the case was in: before and after a step, else at the time of the event. */
function seesCase(rule: RecipientRule, message: ResolvableMessage, participants: CaseParticipants): boolean {
  const persona = PERSONA_OF_PARTY[partyOfCase(rule.to, message, participants)];
  const { from, to, state } = message.facts;
  const states = (from && to ? [from, to] : [state ?? participants.state]) as SubmissionState[];
  return states.some((each) =>
    reaches(
      visibilityOf([persona], thing(participants, each)),
      rule.needs ?? ('summary' satisfies Visibility),
    ),
  );
}

const PERSONA_OF_PARTY = {
  municipality: 'municipality_editor',
  adviser: 'adviser',
  c40: 'c40_reviewer',
  concito: 'concito_reviewer',
  secretariat: 'secretariat',
} as const satisfies Record<string, Persona>;

function partyOfCase(
  audience: Audience,
  { bodyId }: ResolvableMessage,
  participants: CaseParticipants,
): keyof typeof PERSONA_OF_PARTY {
  const party = partyOf(audience);
  if (party !== 'own_body') return party as keyof typeof PERSONA_OF_PARTY;
  const body = participants.bodies.find(({ id }) => id === bodyId);
  if (body) return body.code;
  return bodyId === participants.geographicOrganisation?.id ? 'adviser' : 'municipality';
}

function thing(participants: CaseParticipants, state: SubmissionState): CaseThing {
  return {
    municipalityId: participants.municipality.id,
    geographicOrganisationId: participants.geographicOrganisation?.id ?? null,
    state,
    sharedWithAdviser: participants.sharedWithAdviser,
    hasRevision: participants.hasRevision,
    assignments: [],
  };
}

/** The rule's group, or when nobody of it can be told the first group that stands in for it. */
function findPeople(
  audience: Audience,
  message: ResolvableMessage,
  participants: CaseParticipants | null,
  named: Person | null,
  leftOut: Map<string, LeftOut>,
): { people: Found[]; fallback?: Audience } {
  if (audience === 'person.named') {
    const found: Found[] = named ? [{ person: named, role: 'named', organisation: null }] : [];
    // An invitation is for somebody who has not joined yet; so is a new link to an account not yet in use.
    const account = message.kind.startsWith('account.');
    return { people: reachable(found, audience, leftOut, account) };
  }
  if (!participants) return { people: [] };
  const scene: Scene = { participants, bodyId: message.bodyId };
  const people = reachable(groupOf(audience, scene), audience, leftOut);
  if (people.length > 0) return { people };
  for (const step of fallbacksOf(audience)) {
    const standIns = reachable(groupOf(step, scene), audience, leftOut);
    if (standIns.length > 0) return { people: standIns, fallback: step };
  }
  return { people: [] };
}

function reachable(
  found: readonly Found[],
  audience: Audience,
  leftOut: Map<string, LeftOut>,
  invitedToo = false,
): Found[] {
  return found.filter((one) => {
    const { status } = one.person;
    if (status === 'active' || (invitedToo && status === 'invited')) return true;
    leave(leftOut, one, audience, status === 'disabled' ? 'disabled' : 'not_joined_yet');
    return false;
  });
}

function leave(
  leftOut: Map<string, LeftOut>,
  { person }: Pick<Found, 'person'>,
  audience: Audience,
  reason: LeftOut['reason'],
): void {
  if (!leftOut.has(person.userId))
    leftOut.set(person.userId, { userId: person.userId, name: person.name, audience, reason });
}

function whyOf(
  rule: RecipientRule,
  entry: RecipientEntry,
  found: Found,
  fallback: Audience | undefined,
  isActor: boolean,
): Why | null {
  const channels = channelsFor(rule, entry, isActor);
  if (!channels) return null;
  return {
    audience: rule.to,
    role: found.role,
    organisation: found.organisation,
    ...(fallback ? { fallback } : {}),
    detail: fallback && !mayReadInstead(rule.to, fallback) ? 'notice' : 'full',
    ...channels,
  };
}

/** Somebody whom several rules name is told once: by the first that lets them read it, on every channel that any gives. */
function merged(before: Recipient | undefined, person: Person, why: Why): Recipient {
  if (!before) return { person, why };
  const kept = before.why.detail === 'notice' && why.detail === 'full' ? why : before.why;
  return {
    person,
    why: { ...kept, email: before.why.email || why.email, inApp: before.why.inApp || why.inApp },
  };
}
