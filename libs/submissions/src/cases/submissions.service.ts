import { Injectable } from '@nestjs/common';
import { OPEN_STATES, type Viewer } from '@app/contracts';
import { FrameworksService } from '@app/frameworks';
import { PeopleDirectory } from '@app/organisations';
import {
  AuditWriter,
  Clock,
  Ids,
  Outbox,
  Problem,
  UnitOfWork,
  type ExpectedVersion,
  type Page,
  type PageRequest,
} from '@app/platform';
import { canGlobally } from '@app/workflow';
import { In } from 'typeorm';
import { ContentRepository } from '../content/content.repository.js';
import { SelfAssessment } from '../content/self-assessment.entity.js';
import { Revisions } from '../revisions/revisions.js';
import { CaseListRepository, type CaseFilter, type CaseSummary } from './case-list.repository.js';
import { CaseRepository } from './case.repository.js';
import { Cases, submissionEtag, type AuthorisedCase } from './cases.js';
import { Plan } from './plan.entity.js';
import { Submission } from './submission.entity.js';

export interface NewSubmission {
  readonly municipalityId: string;
  readonly frameworkId: string;
  readonly planTitle: string;
  readonly planSummary?: string;
  readonly contactUserId?: string;
}

export interface SubmissionChanges {
  readonly planTitle?: string;
  readonly planSummary?: string;
  readonly contactUserId?: string | null;
  readonly sharedWithAdviser?: boolean;
}

/** A case as one viewer sees it; content is null for those who may only know of it. */
export interface SubmissionView extends CaseSummary {
  readonly etag: string;
  readonly content: {
    readonly planTitle: string;
    readonly planSummary: string;
    readonly contact: { readonly id: string; readonly name: string; readonly email: string } | null;
    readonly sharedWithAdviser: boolean;
    /** Number of the latest frozen revision; 0 before the first. */
    readonly latestRevision: number;
    /** Whether this is the municipality's working copy instead of the latest revision. */
    readonly workingCopy: boolean;
  } | null;
}

