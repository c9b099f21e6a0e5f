import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CLOSED_STATES, type DeadlineKind, type SubmissionState } from '@app/contracts';
import { Clock, Ids, UnitOfWork } from '@app/platform';
import { DeadlineRepository } from '../dialogue/deadline.repository.js';
import { Revisions } from '../revisions/revisions.js';
import { TransitionParts, type TransitionContext } from './parts.js';
import { ScopingMeeting } from './scoping-meeting.entity.js';

/** What a step does in this library's tables. */
@Injectable()
export class CaseEffects implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly parts: TransitionParts,
    private readonly revisions: Revisions,
    private readonly deadlines: DeadlineRepository,
  ) {}

  onModuleInit(): void {
    this.parts.implement('recordScopingMeeting', (context) => this.recordScopingMeeting(context));
    this.parts.implement('freezeRevision', (context) => this.freezeRevision(context));
    this.parts.implement('setReviewDeadline', (context) => this.setDeadline(context, 'review'));
    this.parts.implement('setFindingsDeadline', (context) => this.setDeadline(context, 'findings_answer'));
    this.parts.implement('endDeadlines', (context) => this.endDeadlines(context));
  }

  private async recordScopingMeeting({ submission, input, actor, at }: TransitionContext): Promise<void> {
    await this.uow.manager.insert(ScopingMeeting, {
      id: this.ids.next(),
      submissionId: submission.id,
      heldOn: input.meetingDate,
      minutes: input.minutes,
      recordedBy: actor?.userId,
      recordedAt: at,
    });
  }

  private async freezeRevision({ submission, rule, input, actor }: TransitionContext): Promise<void> {
    await this.revisions.freeze(
      submission,
      rule.event,
      actor?.userId ?? null,
      input.noDocumentChangeReason ?? null,
    );
  }

  private async setDeadline(
    { submission, input, actor }: TransitionContext,
    kind: DeadlineKind,
  ): Promise<void> {
    await this.deadlines.set({
      submissionId: submission.id,
      kind,
      title: '',
      dueOn: input.dueOn as string,
      setBy: actor?.userId ?? null,
    });
  }

  /** A step that is taken ends what was due for it; a closed case has nothing due at all. */
  private async endDeadlines({ submission, rule }: TransitionContext): Promise<void> {
    const closes = (CLOSED_STATES as readonly SubmissionState[]).includes(rule.to);
    await this.deadlines.end(
      submission.id,
      this.clock.now(),
      closes ? null : ['review', 'findings_answer', 'scoping_meeting'],
    );
  }
}
