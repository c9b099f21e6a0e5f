import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { ComparisonService, CriterionReopeningService, RoundsService } from '@app/reviews';
import { CodeParam, CurrentViewer, Endpoint, IdParam, NumberParam } from '../http/index.js';
import { CRITERION, ReasonDto } from './common.dto.js';
import { ComparisonDto, RoundCriterionDto, RoundDto } from './round.dto.js';

/** Turns of review. */
@Controller('submissions/:id/rounds')
export class RoundsController {
  constructor(
    private readonly rounds: RoundsService,
    private readonly comparisons: ComparisonService,
    private readonly reopening: CriterionReopeningService,
  ) {}

  @Endpoint.get('', {
    access: { case: 'review.read' },
    summary: 'List the rounds of review, oldest first',
    response: [RoundDto],
  })
  list(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<RoundDto[]> {
    return this.rounds.list(viewer, id);
  }

  @Endpoint.get(':round', {
    access: { case: 'review.read' },
    summary: 'Read a round: its criteria, and the reviews as far as you may see them',
    response: RoundDto,
  })
  read(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @NumberParam('round') round: number,
  ): Promise<RoundDto> {
    return this.rounds.read(viewer, id, round);
  }

  @Endpoint.get(':round/comparison', {
    access: { case: 'review.read' },
    summary: "Compare both bodies' scores, with what the municipality changed since the round before",
    response: ComparisonDto,
  })
  compare(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @NumberParam('round') round: number,
  ): Promise<ComparisonDto> {
    return this.comparisons.read(viewer, id, round);
  }

  @Endpoint.post(':round/criteria/:criterion/reopen', {
    access: { case: 'criterion.reopen' },
    summary: 'Open a criterion again that the round carried over; both bodies judge it anew',
    response: RoundCriterionDto,
    status: 200,
    problems: ['state_conflict'],
  })
  reopen(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @NumberParam('round') round: number,
    @CodeParam('criterion', CRITERION) criterion: string,
    @Body() { reason }: ReasonDto,
  ): Promise<RoundCriterionDto> {
    return this.reopening.reopen(viewer, id, round, criterion, reason);
  }
}
