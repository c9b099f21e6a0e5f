import { Injectable } from '@nestjs/common';
import { GUARD_TEXTS, renderText, type SubmissionEvent, type Viewer } from '@app/contracts';
import { Problem, UnitOfWork, type ExpectedVersion } from '@app/platform';
import {
  Cases,
  SubmissionsService,
  TransitionService,
  type SubmissionView,
  type Transition,
} from '@app/submissions';
import type { EventInput } from '@app/workflow';
import type { AvailableTransitionDto, TransitionDto, TransitionResultDto } from './transition.dto.js';

/** Puts steps and their reasons into the API's words. */
@Injectable()
export class TransitionsPresenter {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cases: Cases,
    private readonly submissions: SubmissionsService,
    private readonly transitions: TransitionService,
  ) {}

  async perform(
    viewer: Viewer,
    id: string,
    expected: ExpectedVersion,
    { event, ...input }: EventInput & { event: SubmissionEvent },
  ): Promise<TransitionResultDto> {
    return this.uow.run(async () => {
      const transition = await this.transitions.perform(viewer, id, event, expected, input);
      const submission = await this.ifStillVisible(viewer, id);
      return {
        // Whoever took the step knows what they sent along.
        transition: present(transition, true),
        submission,
        etag: submission?.etag ?? null,
      };
    });
  }

  /** A step can end one's sight of the case: after scoping the draft is the municipality's alone again. */
  private async ifStillVisible(viewer: Viewer, id: string): Promise<SubmissionView | null> {
    try {
      return await this.submissions.read(viewer, id);
    } catch (error) {
      if (error instanceof Problem && error.code === 'not_found') return null;
      throw error;
    }
  }

  async available(viewer: Viewer, id: string): Promise<AvailableTransitionDto[]> {
    const offers = await this.transitions.available(viewer, id);
    return offers.map(({ event, to, yours, reasons }) => ({
      event,
      to,
      yours,
      reasons:
        reasons?.map(({ guard, params }) => ({
          guard,
          da: renderText(GUARD_TEXTS[guard], 'da', params),
          en: renderText(GUARD_TEXTS[guard], 'en', params),
        })) ?? null,
    }));
  }

  async history(viewer: Viewer, id: string): Promise<TransitionDto[]> {
    const { visibility } = await this.cases.authorise(viewer, id, 'transitions.read');
    const steps = await this.transitions.history(id);
    return steps.map((step) => present(step, visibility === 'content'));
  }
}

function present(step: Transition, withInput: boolean): TransitionDto {
  return {
    id: step.id,
    event: step.event,
    from: step.fromState,
    to: step.toState,
    round: step.round,
    revision: step.revisionNumber,
    actorId: step.actorId,
    at: step.at,
    input: withInput ? step.payload : null,
  };
}
