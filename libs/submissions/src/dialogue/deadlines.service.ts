import { Injectable } from '@nestjs/common';
import type { DeadlineKind, Viewer } from '@app/contracts';
import { AuditWriter, Clock, Ids, Outbox, Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import { Cases } from '../cases/cases.js';
import { Deadline, DeadlineExtension } from './deadline.entity.js';
import { DeadlineRepository } from './deadline.repository.js';

export interface DeadlineInput {
  readonly kind: DeadlineKind;
  readonly dueOn: string;
  readonly title?: string;
}

/** A deadline with its history of extensions. */
export interface DeadlineView extends Deadline {
  readonly extensions: readonly DeadlineExtension[];
}

/** Days by which somebody has to act, who set them, and who gave more time. */
@Injectable()
export class DeadlinesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly repository: DeadlineRepository,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  async list(viewer: Viewer, submissionId: string): Promise<DeadlineView[]> {
    await this.cases.authorise(viewer, submissionId, 'deadline.read');
    return this.withExtensions(await this.repository.list(submissionId));
  }

  /**
   * Sets a deadline.
   * @throws Problem `not_found`, `forbidden`, `unprocessable` (not after today; a kind that only a step sets)
   */
  async set(viewer: Viewer, submissionId: string, input: DeadlineInput): Promise<DeadlineView> {
    return this.uow.run(async () => {
      const { submission } = await this.cases.authorise(viewer, submissionId, 'deadline.set', 'share');
      this.requireFuture('dueOn', input.dueOn);
      if (input.kind === 'review' || input.kind === 'findings_answer')
        throw Problem.field('unprocessable', 'kind', {
          da: 'Den frist sættes af trinnet selv. Forlæng den i stedet, eller brug scoping_meeting eller other.',
          en: 'That deadline is set by the step itself. Extend it instead, or use scoping_meeting or other.',
        });
      const deadline = await this.repository.set({
        submissionId,
        kind: input.kind,
        title: input.title ?? '',
        dueOn: input.dueOn,
        setBy: viewer.userId,
      });
      await this.audit.write({
        action: 'deadline.set',
        subjectType: 'deadline',
        subjectId: deadline.id,
        submissionId,
        organisationId: submission.municipalityId,
        after: deadline,
      });
      await this.outbox.announce({
        kind: 'deadline.set',
        submissionId,
        subjectId: deadline.id,
        facts: { state: submission.state },
      });
      return Object.assign(deadline, { extensions: [] });
    });
  }

  /**
   * Gives more time, with a reason; the earlier day stays on record.
   * @throws Problem `not_found`, `forbidden`, `stale_version`, `state_conflict` (already ended), `unprocessable`
   */
  async extend(
    viewer: Viewer,
    submissionId: string,
    deadlineId: string,
    expected: ExpectedVersion,
    input: { readonly dueOn: string; readonly reason: string },
  ): Promise<DeadlineView> {
    return this.uow.run(async () => {
      const { submission } = await this.cases.authorise(viewer, submissionId, 'deadline.extend', 'share');
      const deadline = await this.repository.lock(submissionId, deadlineId);
      if (!deadline) throw new Problem('not_found');
      expected.require(deadline.version);
      if (deadline.metAt) throw new Problem('state_conflict');
      this.requireFuture('dueOn', input.dueOn);
      if (input.dueOn <= deadline.dueOn)
        throw Problem.field('unprocessable', 'dueOn', {
          da: 'Vælg en dag efter den nuværende frist.',
          en: 'Choose a day after the present deadline.',
        });
      const extension = Object.assign(new DeadlineExtension(), {
        id: this.ids.next(),
        deadlineId,
        fromDueOn: deadline.dueOn,
        toDueOn: input.dueOn,
        reason: input.reason,
        grantedBy: viewer.userId,
        grantedAt: this.clock.now(),
      });
      await this.repository.addExtension(extension);
      deadline.dueOn = input.dueOn;
      deadline.version += 1;
      await this.repository.save(deadline);
      await this.audit.write({
        action: 'deadline.extended',
        subjectType: 'deadline',
        subjectId: deadlineId,
        submissionId,
        organisationId: submission.municipalityId,
        before: { dueOn: extension.fromDueOn },
        after: { dueOn: extension.toDueOn, reason: extension.reason },
      });
      await this.outbox.announce({
        kind: 'deadline.extended',
        submissionId,
        subjectId: extension.id,
        facts: { state: submission.state },
      });
      const [view] = await this.withExtensions([deadline]);
      return view as DeadlineView;
    });
  }

  private async withExtensions(deadlines: Deadline[]): Promise<DeadlineView[]> {
    const extensions = await this.repository.extensions(deadlines.map(({ id }) => id));
    return deadlines.map((deadline) =>
      Object.assign(deadline, {
        extensions: extensions.filter(({ deadlineId }) => deadlineId === deadline.id),
      }),
    );
  }

  private requireFuture(field: string, day: string): void {
    if (day > this.clock.today()) return;
    throw Problem.field('unprocessable', field, {
      da: 'Vælg en dag efter i dag.',
      en: 'Choose a day after today.',
    });
  }
}
