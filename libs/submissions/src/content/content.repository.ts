import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { IsNull } from 'typeorm';
import { Evidence } from './evidence.entity.js';
import { SelfAssessment } from './self-assessment.entity.js';

/** How far one criterion's self-assessment is, as guards ask. */
export interface AssessmentStanding {
  readonly criterion: string;
  readonly rating: SelfAssessment['rating'];
  readonly overall_assessment: string;
  readonly no_evidence_reason: string;
  /** Pieces of evidence that were not removed. */
  readonly evidence: number;
}

/** The working copy's self-assessments and evidence. */
@Injectable()
export class ContentRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** The self-assessments of a case; criteria not begun are rows too. */
  async assessments(submissionId: string): Promise<SelfAssessment[]> {
    return this.uow.manager.findBy(SelfAssessment, { submissionId });
  }

  /** What guards ask of every criterion of a case, in one question. */
  async standings(submissionId: string): Promise<AssessmentStanding[]> {
    return this.uow.manager.query(
      `SELECT a.criterion_code AS criterion, a.rating, a.overall_assessment, a.no_evidence_reason,
              (SELECT count(*)::int FROM evidence e WHERE e.submission_id = a.submission_id
                 AND e.criterion_code = a.criterion_code AND e.removed_at IS NULL) AS evidence
       FROM self_assessments a WHERE a.submission_id = $1`,
      [submissionId],
    );
  }

  /** One self-assessment, held for a change. */
  async lockAssessment(submissionId: string, criterionCode: string): Promise<SelfAssessment | null> {
    return this.uow.manager.findOne(SelfAssessment, {
      where: { submissionId, criterionCode },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The evidence of a case, or of one criterion, oldest first, without what was removed. */
  async evidence(submissionId: string, criterionCode?: string): Promise<Evidence[]> {
    return this.uow.manager.find(Evidence, {
      where: { submissionId, removedAt: IsNull(), ...(criterionCode ? { criterionCode } : {}) },
      order: { id: 'ASC' },
    });
  }

  async lockEvidence(submissionId: string, evidenceId: string): Promise<Evidence | null> {
    return this.uow.manager.findOne(Evidence, {
      where: { id: evidenceId, submissionId, removedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async saveAssessment(assessment: SelfAssessment): Promise<void> {
    await this.uow.manager.save(SelfAssessment, assessment);
  }

  async insertAssessments(assessments: SelfAssessment[]): Promise<void> {
    await this.uow.manager.insert(SelfAssessment, assessments);
  }

  async saveEvidence(evidence: Evidence): Promise<void> {
    await this.uow.manager.save(Evidence, evidence);
  }
}
