import { Injectable } from '@nestjs/common';
import type { SelfRating, Viewer } from '@app/contracts';
import { DocumentsDirectory, type DocumentInfo } from '@app/documents';
import { AuditWriter, Clock, Ids, Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import { CaseRepository } from '../cases/case.repository.js';
import { Cases, type AuthorisedCase } from '../cases/cases.js';
import { Revisions } from '../revisions/revisions.js';
import { ContentRepository } from './content.repository.js';
import { Evidence } from './evidence.entity.js';
import type { SelfAssessment } from './self-assessment.entity.js';

export interface AssessmentChanges {
  readonly rating?: SelfRating | null;
  readonly alreadyInPlace?: string;
  readonly toBeUpdated?: string;
  readonly overallAssessment?: string;
  readonly noEvidenceReason?: string;
}

export interface EvidenceInput {
  readonly documentId: string;
  readonly pageFrom?: number | null;
  readonly pageTo?: number | null;
  readonly note?: string;
}

export interface EvidenceView {
  readonly id: string;
  readonly documentId: string;
  readonly pageFrom: number | null;
  readonly pageTo: number | null;
  readonly note: string;
  /** For the working copy: what a change must name. */
  readonly version: number | null;
}

/** A criterion's self-assessment as one viewer sees it: the working copy or the latest revision. */
export interface SelfAssessmentView {
  readonly criterion: string;
  readonly rating: SelfRating | null;
  readonly alreadyInPlace: string;
  readonly toBeUpdated: string;
  readonly overallAssessment: string;
  readonly noEvidenceReason: string;
  readonly evidence: readonly EvidenceView[];
  /** Number of the revision shown; null for the working copy. */
  readonly revision: number | null;
  /** For the working copy: what a change must name. */
  readonly version: number | null;
  readonly updatedAt: Date | null;
}

/** Writing and reading self-assessments and their evidence; made for autosave of single fields. */
@Injectable()
export class SelfAssessmentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly repository: CaseRepository,
    private readonly content: ContentRepository,
    private readonly documents: DocumentsDirectory,
    private readonly revisions: Revisions,
    private readonly audit: AuditWriter,
  ) {}

  /** All criteria of a case, in the framework's order. @throws Problem `not_found`, `forbidden` */
  async list(viewer: Viewer, submissionId: string): Promise<SelfAssessmentView[]> {
    return this.views(await this.cases.authorise(viewer, submissionId, 'selfAssessment.read'));
  }

  /** @throws Problem `not_found` also for a criterion that the framework does not have */
  async read(viewer: Viewer, submissionId: string, criterion: string): Promise<SelfAssessmentView> {
    const view = (await this.list(viewer, submissionId)).find((one) => one.criterion === criterion);
    if (!view) throw new Problem('not_found');
    return view;
  }

  /**
   * Changes the fields given and leaves the others.
   * @throws Problem `not_found`, `forbidden`, `stale_version`
   */
  async update(
    viewer: Viewer,
    submissionId: string,
    criterion: string,
    expected: ExpectedVersion,
    changes: AssessmentChanges,
  ): Promise<SelfAssessmentView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'selfAssessment.edit', 'update');
      const row = await this.content.lockAssessment(submissionId, criterion);
      if (!row) throw new Problem('not_found');
      expected.require(row.version);
      const before = fields(row);
      Object.assign(row, changes, {
        updatedBy: viewer.userId,
        updatedAt: this.clock.now(),
        version: row.version + 1,
      });
      await this.content.saveAssessment(row);
      await this.touched(authorised);
      await this.audit.write({
        action: 'selfAssessment.updated',
        subjectType: 'selfAssessment',
        subjectId: row.id,
        submissionId,
        organisationId: authorised.submission.municipalityId,
        before,
        after: fields(row),
      });
      return this.read(viewer, submissionId, criterion);
    });
  }

  /**
   * Pins a document and its pages to a criterion.
   * @throws Problem `not_found`, `forbidden`, `unprocessable` (document of another case, pages it does not have)
   */
  async addEvidence(
    viewer: Viewer,
    submissionId: string,
    criterion: string,
    input: EvidenceInput,
  ): Promise<SelfAssessmentView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'selfAssessment.edit', 'update');
      if (!(await this.content.lockAssessment(submissionId, criterion))) throw new Problem('not_found');
      const pages = pagesOf(input, await this.document(submissionId, input.documentId));
      const evidence = Object.assign(new Evidence(), {
        id: this.ids.next(),
        submissionId,
        criterionCode: criterion,
        documentId: input.documentId,
        ...pages,
        note: input.note ?? '',
        createdBy: viewer.userId,
        createdAt: this.clock.now(),
        removedAt: null,
        version: 1,
      });
      await this.content.saveEvidence(evidence);
      await this.evidenceChanged(authorised, 'evidence.added', evidence, null);
      return this.read(viewer, submissionId, criterion);
    });
  }

  /** Changes evidence. @throws Problem `not_found`, `forbidden`, `stale_version`, `unprocessable` */
  async updateEvidence(
    viewer: Viewer,
    submissionId: string,
    evidenceId: string,
    expected: ExpectedVersion,
    input: Partial<EvidenceInput>,
  ): Promise<SelfAssessmentView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'selfAssessment.edit', 'update');
      const evidence = await this.content.lockEvidence(submissionId, evidenceId);
      if (!evidence) throw new Problem('not_found');
      expected.require(evidence.version);
      const before = { ...evidence };
      const merged: EvidenceInput = { ...evidence, ...input };
      const pages = pagesOf(merged, await this.document(submissionId, merged.documentId));
      Object.assign(evidence, { documentId: merged.documentId, note: merged.note ?? '' }, pages);
      evidence.version += 1;
      await this.content.saveEvidence(evidence);
      await this.evidenceChanged(authorised, 'evidence.updated', evidence, before);
      return this.read(viewer, submissionId, evidence.criterionCode);
    });
  }

  /** Takes evidence out of the working copy; earlier revisions keep it. @throws Problem as `updateEvidence` */
  async removeEvidence(
    viewer: Viewer,
    submissionId: string,
    evidenceId: string,
    expected: ExpectedVersion,
  ): Promise<void> {
    await this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'selfAssessment.edit', 'update');
      const evidence = await this.content.lockEvidence(submissionId, evidenceId);
      if (!evidence) throw new Problem('not_found');
      expected.require(evidence.version);
      const before = { ...evidence };
      evidence.removedAt = this.clock.now();
      evidence.version += 1;
      await this.content.saveEvidence(evidence);
      await this.evidenceChanged(authorised, 'evidence.removed', evidence, before);
    });
  }

  private async views({ submission, workingCopy }: AuthorisedCase): Promise<SelfAssessmentView[]> {
    const rows = await this.content.assessments(submission.id);
    const order = rows.map(({ criterionCode }) => criterionCode).sort(byCriterion);
    if (workingCopy) {
      const evidence = await this.content.evidence(submission.id);
      return order.map((code) => {
        const row = rows.find(({ criterionCode }) => criterionCode === code) as SelfAssessment;
        return {
          criterion: code,
          ...fields(row),
          evidence: evidence.filter(({ criterionCode }) => criterionCode === code).map(evidenceView),
          revision: null,
          version: row.version,
          updatedAt: row.updatedAt,
        };
      });
    }
    const revision = await this.revisions.latest(submission.id);
    if (!revision) return [];
    return order.flatMap((code) => {
      const frozen = revision.content.selfAssessments[code];
      if (!frozen) return [];
      return {
        criterion: code,
        ...frozen,
        evidence: frozen.evidence.map((piece) => ({ ...piece, version: null })),
        revision: revision.number,
        version: null,
        updatedAt: revision.createdAt,
      };
    });
  }

  private async document(submissionId: string, documentId: string): Promise<DocumentInfo> {
    const document = (await this.documents.byIds([documentId]))[0];
    if (document?.submissionId === submissionId) return document;
    throw Problem.field('unprocessable', 'documentId', {
      da: 'Vælg et dokument, der er uploadet i denne sag.',
      en: 'Choose a document that was uploaded to this case.',
    });
  }

  private async touched({ submission }: AuthorisedCase): Promise<void> {
    submission.contentVersion += 1;
    await this.repository.save(submission);
  }

  private async evidenceChanged(
    authorised: AuthorisedCase,
    action: 'evidence.added' | 'evidence.updated' | 'evidence.removed',
    evidence: Evidence,
    before: Evidence | null,
  ): Promise<void> {
    await this.touched(authorised);
    await this.audit.write({
      action,
      subjectType: 'evidence',
      subjectId: evidence.id,
      submissionId: authorised.submission.id,
      organisationId: authorised.submission.municipalityId,
      before: before ?? undefined,
      after: action === 'evidence.removed' ? undefined : evidence,
    });
  }
}

