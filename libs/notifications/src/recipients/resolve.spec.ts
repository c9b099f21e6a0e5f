import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  NOTIFICATION_KINDS,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type NotificationKind,
  type SubmissionEvent,
  type SubmissionState,
} from '@app/contracts';
import { TRANSITIONS } from '@app/workflow';
import { BODIES, Crowd, person } from '../../../../test/notifications/participants.js';
import type { CaseParticipants } from '../directory/people.js';
import { RECIPIENTS } from './recipients-table.js';
import { resolve, type ResolvableMessage } from './resolve.js';

const message = (kind: NotificationKind, more: Partial<ResolvableMessage> = {}): ResolvableMessage => ({
  kind,
  facts: {},
  bodyId: null,
  actorId: null,
  ...more,
});

const told = (given: ResolvableMessage, participants: CaseParticipants, named: string | null = null) =>
  resolve(given, participants, named === null ? null : person(named))
    .recipients.map(({ person: { userId } }) => userId)
    .sort();

const byEmail = (given: ResolvableMessage, participants: CaseParticipants) =>
  resolve(given, participants, null)
    .recipients.filter(({ why }) => why.email)
    .map(({ person: { userId } }) => userId)
    .sort();

const step = (
  event: SubmissionEvent,
  from: SubmissionState,
  to: SubmissionState,
  actorId: string | null = null,
) => message(`transition.${event}`, { facts: { event, from, to, round: 1 }, actorId });

const OUTSIDE_BODIES = ['adviser', 'editor', 'secretary', 'signatory'];
const ASSIGNED = ['c40 lead', 'c40 reviewer', 'concito lead', 'concito reviewer'];

describe('the table of recipients', () => {
  it.each(NOTIFICATION_KINDS)('says who is told of %s', (kind) => {
    expect(RECIPIENTS[kind]?.rules.length).toBeGreaterThan(0);
  });

  it('has no kind that there is not', () => {
    expect(Object.keys(RECIPIENTS).sort()).toEqual([...NOTIFICATION_KINDS].sort());
  });

  it.each(SUBMISSION_EVENTS)('tells the municipality, its adviser and the secretariat of %s', (event) => {
    for (const { from, to } of TRANSITIONS.filter((rule) => rule.event === event)) {
      for (const state of from)
        expect(told(step(event, state, to), new Crowd().in(to))).toEqual(
          expect.arrayContaining(OUTSIDE_BODIES),
        );
    }
  });
});

describe('a step of the case', () => {
  it('is told to bodies from when they see the case', () => {
    const reviewersTold = (event: SubmissionEvent, from: SubmissionState, to: SubmissionState) =>
      told(step(event, from, to), new Crowd().in(to)).filter((name) => ASSIGNED.includes(name));
    expect(reviewersTold('requestScoping', 'draft', 'scoping')).toEqual(['concito lead', 'concito reviewer']);
    expect(reviewersTold('concludeScoping', 'scoping', 'draft')).toEqual([
      'concito lead',
      'concito reviewer',
    ]);
    expect(reviewersTold('submit', 'draft', 'submitted')).toEqual(ASSIGNED);
    expect(reviewersTold('returnIncomplete', 'submitted', 'draft')).toEqual(ASSIGNED);
    expect(reviewersTold('certify', 'endorsed', 'certified')).toEqual(ASSIGNED);
  });

  it('stays unknown to bodies when a draft is withdrawn that they never saw', () => {
    const withdrawn = new Crowd().in('withdrawn', { hasRevision: false });
    expect(told(step('withdraw', 'draft', 'withdrawn'), withdrawn)).toEqual(OUTSIDE_BODIES);
    const seen = new Crowd().in('withdrawn', { hasRevision: true });
    expect(told(step('withdraw', 'in_review', 'withdrawn'), seen)).toEqual(
      [...OUTSIDE_BODIES, ...ASSIGNED].sort(),
    );
  });

  it('reaches whoever took it in the application only, and says so', () => {
    const { recipients, resolution } = resolve(
      step('submit', 'draft', 'submitted', 'signatory'),
      new Crowd().in('submitted'),
      null,
    );
    const own = recipients.find(({ person: { userId } }) => userId === 'signatory');
    expect(own?.why).toMatchObject({ email: false, inApp: true });
    expect(resolution.leftOut).toEqual([
      expect.objectContaining({ userId: 'signatory', reason: 'caused_it_no_email' }),
    ]);
  });

  it('that the system takes reaches everybody by e-mail, whoever gave the last signature', () => {
    const certified = new Crowd().in('certified');
    expect(byEmail(step('certify', 'endorsed', 'certified', 'c40 lead'), certified)).toEqual(
      [...OUTSIDE_BODIES, ...ASSIGNED].sort(),
    );
  });

  it('goes to all reviewers of a body to which nobody is assigned yet', () => {
    const participants = new Crowd().unassigned('c40').in('submitted');
    const { recipients } = resolve(step('submit', 'draft', 'submitted'), participants, null);
    const colleague = recipients.find(({ person: { userId } }) => userId === 'c40 colleague');
    expect(colleague?.why).toMatchObject({
      audience: 'c40.assigned',
      fallback: 'c40.member',
      detail: 'full',
    });
    expect(recipients.map(({ person: { userId } }) => userId)).not.toContain('concito colleague');
  });
});

