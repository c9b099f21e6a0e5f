import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AssignmentKind, ReviewBody, Viewer } from '@app/contracts';
import { AssignmentsService, ConflictsService } from '@app/reviews';
import { codeOf, problemOf, ReviewBed } from '../../../../test/reviews/review-bed.js';
import type { ReviewCase } from '../../../../test/reviews/review-case.js';

let bed: ReviewBed;
beforeAll(async () => {
  bed = await ReviewBed.start();
});
afterAll(() => bed.stop());

const assignments = () => bed.get(AssignmentsService);
const conflicts = () => bed.get(ConflictsService);
const assign = (
  one: ReviewCase,
  person: Viewer,
  kind: AssignmentKind = 'reviewer',
  { by = bed.secretariat, body = 'c40' as ReviewBody } = {},
) => assignments().assign(by, one.id, { userId: person.userId, body, kind });
const submitted = async (): Promise<ReviewCase> => {
  const one = await bed.case();
  await one.submit();
  return one;
};
const YEAR = 365.25 * 24 * 3_600_000;
const yearsAgo = (years: number): Date => new Date(bed.clock.now().getTime() - years * YEAR);

describe('assigning', () => {
  it('needs the role in the body, and each person is on a case once', async () => {
    const one = await submitted();
    const { c40, concito } = bed.crews;
    expect(await assign(one, c40.lead, 'lead')).toMatchObject({
      body: 'c40',
      kind: 'lead',
      user: { id: c40.lead.userId },
      declaration: 'none',
      endedAt: null,
    });
    expect(await codeOf(assign(one, c40.lead))).toBe('already_exists');
    expect((await problemOf(assign(one, c40.reviewer, 'lead'))).fields[0]?.field).toBe('userId');
    expect(await codeOf(assign(one, concito.reviewer))).toBe('unprocessable');
    expect(await codeOf(assign(one, one.people.editor))).toBe('unprocessable');
    const twice = await Promise.all(
      [c40.reviewer, c40.reviewer].map((person) => codeOf(assign(one, person))),
    );
    expect(twice.sort()).toEqual(['already_exists', 'done']);
    const told = await bed.announced(one.id, 'assignment.made');
    expect(told.map(({ userId }) => userId)).toEqual([c40.lead.userId, c40.reviewer.userId]);
  });

  it('is the secretariat’s, and a lead’s for reviewers of the own body', async () => {
    const one = await submitted();
    const { c40, concito } = bed.crews;
    const byLead = { by: c40.lead };
    expect(await codeOf(assign(one, c40.reviewer, 'reviewer', byLead))).toBe('forbidden');
    await assign(one, c40.lead, 'lead');
    expect(await codeOf(assign(one, concito.reviewer, 'reviewer', { ...byLead, body: 'concito' }))).toBe(
      'forbidden',
    );
    const deputy = await bed.person(bed.body('c40'), 'lead_reviewer');
    expect(await codeOf(assign(one, deputy, 'lead', byLead))).toBe('forbidden');
    const made = await assign(one, c40.reviewer, 'reviewer', byLead);
    const leads = await assignments().list(bed.secretariat, one.id);
    expect(await codeOf(assignments().end(c40.lead, one.id, leads[0]!.id, 'Ferie'))).toBe('forbidden');
    const ended = await assignments().end(c40.lead, one.id, made.id, 'Barsel');
    expect(ended).toMatchObject({ endReason: 'Barsel', endedBy: { id: c40.lead.userId } });
    expect(await codeOf(assignments().end(c40.lead, one.id, made.id, 'Igen'))).toBe('state_conflict');
    expect(await codeOf(assignments().list(one.people.editor, one.id))).toBe('forbidden');
  });

  it('is refused to who is or was within five years of the municipality or its adviser', async () => {
    const one = await submitted();
    const candidate = () => bed.person(bed.body('c40'), 'reviewer');
    const adviser = { ...one.municipality, id: one.municipality.geographicOrganisationId ?? '' };
    const present = await bed.join(await candidate(), one.municipality, 'viewer');
    const recent = await bed.join(await candidate(), adviser, 'adviser', yearsAgo(4.9));
    const old = await bed.join(await candidate(), one.municipality, 'editor', yearsAgo(5.1));
    const elsewhere = await bed.join(await candidate(), (await bed.case()).municipality, 'editor');
    expect(await codeOf(assign(one, present))).toBe('conflict_of_interest');
    expect(await codeOf(assign(one, recent))).toBe('conflict_of_interest');
    const candidates = await assignments().candidates(bed.secretariat, one.id);
    const shown = (person: Viewer) => candidates.find(({ user }) => user.id === person.userId);
    expect(shown(recent)).toMatchObject({
      assignable: false,
      conflicts: [{ role: 'adviser', endedAt: yearsAgo(4.9) }],
    });
    expect(shown(old)).toMatchObject({ assignable: true, conflicts: [], kinds: ['reviewer'] });
    expect(await codeOf(assign(one, old))).toBe('done');
    expect(await codeOf(assign(one, elsewhere))).toBe('done');
    // Nor does an override help against a membership.
    const declared = await conflicts().declare(present, one.id, {
      hasConflict: true,
      statement: 'Er ansat i kommunen.',
    });
    expect(await codeOf(conflicts().override(bed.secretariat, one.id, declared.id, 'Kan ikke.'))).toBe(
      'conflict_of_interest',
    );
  });
});

