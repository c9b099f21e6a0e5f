import { Injectable } from '@nestjs/common';
import { REVIEW_BODIES, type Persona, type ReviewBody, type Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork } from '@app/platform';
import { Cases } from '@app/submissions';
import { Bodies } from '../bodies.js';
import { PersonNames } from '../person-names.js';
import { ownBody } from '../sight/review-sight.js';
import { AssignmentsService } from './assignments.service.js';
import { ConflictChecks } from './conflict-checks.js';
import { ConflictDeclaration, ConflictOverride } from './conflict-declaration.entity.js';
import { StaffingRepository, type LatestDeclaration } from './staffing.repository.js';
import type { DeclarationView } from './views.js';

/** What a reviewer says about a conflict of interest. */
export interface DeclarationInput {
  readonly hasConflict: boolean;
  /** What the conflict is; required where there is one. */
  readonly statement?: string;
}

/** Why an assignment ended whose holder declared a conflict; official text, hence Danish. */
const ENDED_BY_DECLARATION = 'Har erklæret en interessekonflikt.';

/** Declarations of conflicts of interest, and the secretariat's overrides; both are kept for good (design §3). */
@Injectable()
export class ConflictsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly bodies: Bodies,
    private readonly names: PersonNames,
    private readonly staffing: StaffingRepository,
    private readonly assignments: AssignmentsService,
    private readonly conflicts: ConflictChecks,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /** The secretariat sees all declarations, a reviewer those of the own body; oldest first. */
  async list(viewer: Viewer, submissionId: string): Promise<DeclarationView[]> {
    const { personas } = await this.cases.authorise(viewer, submissionId, 'assignment.read');
    const own = ownBody(personas);
    const ownId = own && (await this.bodies.idOf(own));
    const visible = (await this.staffing.declarations(submissionId)).filter(
      ({ declaration }) =>
        personas.includes('secretariat') ||
        declaration.bodyId === ownId ||
        declaration.userId === viewer.userId,
    );
    return this.views(submissionId, visible);
  }

  /**
   * Records what a reviewer declares; the latest declaration counts. A conflict ends the person's assignment.
   * @throws Problem `not_found`, `forbidden`, `unprocessable` (a conflict without a word about it)
   */
  async declare(viewer: Viewer, submissionId: string, input: DeclarationInput): Promise<DeclarationView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'conflict.declare', 'update');
      if (input.hasConflict && !input.statement?.trim())
        throw Problem.field('unprocessable', 'statement', {
          da: 'Skriv, hvori konflikten består.',
          en: 'Say what the conflict is.',
        });
      const bodyId = await this.bodies.idOf(spokenFor(authorised.personas));
      const declaration = Object.assign(new ConflictDeclaration(), {
        id: this.ids.next(),
        submissionId,
        userId: viewer.userId,
        bodyId,
        hasConflict: input.hasConflict,
        statement: input.statement ?? '',
        declaredAt: this.clock.now(),
      });
      await this.staffing.addDeclaration(declaration);
      await this.audit.write({
        action: 'conflict.declared',
        subjectType: 'conflictDeclaration',
        subjectId: declaration.id,
        submissionId,
        organisationId: bodyId,
        after: { hasConflict: input.hasConflict, statement: declaration.statement },
      });
      if (input.hasConflict) await this.actOn(declaration);
      return this.view(submissionId, declaration.id);
    });
  }

  /**
   * The secretariat decides that somebody may work on the case in spite of what they declared. A conflict that
   * follows from a membership can't be overridden.
   * @throws Problem `not_found`, `forbidden`, `state_conflict` (no conflict, or declared anew since),
   * `already_exists`, `conflict_of_interest`
   */
  async override(
    viewer: Viewer,
    submissionId: string,
    declarationId: string,
    reason: string,
  ): Promise<DeclarationView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'conflict.override', 'update');
      const found = (await this.staffing.declarations(submissionId)).find(
        ({ declaration }) => declaration.id === declarationId,
      );
      if (!found) throw new Problem('not_found');
      const { declaration } = found;
      const latest = (await this.staffing.latestDeclarations(submissionId)).get(declaration.userId);
      if (!declaration.hasConflict || latest?.declaration.id !== declarationId)
        throw new Problem('state_conflict');
      if (found.override) throw new Problem('already_exists');
      const memberships = await this.conflicts.conflictingMemberships(declaration.userId, authorised.thing);
      if (memberships.length > 0) throw new Problem('conflict_of_interest');
      await this.staffing.addOverride(
        Object.assign(new ConflictOverride(), {
          id: this.ids.next(),
          declarationId,
          reason,
          overriddenBy: viewer.userId,
          overriddenAt: this.clock.now(),
        }),
      );
      await this.audit.write({
        action: 'conflict.overridden',
        subjectType: 'conflictDeclaration',
        subjectId: declarationId,
        submissionId,
        organisationId: declaration.bodyId,
        after: { userId: declaration.userId, reason },
      });
      return this.view(submissionId, declarationId);
    });
  }

  private async actOn({ id, submissionId, userId, bodyId }: ConflictDeclaration): Promise<void> {
    await this.outbox.announce({
      kind: 'conflict.declared',
      submissionId,
      subjectId: id,
      bodyId,
      facts: { body: await this.bodies.codeOf(bodyId) },
    });
    const assignment = await this.staffing.activeAssignment(submissionId, userId, 'update');
    if (assignment) await this.assignments.close(assignment, userId, ENDED_BY_DECLARATION);
  }

  private async view(submissionId: string, id: string): Promise<DeclarationView> {
    const all = await this.staffing.declarations(submissionId);
    const views = await this.views(
      submissionId,
      all.filter(({ declaration }) => declaration.id === id),
    );
    return views[0] as DeclarationView;
  }

  private async views(
    submissionId: string,
    declarations: readonly LatestDeclaration[],
  ): Promise<DeclarationView[]> {
    const latest = await this.staffing.latestDeclarations(submissionId);
    const person = await this.names.of(
      declarations.flatMap(({ declaration, override }) => [
        declaration.userId,
        override?.overriddenBy ?? null,
      ]),
    );
    const codeOf = await this.bodies.codes();
    return declarations.map(({ declaration, override }) => ({
      id: declaration.id,
      user: person(declaration.userId),
      body: codeOf(declaration.bodyId),
      hasConflict: declaration.hasConflict,
      statement: declaration.statement,
      declaredAt: declaration.declaredAt,
      replaced: latest.get(declaration.userId)?.declaration.id !== declaration.id,
      override: override && {
        reason: override.reason,
        overriddenBy: person(override.overriddenBy),
        overriddenAt: override.overriddenAt,
      },
    }));
  }
}

/** The body for which somebody declares; a person of the municipality who is also a reviewer may, and should. */
function spokenFor(personas: readonly Persona[]): ReviewBody {
  const body = ownBody(personas) ?? REVIEW_BODIES.find((code) => personas.includes(`${code}_reviewer`));
  if (!body) throw new Problem('forbidden');
  return body;
}