describe('what one body does', () => {
  const inReview = () => new Crowd().in('in_review');
  const ofC40 = (kind: NotificationKind, actorId: string) =>
    told(message(kind, { bodyId: BODIES.c40.id, actorId, facts: { visibility: 'body' } }), inReview());

  it('is not told to the other body, the municipality or its adviser before its time', () => {
    expect(ofC40('review.delivered', 'c40 reviewer')).toEqual(['c40 lead']);
    expect(ofC40('review.finalised', 'c40 lead')).toEqual(['c40 reviewer', 'secretary']);
    expect(ofC40('comment.added', 'c40 lead')).toEqual(['c40 reviewer']);
    expect(ofC40('conflict.declared', 'c40 reviewer')).toEqual(['c40 lead', 'secretary']);
  });

  it.each([
    'review.bothFinalised',
    'settlement.proposed',
    'settlement.accepted',
    'settlement.rejected',
  ] as const)('is told to both bodies once both have finalised: %s', (kind) => {
    const names = told(message(kind), inReview());
    expect(names).toEqual(expect.arrayContaining(ASSIGNED));
    for (const outside of ['editor', 'signatory', 'adviser', 'viewer']) expect(names).not.toContain(outside);
  });

  it('never reaches the municipality, its adviser or the other body, whoever is there and in whichever state', () => {
    const kinds = ['review.delivered', 'review.finalised', 'comment.added'] as const;
    const everybody = new Crowd().in('draft').members.map(({ userId }) => userId);
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...SUBMISSION_STATES),
        fc.subarray(everybody),
        fc.boolean(),
        (kind, state, gone, unassigned) => {
          const crowd = new Crowd().without(...gone);
          if (unassigned) crowd.unassigned('c40');
          const given = message(kind, { bodyId: BODIES.c40.id, facts: { visibility: 'body' } });
          for (const { person: one, why } of resolve(given, crowd.in(state), null).recipients) {
            const mayRead = one.userId.startsWith('c40') && one.userId !== 'c40 administrator';
            const isSecretariat = ['secretary', 'chief administrator'].includes(one.userId);
            expect(one.userId).not.toMatch(/^(concito|editor|signatory|viewer|adviser|municipal|regional)/);
            if (kind === 'review.finalised' && one.userId === 'secretary') continue;
            if (!mayRead) expect(why.detail).toBe('notice');
            expect(mayRead || isSecretariat || one.userId === 'c40 administrator').toBe(true);
          }
        },
      ),
    );
  });
});

describe('comments', () => {
  const comment = (visibility: string, state: SubmissionState, more: Partial<CaseParticipants> = {}) =>
    told(
      message('comment.added', { facts: { visibility }, actorId: 'editor' }),
      new Crowd().contact('signatory').in(state, more),
    );

  it('on the case go to all who read it but the author', () => {
    expect(comment('case', 'in_review')).toEqual(['adviser', ...ASSIGNED, 'secretary', 'signatory'].sort());
  });

  it('among reviewers go to both bodies', () => {
    expect(comment('reviewers', 'in_review')).toEqual(ASSIGNED);
  });

  it('on a draft go to the adviser only where it is shared', () => {
    expect(comment('case', 'draft')).toEqual(['signatory']);
    expect(comment('case', 'draft', { sharedWithAdviser: true })).toEqual(['adviser', 'signatory']);
  });
});

describe('deadlines', () => {
  it.each([
    ['review', ASSIGNED],
    ['scoping_meeting', ['adviser', 'concito lead', 'concito reviewer', 'editor', 'signatory']],
    ['findings_answer', ['adviser', 'editor', 'signatory']],
  ])('of the kind %s are mailed to those who must meet them', (kind, expected) => {
    expect(byEmail(message('deadline.set', { facts: { kind } }), new Crowd().in('in_review'))).toEqual(
      expected,
    );
  });
});

