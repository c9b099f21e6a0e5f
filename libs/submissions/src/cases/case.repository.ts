import { Injectable } from '@nestjs/common';
import type { AssignmentKind, ReviewBody, SubmissionState, Viewer } from '@app/contracts';
import { UnitOfWork } from '@app/platform';
import type { CaseThing } from '@app/workflow';
import { Submission } from './submission.entity.js';

/** How a case is held while somebody works on it. */
export type CaseLock = 'none' | 'share' | 'update';

interface CaseRow {
  municipality_id: string;
  geographic_organisation_id: string | null;
  state: SubmissionState;
  shared_with_adviser: boolean;
  latest_revision: number;
  assignments: { body: ReviewBody; kind: AssignmentKind }[];
}

/** Tables whose rows are addressed by an id of their own although they belong to a case. */
const PART_TABLES = { document: 'documents' } as const;
export type CasePartName = keyof typeof PART_TABLES;

/** Questions about single cases that the access policy and every use case begin with. */
@Injectable()
export class CaseRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The case as the policy sees it, with the viewer's own assignments; null when there is none. One query. */
  async thing(viewer: Viewer | null, submissionId: string): Promise<CaseThing | null> {
    // Assignments are the reviews' table: it is read here, never written, so that access is one question.
    const rows: CaseRow[] = await this.uow.manager.query(
      `SELECT s.municipality_id, m.geographic_organisation_id, s.state, s.shared_with_adviser, s.latest_revision,
              COALESCE((SELECT json_agg(json_build_object('body', body.code, 'kind', a.kind))
                        FROM assignments a JOIN organisations body ON body.id = a.body_id
                        WHERE a.submission_id = s.id AND a.user_id = $2 AND a.ended_at IS NULL), '[]') AS assignments
       FROM submissions s JOIN organisations m ON m.id = s.municipality_id
       WHERE s.id = $1`,
      [submissionId, viewer?.userId ?? null],
    );
    const row = rows[0];
    if (!row) return null;
    return {
      municipalityId: row.municipality_id,
      geographicOrganisationId: row.geographic_organisation_id,
      state: row.state,
      sharedWithAdviser: row.shared_with_adviser,
      hasRevision: row.latest_revision > 0,
      assignments: row.assignments,
    };
  }

  /** The case's own row, held against others until the transaction ends unless `lock` is `none`. */
  async find(submissionId: string, lock: CaseLock = 'none'): Promise<Submission | null> {
    return this.uow.manager.findOne(Submission, {
      where: { id: submissionId },
      ...(lock === 'none'
        ? {}
        : { lock: { mode: lock === 'update' ? 'pessimistic_write' : 'pessimistic_read' } }),
    });
  }

  /** The case that a part belongs to; null when there is no such part. */
  async submissionIdOf(part: CasePartName, id: string): Promise<string | null> {
    const rows: { submission_id: string }[] = await this.uow.manager.query(
      `SELECT submission_id FROM ${PART_TABLES[part]} WHERE id = $1`,
      [id],
    );
    return rows[0]?.submission_id ?? null;
  }

  /** Writes what can change of a case. The caller holds its row for update, so there is nothing to compare with. */
  async save(submission: Submission): Promise<void> {
    const { id, state, stateSince, round, latestRevision, contactUserId } = submission;
    const { sharedWithAdviser, version, contentVersion } = submission;
    await this.uow.manager.update(
      Submission,
      { id },
      { state, stateSince, round, latestRevision, contactUserId, sharedWithAdviser, version, contentVersion },
    );
  }

  /** The next case number, e.g. `2026-041`. Numbers may have gaps; only certificates' may not. */
  async nextCaseNumber(year: string): Promise<string> {
    const rows: { serial: string }[] = await this.uow.manager.query(
      `SELECT nextval('submission_case_numbers') AS serial`,
    );
    return `${year}-${String(rows[0]?.serial).padStart(3, '0')}`;
  }
}