function fields(row: SelfAssessment) {
  const { rating, alreadyInPlace, toBeUpdated, overallAssessment, noEvidenceReason } = row;
  return { rating, alreadyInPlace, toBeUpdated, overallAssessment, noEvidenceReason };
}

function evidenceView({ id, documentId, pageFrom, pageTo, note, version }: Evidence): EvidenceView {
  return { id, documentId, pageFrom, pageTo, note, version };
}

/** K2 before K10. */
function byCriterion(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}

/** Pages in order and within the document; one page alone may be given as `pageFrom`. */
function pagesOf(
  input: EvidenceInput,
  document: DocumentInfo,
): { pageFrom: number | null; pageTo: number | null } {
  const pageFrom = input.pageFrom ?? null;
  const pageTo = input.pageTo ?? pageFrom;
  if (pageFrom === null && pageTo !== null)
    throw Problem.field('unprocessable', 'pageFrom', {
      da: 'Angiv også den første side.',
      en: 'Give the first page too.',
    });
  if (pageFrom !== null && pageTo !== null && pageTo < pageFrom)
    throw Problem.field('unprocessable', 'pageTo', {
      da: 'Den sidste side må ikke komme før den første.',
      en: 'The last page may not come before the first.',
    });
  if (pageTo !== null && document.pageCount !== null && pageTo > document.pageCount)
    throw Problem.field(
      'unprocessable',
      'pageTo',
      { da: 'Dokumentet har kun {pages} sider.', en: 'The document has only {pages} pages.' },
      { pages: document.pageCount },
    );
  return { pageFrom, pageTo };
}
