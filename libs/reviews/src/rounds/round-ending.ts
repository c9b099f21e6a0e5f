import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '@app/platform';
import { TransitionParts, type TransitionContext } from '@app/submissions';
import { IsNull } from 'typeorm';
import { Finding } from '../findings/finding.entity.js';
import { RoundsRepository } from './rounds.repository.js';
import { Round } from './round.entity.js';

/** Closes a round and shows it to the municipality when a transition ends it. */
@Injectable()
export class RoundEnding implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly parts: TransitionParts,
    private readonly rounds: RoundsRepository,
  ) {}

  onModuleInit(): void {
    this.parts.implement('closeRound', (context) => this.close(context));
    this.parts.implement('releaseReview', (context) => this.release(context));
  }

  private async close({ submission, rule, at }: TransitionContext): Promise<void> {
    const round = await this.rounds.running(submission.id, submission.round, 'update');
    await this.uow.manager.update(Round, { id: round.id }, { closedAt: at, closedByEvent: rule.event });
  }

  private async release({ submission, rule, at }: TransitionContext): Promise<void> {
    const round = await this.rounds.get(submission.id, submission.round, 'update');
    await this.uow.manager.update(Round, { id: round.id }, { releasedAt: at });
    await this.uow.manager.update(
      Finding,
      {
        submissionId: submission.id,
        raisedInRound: round.number,
        releasedAt: IsNull(),
        withdrawnAt: IsNull(),
      },
      { releasedAt: at },
    );
    // What the bodies did not close is asked again: the old answers stay to be read, but no longer count.
    if (rule.event === 'requestChanges')
      await this.uow.manager.update(
        Finding,
        { submissionId: submission.id, state: 'answered' },
        { state: 'open', version: () => 'version + 1' },
      );
  }
}
