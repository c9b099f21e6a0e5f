import { Injectable } from '@nestjs/common';
import { REVIEW_BODIES, type AssignmentKind, type ReviewBody, type Viewer } from '@app/contracts';
import { PeopleDirectory, type Person } from '@app/organisations';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork } from '@app/platform';
import { Cases, type AuthorisedCase } from '@app/submissions';
import { Bodies } from '../bodies.js';
import { PersonNames } from '../person-names.js';
import { ownBody } from '../sight/review-sight.js';
import { Assignment } from './assignment.entity.js';
import { ConflictChecks } from './conflict-checks.js';
import { standingOf, StaffingRepository, type LatestDeclaration } from './staffing.repository.js';
import type { AssignmentView, CandidateView } from './views.js';

/** Whom to put on a case. */
export interface AssignmentInput {
  readonly userId: string;
  readonly body: ReviewBody;
  readonly kind: AssignmentKind;
}

/** Roles in the body with which one may be assigned as lead or reviewer. */
const ROLES = { lead: ['lead_reviewer'], reviewer: ['reviewer', 'lead_reviewer'] } as const;

/** Who works on a case for each body. The secretariat assigns anybody fitting, a lead reviewers of the own body. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly people: PeopleDirectory,
    private readonly bodies: Bodies,
    private readonly names: PersonNames,
    private readonly staffing: StaffingRepository,
    private readonly conflicts: ConflictChecks,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /** All assignments of a case, ended ones too, oldest first. */
  async list(viewer: Viewer, submissionId: string): Promise<AssignmentView[]> {
    await this.cases.authorise(viewer, submissionId, 'assignment.read');
    return this.views(await this.staffing.assignments(submissionId));
  }

  /** Everybody of the bodies that the viewer may assign for, with what speaks against each. */
  async candidates(viewer: Viewer, submissionId: string): Promise<CandidateView[]> {
    const authorised = await this.cases.authorise(viewer, submissionId, 'assignment.make');
    const latest = await this.staffing.latestDeclarations(submissionId);
    const active = new Set(
      (await this.staffing.assignments(submissionId))
        .filter(({ endedAt }) => endedAt === null)
        .map(({ userId }) => userId),
    );
    const candidates: CandidateView[] = [];
    for (const body of REVIEW_BODIES) {
      if (!mayAssign(authorised, body, 'reviewer')) continue;
      const bodyId = await this.bodies.idOf(body);
      const leads = await this.people.usersWithRole(bodyId, ROLES.lead);
      for (const person of await this.people.usersWithRole(bodyId, ROLES.reviewer)) {
        const isLead = leads.some(({ id }) => id === person.id);
        const kinds: AssignmentKind[] = isLead ? ['lead', 'reviewer'] : ['reviewer'];
        candidates.push(
          await this.candidate(authorised, body, person, kinds, latest.get(person.id), active.has(person.id)),
        );
      }
    }
    return candidates;
  }

  /**
   * Puts somebody on the case.
   * @throws Problem `not_found`, `forbidden`, `unprocessable` (lacks the role), `already_exists`,
   * `conflict_of_interest`
   */
  async assign(viewer: Viewer, submissionId: string, input: AssignmentInput): Promise<AssignmentView> {
    return this.uow.run(async () => {
      // The case is held whole, so that a declaration of a conflict can't slip in between.
      const authorised = await this.cases.authorise(viewer, submissionId, 'assignment.make', 'update');
      if (!mayAssign(authorised, input.body, input.kind)) throw new Problem('forbidden');
      const bodyId = await this.bodies.idOf(input.body);
      await this.requireRole(bodyId, input);
      if (await this.staffing.activeAssignment(submissionId, input.userId, 'none'))
        throw new Problem('already_exists');
      const declared = (await this.staffing.latestDeclarations(submissionId)).get(input.userId);
      const memberships = await this.conflicts.conflictingMemberships(input.userId, authorised.thing);
      if (memberships.length > 0 || standingOf(declared) === 'conflict')
        throw new Problem('conflict_of_interest');
      const assignment = Object.assign(new Assignment(), {
        id: this.ids.next(),
        submissionId,
        bodyId,
        userId: input.userId,
        kind: input.kind,
        assignedBy: viewer.userId,
        assignedAt: this.clock.now(),
        endedAt: null,
        endedBy: null,
        endReason: null,
      });
      await this.staffing.addAssignment(assignment);
      await this.audit.write({
        action: 'assignment.made',
        subjectType: 'assignment',
        subjectId: assignment.id,
        submissionId,
        organisationId: bodyId,
        after: input,
      });
      await this.outbox.announce({
        kind: 'assignment.made',
        submissionId,
        subjectId: assignment.id,
        bodyId,
        userId: input.userId,
        facts: { body: input.body, kind: input.kind, declared: declared !== undefined },
      });
      return this.view(assignment);
    });
  }

  /**
   * Takes somebody off the case; what they wrote stays.
   * @throws Problem `not_found`, `forbidden`, `state_conflict` when it has ended already
   */
  async end(viewer: Viewer, submissionId: string, id: string, reason: string): Promise<AssignmentView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'assignment.make', 'update');
      const assignment = await this.staffing.assignment(submissionId, id, 'update');
      if (!assignment) throw new Problem('not_found');
      const body = await this.bodies.codeOf(assignment.bodyId);
      if (!mayAssign(authorised, body, assignment.kind)) throw new Problem('forbidden');
      if (assignment.endedAt) throw new Problem('state_conflict');
      await this.close(assignment, viewer.userId, reason);
      return this.view(assignment);
    });
  }

  /** Ends an assignment within the running transaction, for whatever reason; the caller has judged the right to. */
  async close(assignment: Assignment, by: string, reason: string): Promise<void> {
    assignment.endedAt = this.clock.now();
    assignment.endedBy = by;
    assignment.endReason = reason;
    await this.staffing.saveAssignment(assignment);
    const body = await this.bodies.codeOf(assignment.bodyId);
    await this.audit.write({
      action: 'assignment.ended',
      subjectType: 'assignment',
      subjectId: assignment.id,
      submissionId: assignment.submissionId,
      organisationId: assignment.bodyId,
      before: { body, userId: assignment.userId, kind: assignment.kind },
      after: { endReason: reason },
    });
    await this.outbox.announce({
      kind: 'assignment.ended',
      submissionId: assignment.submissionId,
      subjectId: assignment.id,
      bodyId: assignment.bodyId,
      userId: assignment.userId,
      facts: { body, kind: assignment.kind },
    });
  }

  private async requireRole(bodyId: string, { userId, kind }: AssignmentInput): Promise<void> {
    const fitting = await this.people.usersWithRole(bodyId, ROLES[kind]);
    if (fitting.some(({ id }) => id === userId)) return;
    throw Problem.field(
      'unprocessable',
      'userId',
      kind === 'lead'
        ? {
            da: 'Vælg en person, der er ledende bedømmer i organet.',
            en: 'Choose a person who is a lead reviewer of the body.',
          }
        : {
            da: 'Vælg en person, der er bedømmer i organet.',
            en: 'Choose a person who is a reviewer of the body.',
          },
    );
  }

  private async candidate(
    { thing }: AuthorisedCase,
    body: ReviewBody,
    { id, name }: Person,
    kinds: readonly AssignmentKind[],
    declared: LatestDeclaration | undefined,
    assigned: boolean,
  ): Promise<CandidateView> {
    const memberships = await this.conflicts.conflictingMemberships(id, thing);
    const declaration = standingOf(declared);
    return {
      user: { id, name },
      body,
      kinds,
      assigned,
      declaration,
      conflicts: memberships.map(({ organisationCode, role, startedAt, endedAt }) => ({
        organisationCode,
        role,
        startedAt,
        endedAt,
      })),
      assignable: !assigned && memberships.length === 0 && declaration !== 'conflict',
    };
  }

  private async view(assignment: Assignment): Promise<AssignmentView> {
    return (await this.views([assignment]))[0] as AssignmentView;
  }

  private async views(assignments: readonly Assignment[]): Promise<AssignmentView[]> {
    const first = assignments[0];
    if (!first) return [];
    const declarations = await this.staffing.latestDeclarations(first.submissionId);
    const person = await this.names.of(
      assignments.flatMap(({ userId, assignedBy, endedBy }) => [userId, assignedBy, endedBy]),
    );
    const codeOf = await this.bodies.codes();
    return assignments.map((one) => ({
      id: one.id,
      body: codeOf(one.bodyId),
      user: person(one.userId),
      kind: one.kind,
      assignedBy: person(one.assignedBy),
      assignedAt: one.assignedAt,
      endedAt: one.endedAt,
      endedBy: one.endedBy === null ? null : person(one.endedBy),
      endReason: one.endReason,
      declaration: standingOf(declarations.get(one.userId)),
    }));
  }
}

/** The secretariat may assign anybody, an assigned lead only reviewers of the own body. */
function mayAssign({ personas }: AuthorisedCase, body: ReviewBody, kind: AssignmentKind): boolean {
  if (personas.includes('secretariat')) return true;
  return kind === 'reviewer' && ownBody(personas) === body && personas.includes(`${body}_lead`);
}
