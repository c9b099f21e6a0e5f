import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DocumentsDirectory } from '@app/documents';
import { Clock, Ids, UnitOfWork } from '@app/platform';
import type { SubmissionEvent } from '@app/contracts';
import { Plan } from '../cases/plan.entity.js';
import type { Submission } from '../cases/submission.entity.js';
import { ContentRepository } from '../content/content.repository.js';
import { canonicalJson } from './canonical-json.js';
import {
  Revision,
  type FrozenAssessment,
  type FrozenDocument,
  type RevisionContent,
} from './revision.entity.js';

/** Freezes the municipality's working copy and reads what was frozen. */
@Injectable()
export class Revisions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly content: ContentRepository,
    private readonly documents: DocumentsDirectory,
  ) {}

  /** Takes the next revision of the locked case and raises `latestRevision` on it. */
  async freeze(
    submission: Submission,
    event: SubmissionEvent,
    by: string | null,
    noDocumentChangeReason: string | null,
  ): Promise<Revision> {
    const content = await this.workingCopy(submission, noDocumentChangeReason);
    submission.latestRevision += 1;
    const revision = Object.assign(new Revision(), {
      id: this.ids.next(),
      submissionId: submission.id,
      number: submission.latestRevision,
      event,
      content,
      contentHash: createHash('sha256').update(canonicalJson(content)).digest('hex'),
      createdBy: by,
      createdAt: this.clock.now(),
    });
    await this.uow.manager.insert(Revision, revision);
    return revision;
  }

  /** The working copy in the shape of a revision. */
  async workingCopy(
    submission: Submission,
    noDocumentChangeReason: string | null = null,
  ): Promise<RevisionContent> {
    const plan = await this.uow.manager.findOneByOrFail(Plan, { id: submission.planId });
    const selfAssessments = await this.assessments(submission.id);
    return {
      plan: { title: plan.title, summary: plan.summary },
      documents: await this.frozenDocuments(submission.id, selfAssessments),
      selfAssessments,
      noDocumentChangeReason,
    };
  }

  async latest(submissionId: string): Promise<Revision | null> {
    return this.uow.manager.findOne(Revision, { where: { submissionId }, order: { number: 'DESC' } });
  }

  async byNumber(submissionId: string, number: number): Promise<Revision | null> {
    return this.uow.manager.findOneBy(Revision, { submissionId, number });
  }

  /** All revisions without their content, oldest first. */
  async list(submissionId: string): Promise<Revision[]> {
    return this.uow.manager.find(Revision, {
      where: { submissionId },
      order: { number: 'ASC' },
      select: { id: true, number: true, event: true, contentHash: true, createdAt: true, createdBy: true },
    });
  }

  private async frozenDocuments(
    submissionId: string,
    assessments: Readonly<Record<string, FrozenAssessment>>,
  ): Promise<FrozenDocument[]> {
    const current = await this.documents.currentOfSubmission(submissionId);
    const known = new Set(current.map(({ id }) => id));
    const cited = Object.values(assessments)
      .flatMap(({ evidence }) => evidence.map(({ documentId }) => documentId))
      .filter((id) => !known.has(id));
    const older = cited.length > 0 ? await this.documents.byIds([...new Set(cited)]) : [];
    return [...current, ...older]
      .map(({ id, seriesId, kind, title, sha256, versionNo }) => ({
        id,
        seriesId,
        kind,
        title,
        sha256,
        versionNo,
        current: known.has(id),
      }))
      .sort((left, right) => (left.id < right.id ? -1 : 1));
  }

  private async assessments(submissionId: string): Promise<Record<string, FrozenAssessment>> {
    const [assessments, evidence] = [
      await this.content.assessments(submissionId),
      await this.content.evidence(submissionId),
    ];
    return Object.fromEntries(
      assessments.map((row) => [
        row.criterionCode,
        {
          rating: row.rating,
          alreadyInPlace: row.alreadyInPlace,
          toBeUpdated: row.toBeUpdated,
          overallAssessment: row.overallAssessment,
          noEvidenceReason: row.noEvidenceReason,
          evidence: evidence
            .filter((piece) => piece.criterionCode === row.criterionCode)
            .map(({ id, documentId, pageFrom, pageTo, note }) => ({
              id,
              documentId,
              pageFrom,
              pageTo,
              note,
            })),
        },
      ]),
    );
  }
}