describe('declaring a conflict of interest', () => {
  it('ends the assignment, and only the secretariat’s override lets the person back in', async () => {
    const one = await submitted();
    const { reviewer, colleague } = bed.crews.c40;
    const made = await assign(one, reviewer);
    expect(await codeOf(conflicts().declare(reviewer, one.id, { hasConflict: true, statement: ' ' }))).toBe(
      'unprocessable',
    );
    const declared = await conflicts().declare(reviewer, one.id, {
      hasConflict: true,
      statement: 'Min søster leder forvaltningen.',
    });
    const [ended] = (await assignments().list(bed.secretariat, one.id)).filter(({ id }) => id === made.id);
    expect(ended).toMatchObject({ declaration: 'conflict', endedBy: { id: reviewer.userId } });
    expect(await codeOf(assign(one, reviewer))).toBe('conflict_of_interest');
    expect(await codeOf(conflicts().override(colleague, one.id, declared.id, 'Nej'))).toBe('forbidden');
    const overridden = await conflicts().override(bed.secretariat, one.id, declared.id, 'Ikke nær familie.');
    expect(overridden.override).toMatchObject({ reason: 'Ikke nær familie.' });
    expect(await codeOf(conflicts().override(bed.secretariat, one.id, declared.id, 'Igen'))).toBe(
      'already_exists',
    );
    expect(await assign(one, reviewer)).toMatchObject({ declaration: 'overridden' });
    await conflicts().declare(reviewer, one.id, { hasConflict: true, statement: 'Alligevel.' });
    expect(await codeOf(assign(one, reviewer))).toBe('conflict_of_interest');
    expect((await bed.audited(one.id)).map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'assignment.made',
        'conflict.declared',
        'assignment.ended',
        'conflict.overridden',
      ]),
    );
  });

  it('is read by the own body and the secretariat', async () => {
    const one = await submitted();
    await conflicts().declare(bed.crews.concito.colleague, one.id, {
      hasConflict: true,
      statement: 'Privat.',
    });
    const readers = [bed.secretariat, bed.crews.concito.lead, bed.crews.c40.lead];
    const seen = await Promise.all(readers.map((viewer) => conflicts().list(viewer, one.id)));
    expect(seen.map((list) => list.length)).toEqual([1, 1, 0]);
  });

  it('can’t be rewritten, not even in the database', async () => {
    const one = await submitted();
    await conflicts().declare(bed.crews.c40.lead, one.id, { hasConflict: false });
    await expect(bed.query('UPDATE conflict_declarations SET has_conflict = true')).rejects.toThrow(
      /append-only/,
    );
    await expect(bed.query('DELETE FROM assignments')).rejects.toThrow(/append-only/);
  });
});

describe('a case is accepted', () => {
  const missing = async (one: ReviewCase) => {
    const problem = await problemOf(one.transition(bed.secretariat, 'accept'));
    return problem.reasons.find(({ guard }) => guard === 'bodiesStaffed')?.params;
  };

  it('once each body has a lead and a reviewer who declared to have no conflict', async () => {
    const one = await submitted();
    expect(await missing(one)).toEqual({ leads: 'C40, CONCITO', reviewers: 'C40, CONCITO' });
    const { c40, concito } = bed.crews;
    for (const [body, crew] of [
      ['c40', c40],
      ['concito', concito],
    ] as const) {
      await assign(one, crew.lead, 'lead', { body });
      await assign(one, crew.reviewer, 'reviewer', { body });
    }
    expect(await missing(one)).toEqual({ leads: 'C40, CONCITO', reviewers: 'C40, CONCITO' });
    for (const person of [c40.lead, c40.reviewer, concito.lead])
      await conflicts().declare(person, one.id, { hasConflict: false });
    expect(await missing(one)).toEqual({ leads: '–', reviewers: 'CONCITO' });
    await conflicts().declare(concito.reviewer, one.id, { hasConflict: false });
    await one.transition(bed.secretariat, 'accept');
    expect(await one.state()).toBe('in_review');
  });

  it('not with a person who has left the body, or joined the municipality since', async () => {
    const one = await submitted();
    const leaving = await bed.person(bed.body('c40'), 'reviewer');
    const turning = await bed.person(bed.body('concito'), 'lead_reviewer');
    await one.staff();
    for (const [body, kind, person] of [
      ['c40', 'reviewer', leaving],
      ['concito', 'lead', turning],
    ] as const) {
      const before = (await assignments().list(bed.secretariat, one.id)).find(
        (made) => made.body === body && made.kind === kind,
      );
      await assignments().end(bed.secretariat, one.id, before!.id, 'Afløst');
      await assign(one, person, kind, { body });
      await conflicts().declare(person, one.id, { hasConflict: false });
    }
    await bed.query('UPDATE memberships SET ended_at = $2 WHERE user_id = $1', [
      leaving.userId,
      bed.clock.now(),
    ]);
    await bed.join(turning, one.municipality, 'viewer');
    expect(await missing(one)).toEqual({ leads: 'CONCITO', reviewers: 'C40' });
  });
});