/** Creating, reading and describing cases. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly repository: CaseRepository,
    private readonly lists: CaseListRepository,
    private readonly content: ContentRepository,
    private readonly revisions: Revisions,
    private readonly frameworks: FrameworksService,
    private readonly people: PeopleDirectory,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Opens a case for a municipality's plan under one framework, which stays pinned to it.
   * @throws Problem `forbidden`, `unprocessable` (unknown framework or contact), `open_submission_exists`
   */
  async create(viewer: Viewer, request: NewSubmission): Promise<SubmissionView> {
    return this.uow.run(async () => {
      const { municipalityId } = request;
      if (!canGlobally(viewer, 'submission.create', { organisationId: municipalityId }))
        throw new Problem('forbidden');
      const criteria = await this.openFramework(request.frameworkId);
      await this.requireMember(municipalityId, request.contactUserId);
      const plan = await this.planFor(request);
      const now = this.clock.now();
      const submission = Object.assign(new Submission(), {
        id: this.ids.next(),
        caseNumber: await this.repository.nextCaseNumber(this.clock.today().slice(0, 4)),
        planId: plan.id,
        municipalityId,
        frameworkId: request.frameworkId,
        state: 'draft',
        stateSince: now,
        contactUserId: request.contactUserId ?? null,
        createdBy: viewer.userId,
        createdAt: now,
      } satisfies Partial<Submission>);
      await this.uow.manager.insert(Submission, submission);
      await this.content.insertAssessments(
        criteria.map((criterionCode) =>
          Object.assign(new SelfAssessment(), {
            id: this.ids.next(),
            submissionId: submission.id,
            criterionCode,
            updatedAt: now,
          }),
        ),
      );
      await this.audit.write({
        action: 'submission.created',
        subjectType: 'submission',
        subjectId: submission.id,
        submissionId: submission.id,
        organisationId: municipalityId,
        after: { ...request, caseNumber: submission.caseNumber },
      });
      await this.outbox.announce({
        kind: 'submission.created',
        submissionId: submission.id,
        subjectId: submission.id,
      });
      return this.read(viewer, submission.id);
    });
  }

  /** The cases that the viewer may know of, newest first. */
  async list(viewer: Viewer, filter: CaseFilter, request: PageRequest): Promise<Page<CaseSummary>> {
    return this.lists.visibleTo(viewer, filter, request);
  }

  /** One case, as far as the viewer sees it. @throws Problem `not_found` */
  async read(viewer: Viewer, submissionId: string): Promise<SubmissionView> {
    return this.view(await this.cases.authorise(viewer, submissionId, 'case.see'));
  }

  /**
   * Changes the plan's title and summary, the contact person or whether the adviser sees the draft.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `unprocessable` (contact is not of the municipality)
   */
  async update(
    viewer: Viewer,
    submissionId: string,
    expected: ExpectedVersion,
    changes: SubmissionChanges,
  ): Promise<SubmissionView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'case.edit', 'update');
      expected.require(submissionEtag(authorised));
      const { submission } = authorised;
      await this.requireMember(submission.municipalityId, changes.contactUserId ?? undefined);
      const plan = await this.uow.manager.findOneByOrFail(Plan, { id: submission.planId });
      const before = { ...described(plan, submission) };
      if (changes.planTitle !== undefined) plan.title = changes.planTitle;
      if (changes.planSummary !== undefined) plan.summary = changes.planSummary;
      if (changes.contactUserId !== undefined) submission.contactUserId = changes.contactUserId;
      const newlyShared = changes.sharedWithAdviser === true && !submission.sharedWithAdviser;
      if (changes.sharedWithAdviser !== undefined) submission.sharedWithAdviser = changes.sharedWithAdviser;
      // Title and summary are content: others keep seeing the frozen ones and learn nothing of this change.
      submission.contentVersion += 1;
      await this.uow.manager.save(Plan, plan);
      await this.repository.save(submission);
      await this.audit.write({
        action: 'submission.updated',
        subjectType: 'submission',
        subjectId: submission.id,
        submissionId,
        organisationId: submission.municipalityId,
        before,
        after: described(plan, submission),
      });
      if (newlyShared)
        await this.outbox.announce({ kind: 'submission.shared', submissionId, subjectId: submissionId });
      return this.read(viewer, submissionId);
    });
  }

  private async view(authorised: AuthorisedCase): Promise<SubmissionView> {
    const { submission, visibility, workingCopy } = authorised;
    const summary = await this.lists.summary(submission.id);
    if (!summary) throw new Problem('not_found');
    const etag = submissionEtag(authorised);
    if (visibility !== 'content') return { ...summary, etag, content: null };
    const plan = await this.planAsSeen(submission, workingCopy);
    const contact = submission.contactUserId
      ? (await this.people.usersByIds([submission.contactUserId]))[0]
      : undefined;
    return {
      ...summary,
      etag,
      content: {
        planTitle: plan.title,
        planSummary: plan.summary,
        contact: contact ? { id: contact.id, name: contact.name, email: contact.email } : null,
        sharedWithAdviser: submission.sharedWithAdviser,
        latestRevision: submission.latestRevision,
        workingCopy,
      },
    };
  }

  private async planAsSeen(
    submission: Submission,
    workingCopy: boolean,
  ): Promise<{ title: string; summary: string }> {
    if (!workingCopy && submission.latestRevision > 0) {
      const revision = await this.revisions.latest(submission.id);
      if (revision) return revision.content.plan;
    }
    return this.uow.manager.findOneByOrFail(Plan, { id: submission.planId });
  }

  /** The municipality's plan as long as it is not certified, else a new generation. */
  private async planFor(request: NewSubmission): Promise<Plan> {
    // The municipality's row serialises two people who open a case at the same moment.
    await this.uow.manager.query('SELECT id FROM organisations WHERE id = $1 FOR UPDATE', [
      request.municipalityId,
    ]);
    const open = await this.uow.manager.existsBy(Submission, {
      municipalityId: request.municipalityId,
      frameworkId: request.frameworkId,
      state: In(OPEN_STATES),
    });
    if (open) throw new Problem('open_submission_exists');
    const latest = await this.uow.manager.findOne(Plan, {
      where: { municipalityId: request.municipalityId },
      order: { generation: 'DESC' },
    });
    const certified =
      latest && (await this.uow.manager.existsBy(Submission, { planId: latest.id, state: 'certified' }));
    if (latest && !certified) {
      latest.title = request.planTitle;
      latest.summary = request.planSummary ?? '';
      return this.uow.manager.save(Plan, latest);
    }
    const plan = Object.assign(new Plan(), {
      id: this.ids.next(),
      municipalityId: request.municipalityId,
      generation: (latest?.generation ?? 0) + 1,
      title: request.planTitle,
      summary: request.planSummary ?? '',
      createdAt: this.clock.now(),
    });
    await this.uow.manager.insert(Plan, plan);
    return plan;
  }

  private async openFramework(frameworkId: string): Promise<readonly string[]> {
    const framework = (await this.frameworks.list()).find(({ id }) => id === frameworkId);
    if (!framework?.acceptsSubmissions)
      throw Problem.field('unprocessable', 'frameworkId', {
        da: 'Vælg et rammeværk, der tager imod planer, f.eks. cctf-2.5.',
        en: 'Choose a framework that takes submissions, e.g. cctf-2.5.',
      });
    return this.frameworks.criteriaCodes(frameworkId);
  }

  private async requireMember(municipalityId: string, userId: string | undefined): Promise<void> {
    if (userId === undefined) return;
    const members = await this.people.usersWithRole(municipalityId, ['editor', 'signatory', 'viewer']);
    if (members.some((member) => member.id === userId)) return;
    throw Problem.field('unprocessable', 'contactUserId', {
      da: 'Vælg en person, der er medlem af kommunen.',
      en: 'Choose a person who is a member of the municipality.',
    });
  }
}

function described(plan: Plan, submission: Submission) {
  return {
    planTitle: plan.title,
    planSummary: plan.summary,
    contactUserId: submission.contactUserId,
    sharedWithAdviser: submission.sharedWithAdviser,
  };
}
