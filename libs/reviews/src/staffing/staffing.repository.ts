import { Injectable } from '@nestjs/common';
import type { AssignmentKind, ReviewBody } from '@app/contracts';
import { TIME_ZONE, UnitOfWork } from '@app/platform';
import type { Submission } from '@app/submissions';
import { In, IsNull } from 'typeorm';
import { Temporal } from 'temporal-polyfill';
import { locking, type RowLock } from '../rounds/rounds.repository.js';
import { Assignment } from './assignment.entity.js';
import { ConflictDeclaration, ConflictOverride } from './conflict-declaration.entity.js';

/** For how long a membership of the municipality or its adviser stands in the way (design §3). */
export const CONFLICT_YEARS = 5;

/** The instant since which a membership is a conflict of interest. */
export function conflictSince(now: Date): Date {
  const since = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(TIME_ZONE)
    .subtract({ years: CONFLICT_YEARS });
  return new Date(since.epochMilliseconds);
}

/** A person's latest declaration in a case and the secretariat's override of it. */
export interface LatestDeclaration {
  readonly declaration: ConflictDeclaration;
  readonly override: ConflictOverride | null;
}

/** How a declaration counts: not made, no conflict, conflict, or a conflict that the secretariat overrode. */
export const DECLARATION_STANDINGS = ['none', 'clear', 'conflict', 'overridden'] as const;
export type DeclarationStanding = (typeof DECLARATION_STANDINGS)[number];

export function standingOf(latest: LatestDeclaration | undefined): DeclarationStanding {
  if (!latest) return 'none';
  if (!latest.declaration.hasConflict) return 'clear';
  return latest.override ? 'overridden' : 'conflict';
}

/** Questions about who works on a case and who may. */
@Injectable()
export class StaffingRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** All assignments of a case, ended ones too, oldest first. */
  assignments(submissionId: string): Promise<Assignment[]> {
    return this.uow.manager.find(Assignment, { where: { submissionId }, order: { id: 'ASC' } });
  }

  assignment(submissionId: string, id: string, lock: RowLock): Promise<Assignment | null> {
    return this.uow.manager.findOne(Assignment, { where: { submissionId, id }, ...locking(lock) });
  }

  activeAssignment(submissionId: string, userId: string, lock: RowLock): Promise<Assignment | null> {
    return this.uow.manager.findOne(Assignment, {
      where: { submissionId, userId, endedAt: IsNull() },
      ...locking(lock),
    });
  }

  /** All declarations of a case with their overrides, oldest first. */
  async declarations(submissionId: string): Promise<LatestDeclaration[]> {
    const declarations = await this.uow.manager.find(ConflictDeclaration, {
      where: { submissionId },
      order: { id: 'ASC' },
    });
    const overrides =
      declarations.length > 0
        ? await this.uow.manager.findBy(ConflictOverride, {
            declarationId: In(declarations.map(({ id }) => id)),
          })
        : [];
    return declarations.map((declaration) => ({
      declaration,
      override: overrides.find(({ declarationId }) => declarationId === declaration.id) ?? null,
    }));
  }

  /** What each person declared last. */
  async latestDeclarations(submissionId: string): Promise<Map<string, LatestDeclaration>> {
    const all = await this.declarations(submissionId);
    return new Map(all.map((one) => [one.declaration.userId, one]));
  }

  /**
   * Assignments that count towards staffing: the person still has the role in the body, has declared to be without
   * conflict (or the secretariat overrode it), and is and was no member of the municipality or its adviser.
   */
  async clearAssignments(
    submission: Submission,
    now: Date,
  ): Promise<{ body: ReviewBody; kind: AssignmentKind }[]> {
    return this.uow.manager.query(
      `SELECT body.code AS body, a.kind
       FROM assignments a
       JOIN organisations body ON body.id = a.body_id
       JOIN users u ON u.id = a.user_id AND u.status <> 'disabled'
       JOIN organisations municipality ON municipality.id = $2
       JOIN LATERAL (SELECT d.id, d.has_conflict FROM conflict_declarations d
                     WHERE d.submission_id = a.submission_id AND d.user_id = a.user_id
                     ORDER BY d.id DESC LIMIT 1) latest ON true
       WHERE a.submission_id = $1 AND a.ended_at IS NULL
         AND (NOT latest.has_conflict
              OR EXISTS (SELECT 1 FROM conflict_overrides o WHERE o.declaration_id = latest.id))
         AND EXISTS (SELECT 1 FROM memberships m
                     WHERE m.user_id = a.user_id AND m.organisation_id = a.body_id AND m.ended_at IS NULL
                       AND (m.role = 'lead_reviewer' OR (a.kind = 'reviewer' AND m.role = 'reviewer')))
         AND NOT EXISTS (SELECT 1 FROM memberships m
                     WHERE m.user_id = a.user_id AND (m.ended_at IS NULL OR m.ended_at >= $3)
                       AND m.organisation_id IN (municipality.id, municipality.geographic_organisation_id))`,
      [submission.id, submission.municipalityId, conflictSince(now)],
    );
  }

  async addAssignment(assignment: Assignment): Promise<void> {
    await this.uow.manager.insert(Assignment, assignment);
  }

  async saveAssignment(assignment: Assignment): Promise<void> {
    await this.uow.manager.save(Assignment, assignment);
  }

  async addDeclaration(declaration: ConflictDeclaration): Promise<void> {
    await this.uow.manager.insert(ConflictDeclaration, declaration);
  }

  async addOverride(override: ConflictOverride): Promise<void> {
    await this.uow.manager.insert(ConflictOverride, override);
  }
}
