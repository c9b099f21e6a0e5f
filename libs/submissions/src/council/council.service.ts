import { Injectable } from '@nestjs/common';
import { REVIEW_BODIES, type ReviewBody, type Viewer } from '@app/contracts';
import { DocumentsDirectory } from '@app/documents';
import { FrameworksService } from '@app/frameworks';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import { Cases, submissionEtag } from '../cases/cases.js';
import { CaseRepository } from '../cases/case.repository.js';
import { TransitionService } from '../transitions/transition.service.js';
import { Adoption, type CommitteeStep } from './adoption.entity.js';
import { CouncilRepository, type ChangeWithAcceptances } from './council.repository.js';
import { ChangeAcceptance, DeclaredChange } from './declared-change.entity.js';

export interface AdoptionInput {
  /** Day of the council's decision, `YYYY-MM-DD`, not in the future. */
  readonly adoptedOn: string;
  readonly councilCaseNumber: string;
  /** The plan document that was adopted. */
  readonly planDocumentId: string;
  readonly minutesDocumentId?: string | null;
  readonly committeeSteps?: readonly CommitteeStep[];
  readonly note?: string;
}

export interface ChangeInput {
  readonly documentId: string;
  readonly description: string;
  readonly affectedCriteria: readonly string[];
}

/** The council's thread of a case: adoption at any time, and changes declared after endorsement. */
@Injectable()
export class CouncilService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly caseRepository: CaseRepository,
    private readonly repository: CouncilRepository,
    private readonly documents: DocumentsDirectory,
    private readonly frameworks: FrameworksService,
    private readonly transitions: TransitionService,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /** All recorded adoptions, the one that holds first. */
  async adoptions(viewer: Viewer, submissionId: string): Promise<Adoption[]> {
    await this.cases.authorise(viewer, submissionId, 'adoption.read');
    return this.repository.adoptions(submissionId);
  }

  /**
   * Records the council's resolution; an earlier record is superseded, not overwritten. In `endorsed` it may be
   * the last condition of the certificate, which is then issued at once.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `unprocessable`
   */
  async recordAdoption(
    viewer: Viewer,
    submissionId: string,
    expected: ExpectedVersion,
    input: AdoptionInput,
  ): Promise<Adoption> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'adoption.record', 'update');
      expected.require(submissionEtag(authorised));
      if (input.adoptedOn > this.clock.today())
        throw Problem.field('unprocessable', 'adoptedOn', {
          da: 'Datoen for vedtagelsen må ikke ligge i fremtiden.',
          en: 'The date of adoption may not lie in the future.',
        });
      await this.requireDocument(submissionId, 'planDocumentId', input.planDocumentId, 'plan');
      if (input.minutesDocumentId)
        await this.requireDocument(submissionId, 'minutesDocumentId', input.minutesDocumentId, null);
      const at = this.clock.now();
      const before = await this.repository.currentAdoption(submissionId);
      if (before) await this.repository.supersede(before, at);
      const adoption = Object.assign(new Adoption(), {
        id: this.ids.next(),
        submissionId,
        adoptedOn: input.adoptedOn,
        councilCaseNumber: input.councilCaseNumber,
        planDocumentId: input.planDocumentId,
        minutesDocumentId: input.minutesDocumentId ?? null,
        committeeSteps: input.committeeSteps ?? [],
        note: input.note ?? '',
        recordedBy: viewer.userId,
        recordedAt: at,
        supersededAt: null,
      });
      await this.repository.addAdoption(adoption);
      // Recorded with the case, so a second person who saw the case without it is told.
      authorised.submission.version += 1;
      await this.caseRepository.save(authorised.submission);
      await this.audit.write({
        action: 'adoption.recorded',
        subjectType: 'adoption',
        subjectId: adoption.id,
        submissionId,
        organisationId: authorised.submission.municipalityId,
        before: before ?? undefined,
        after: adoption,
      });
      await this.outbox.announce({ kind: 'adoption.recorded', submissionId, subjectId: adoption.id });
      await this.transitions.settle(submissionId);
      return adoption;
    });
  }

  /** Changes declared after an endorsement, and who accepted them. */
  async changes(viewer: Viewer, submissionId: string): Promise<ChangeWithAcceptances[]> {
    await this.cases.authorise(viewer, submissionId, 'adoption.read');
    return this.repository.declaredChanges(submissionId);
  }

  /**
   * Declares that the plan was changed after it was endorsed, with the changed document.
   * @throws Problem `not_found`, `forbidden`, `unprocessable`
   */
  async declareChange(
    viewer: Viewer,
    submissionId: string,
    input: ChangeInput,
  ): Promise<ChangeWithAcceptances> {
    return this.uow.run(async () => {
      const { submission } = await this.cases.authorise(viewer, submissionId, 'change.declare', 'update');
      await this.requireDocument(submissionId, 'documentId', input.documentId, 'plan');
      const known = await this.frameworks.criteriaCodes(submission.frameworkId);
      if (input.affectedCriteria.some((code) => !known.includes(code)))
        throw Problem.field(
          'unprocessable',
          'affectedCriteria',
          { da: 'Brug rammeværkets koder: {codes}.', en: "Use the framework's codes: {codes}." },
          { codes: known.join(', ') },
        );
      const change = Object.assign(new DeclaredChange(), {
        id: this.ids.next(),
        submissionId,
        round: submission.round,
        documentId: input.documentId,
        description: input.description,
        affectedCriteria: [...input.affectedCriteria],
        declaredBy: viewer.userId,
        declaredAt: this.clock.now(),
      });
      await this.repository.addChange(change);
      await this.audit.write({
        action: 'change.declared',
        subjectType: 'declaredChange',
        subjectId: change.id,
        submissionId,
        organisationId: submission.municipalityId,
        after: change,
      });
      await this.outbox.announce({ kind: 'change.declared', submissionId, subjectId: change.id });
      return { change, acceptedBy: [] };
    });
  }

  /**
   * A lead accepts, for the own body, that the certificate covers the declared change. Repeating it changes nothing.
   * @throws Problem `not_found`, `forbidden`, `state_conflict` (change of an earlier endorsement)
   */
  async acceptChange(viewer: Viewer, submissionId: string, changeId: string): Promise<ChangeWithAcceptances> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'change.accept', 'update');
      const change = await this.repository.findChange(submissionId, changeId);
      if (!change) throw new Problem('not_found');
      if (change.round !== authorised.submission.round) throw new Problem('state_conflict');
      for (const body of REVIEW_BODIES.filter((code) => authorised.personas.includes(`${code}_lead`)))
        await this.acceptFor(viewer, body, change);
      await this.transitions.settle(submissionId);
      const changes = await this.repository.declaredChanges(submissionId, change.round);
      return changes.find((one) => one.change.id === changeId) as ChangeWithAcceptances;
    });
  }

  private async acceptFor(viewer: Viewer, body: ReviewBody, change: DeclaredChange): Promise<void> {
    const bodyId = viewer.memberships.find(
      ({ organisationCode }) => organisationCode === body,
    )?.organisationId;
    if (!bodyId) throw new Problem('forbidden');
    const acceptance = Object.assign(new ChangeAcceptance(), {
      id: this.ids.next(),
      declaredChangeId: change.id,
      bodyId,
      userId: viewer.userId,
      acceptedAt: this.clock.now(),
    });
    if (!(await this.repository.accept(acceptance))) return;
    await this.audit.write({
      action: 'change.accepted',
      subjectType: 'declaredChange',
      subjectId: change.id,
      submissionId: change.submissionId,
      organisationId: bodyId,
      after: acceptance,
    });
    await this.outbox.announce({
      kind: 'change.accepted',
      submissionId: change.submissionId,
      subjectId: acceptance.id,
      facts: { body },
    });
  }

  private async requireDocument(
    submissionId: string,
    field: string,
    documentId: string,
    kind: 'plan' | null,
  ): Promise<void> {
    const document = (await this.documents.byIds([documentId]))[0];
    if (document?.submissionId === submissionId && (kind === null || document.kind === kind)) return;
    throw Problem.field(
      'unprocessable',
      field,
      kind === 'plan'
        ? {
            da: 'Vælg et dokument af typen plan, der er uploadet i denne sag.',
            en: 'Choose a document of the kind plan that was uploaded to this case.',
          }
        : {
            da: 'Vælg et dokument, der er uploadet i denne sag.',
            en: 'Choose a document that was uploaded to this case.',
          },
    );
  }
}