describe('when nobody is there', () => {
  const findings = step('requestChanges', 'in_review', 'changes_requested');
  const why = (participants: CaseParticipants, userId: string) =>
    resolve(findings, participants, null).recipients.find(({ person: one }) => one.userId === userId)?.why;

  it('stands in for the contact person: editors, signatories, administrators, the secretariat, its administrators', () => {
    const order = [
      ['editor', 'municipality.editor'],
      ['signatory', 'municipality.signatory'],
      ['municipal administrator', 'municipality.administrator'],
      ['secretary', 'secretariat.secretariat'],
      ['chief administrator', 'secretariat.administrator'],
    ] as const;
    const gone: string[] = [];
    for (const [standIn, fallback] of order) {
      const participants = new Crowd()
        .contact(null)
        .without(...gone)
        .in('changes_requested');
      const { recipients, resolution } = resolve(findings, participants, null);
      expect(resolution.rules[0]).toEqual({ audience: 'municipality.contact', found: 1, fallback });
      expect(recipients.map(({ person: one }) => one.userId)).toContain(standIn);
      gone.push(standIn);
    }
  });

  it('does not count somebody who has left, has not joined yet or was disabled', () => {
    const left = new Crowd().without('editor').in('changes_requested');
    expect(why(left, 'signatory')).toMatchObject({ fallback: 'municipality.signatory' });
    for (const status of ['invited', 'disabled'] as const) {
      const { recipients, resolution } = resolve(
        findings,
        new Crowd().withStatus('editor', status).in('changes_requested'),
        null,
      );
      expect(recipients.map(({ person: one }) => one.userId)).not.toContain('editor');
      expect(resolution.leftOut).toContainEqual(
        expect.objectContaining({
          userId: 'editor',
          reason: status === 'invited' ? 'not_joined_yet' : 'disabled',
        }),
      );
    }
  });

  it('lets who stands in read the message only where they may', () => {
    const noMunicipality = new Crowd().contact(null).without('editor', 'signatory').in('changes_requested');
    expect(why(noMunicipality, 'municipal administrator')).toMatchObject({ detail: 'notice' });
    const nobody = new Crowd()
      .contact(null)
      .without('editor', 'signatory', 'municipal administrator')
      .in('changes_requested');
    // The secretariat is told by its own rule too, and so may read it.
    expect(why(nobody, 'secretary')).toMatchObject({ detail: 'full' });
  });

  it('tells somebody of every message as long as anybody is left at all', () => {
    const kinds = NOTIFICATION_KINDS.filter((kind) => !kind.startsWith('account.'));
    const stateOf = (kind: NotificationKind) =>
      TRANSITIONS.find(({ event }) => kind === `transition.${event}`)?.to ?? 'in_review';
    for (const kind of kinds) {
      const participants = new Crowd().only('chief administrator').in(stateOf(kind), { hasRevision: true });
      const given = message(kind, {
        bodyId: BODIES.c40.id,
        facts: { visibility: 'body', kind: 'review', round: 1 },
      });
      expect([kind, told(given, participants)]).toEqual([kind, ['chief administrator']]);
    }
  });
});

describe('messages to one person', () => {
  it('reach only that person, by e-mail, also before they have joined', () => {
    const invited = person('new', 'invited');
    const { recipients } = resolve(
      message('account.invited', { actorId: 'chief administrator' }),
      null,
      invited,
    );
    expect(recipients).toEqual([
      { person: invited, why: expect.objectContaining({ role: 'named', email: true, inApp: false }) },
    ]);
  });

  it('about a password reach also who changed it', () => {
    const self = resolve(message('account.passwordChanged', { actorId: 'x' }), null, person('x'));
    expect(self.recipients).toHaveLength(1);
  });

  it('about an assignment reach the person and quietly the lead', () => {
    const given = message('assignment.made', { bodyId: BODIES.c40.id, actorId: 'secretary' });
    const { recipients } = resolve(given, new Crowd().in('submitted'), person('c40 reviewer'));
    expect(recipients.map(({ person: one, why }) => [one.userId, why.email])).toEqual([
      ['c40 reviewer', true],
      ['c40 lead', false],
    ]);
  });
});

describe('everybody', () => {
  it('is told of a message at most once', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTIFICATION_KINDS),
        fc.constantFrom(...SUBMISSION_STATES),
        fc.option(fc.constantFrom('editor', 'signatory', 'adviser', 'c40 lead', 'secretary'), { nil: null }),
        (kind, state, actorId) => {
          const given = message(kind, {
            actorId,
            bodyId: BODIES.concito.id,
            facts: { visibility: 'case', kind: 'review' },
          });
          const names = told(given, new Crowd().in(state), 'c40 lead');
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });
});
