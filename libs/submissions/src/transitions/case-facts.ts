import { Injectable, type OnModuleInit } from '@nestjs/common';
import { REVIEW_BODIES } from '@app/contracts';
import { DocumentsDirectory, type DocumentInfo } from '@app/documents';
import { FrameworksService } from '@app/frameworks';
import { Clock, UnitOfWork } from '@app/platform';
import type { SelfAssessmentFact } from '@app/workflow';
import type { Submission } from '../cases/submission.entity.js';
import { ContentRepository } from '../content/content.repository.js';
import { CouncilRepository } from '../council/council.repository.js';
import { Revisions } from '../revisions/revisions.js';
import type { Revision } from '../revisions/revision.entity.js';
import { TransitionParts, type FactsPart } from './parts.js';
import { ScopingMeeting } from './scoping-meeting.entity.js';

/** The municipality's and the council's share of what guards look at. */
@Injectable()
export class CaseFacts implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly parts: TransitionParts,
    private readonly frameworks: FrameworksService,
    private readonly content: ContentRepository,
    private readonly documents: DocumentsDirectory,
    private readonly revisions: Revisions,
    private readonly council: CouncilRepository,
  ) {}

  onModuleInit(): void {
    this.parts.provideFacts((submission) => this.facts(submission));
  }

  private async facts(submission: Submission): Promise<FactsPart> {
    const criteria = await this.frameworks.criteriaCodes(submission.frameworkId);
    const documents = await this.documents.currentOfSubmission(submission.id);
    const latest = submission.latestRevision > 0 ? await this.revisions.latest(submission.id) : null;
    return {
      today: this.clock.today(),
      state: submission.state,
      criteria,
      selfAssessments: await this.selfAssessments(submission.id),
      planDocumentAttached: documents.some(({ kind }) => kind === 'plan'),
      contactPersonSet: submission.contactUserId !== null,
      scopingHeld: await this.uow.manager.existsBy(ScopingMeeting, { submissionId: submission.id }),
      documentsChanged: changed(documents, latest),
      ...(await this.councilFacts(submission, latest)),
    };
  }

  private async selfAssessments(submissionId: string): Promise<Record<string, SelfAssessmentFact>> {
    const rows = await this.content.standings(submissionId);
    return Object.fromEntries(
      rows.map((row) => [
        row.criterion,
        {
          rating: row.rating,
          hasOverallAssessment: row.overall_assessment.trim() !== '',
          evidenceCount: row.evidence,
          hasReasonForNoEvidence: row.no_evidence_reason.trim() !== '',
        },
      ]),
    );
  }

  /**
   * The adopted plan counts as the reviewed one when its bytes are those of a plan document in the latest revision,
   * or when both leads accepted the change declared for it since the endorsement (design §3). A declared change that
   * waits for an answer leaves it open.
   */
  private async councilFacts(submission: Submission, latest: Revision | null): Promise<FactsPart> {
    const adoption = await this.council.currentAdoption(submission.id);
    const changes = await this.council.declaredChanges(submission.id, submission.round);
    const reviewed = new Set(
      (latest?.content.documents ?? [])
        .filter(({ kind, current }) => kind === 'plan' && current)
        .map(({ sha256 }) => sha256),
    );
    const accepted = changes
      .filter(({ acceptedBy }) => REVIEW_BODIES.every((body) => acceptedBy.includes(body)))
      .map(({ change }) => change.documentId);
    const hashes = new Map(
      (await this.documents.byIds([...(adoption ? [adoption.planDocumentId] : []), ...accepted])).map(
        ({ id, sha256 }) => [id, sha256],
      ),
    );
    const adopted = adoption ? hashes.get(adoption.planDocumentId) : undefined;
    const isReviewed =
      adopted !== undefined &&
      accepted.length === changes.length &&
      (reviewed.has(adopted) || accepted.some((id) => hashes.get(id) === adopted));
    return {
      adoptionRecorded: adoption !== null,
      adoptedPlanIsReviewed: isReviewed,
      changeDeclaredSinceEndorsement: changes.length > 0,
    };
  }
}

/** Documents are only ever added to a case, so a new version or a new document is the only change there is. */
function changed(documents: readonly DocumentInfo[], latest: Revision | null): boolean {
  const before = new Set((latest?.content.documents ?? []).map(({ id }) => id));
  return documents.some(({ id }) => !before.has(id));
}
