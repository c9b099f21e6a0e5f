import { Body, Controller } from '@nestjs/common';
import { REVIEW_BODIES, type ReviewBody, type Viewer } from '@app/contracts';
import { FinalisingService, ReviewReading, ScoresService } from '@app/reviews';
import {
  CodeParam,
  CurrentViewer,
  Endpoint,
  IdParam,
  IfMatch,
  NumberParam,
  type ExpectedVersion,
} from '../http/index.js';
import { CRITERION, ReasonDto } from './common.dto.js';
import { DeliverScoresDto, FinaliseReviewDto, ReviewDto, ScoreDto, WriteScoreDto } from './score.dto.js';

/** One body's review of one round. Until both bodies have finalised, the other body sees nothing of it. */
@Controller('submissions/:id/rounds/:round/reviews/:body')
export class ReviewsController {
  constructor(
    private readonly reading: ReviewReading,
    private readonly scores: ScoresService,
    private readonly finalising: FinalisingService,
  ) {}

  @Endpoint.get('', {
    access: { case: 'review.read' },
    summary: "Read a body's review, as far as you may see it",
    response: ReviewDto,
  })
  review(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
  ): Promise<ReviewDto> {
    return this.reading.review(viewer, { submissionId, round, body });
  }

  @Endpoint.get('scores', {
    access: { case: 'review.read' },
    summary: "Read a body's scores of the criteria that the round opened",
    response: [ScoreDto],
  })
  list(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
  ): Promise<ScoreDto[]> {
    return this.reading.scores(viewer, { submissionId, round, body });
  }

  @Endpoint.get('scores/:criterion', {
    access: { case: 'review.read' },
    summary: "Read a body's score of one criterion",
    response: ScoreDto,
  })
  read(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
    @CodeParam('criterion', CRITERION) criterion: string,
  ): Promise<ScoreDto> {
    return this.reading.score(viewer, { submissionId, round, body }, criterion);
  }

  @Endpoint.put('scores/:criterion', {
    access: { case: 'score.write' },
    summary: "Save the draft of your body's score",
    description:
      'Made for autosave: the comment may still be missing. A delivered score must be returned first.',
    response: ScoreDto,
    ifMatch: true,
    problems: ['state_conflict', 'review_finalised'],
  })
  write(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
    @CodeParam('criterion', CRITERION) criterion: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() { value, comment }: WriteScoreDto,
  ): Promise<ScoreDto> {
    const input = { value, comment: comment ?? '' };
    return this.scores.write(viewer, { submissionId, round, body }, criterion, expected, input);
  }

  @Endpoint.post('deliver', {
    access: { case: 'score.write' },
    summary: 'Hand scores to your lead, all of them or none',
    response: [ScoreDto],
    status: 200,
    problems: ['unprocessable', 'state_conflict', 'review_finalised'],
  })
  deliver(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
    @Body() { criteria }: DeliverScoresDto,
  ): Promise<ScoreDto[]> {
    return this.scores.deliver(viewer, { submissionId, round, body }, criteria ?? null);
  }

  @Endpoint.post('scores/:criterion/return', {
    access: { case: 'score.return' },
    summary: 'Send a delivered score back to the reviewer',
    response: ScoreDto,
    status: 200,
    ifMatch: true,
    problems: ['state_conflict', 'review_finalised'],
  })
  giveBack(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
    @CodeParam('criterion', CRITERION) criterion: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() { reason }: ReasonDto,
  ): Promise<ScoreDto> {
    return this.scores.giveBack(viewer, { submissionId, round, body }, criterion, expected, reason);
  }

  @Endpoint.post('finalise', {
    access: { case: 'review.finalise' },
    summary: "Approve your body's scores and give its recommendation",
    response: ReviewDto,
    status: 200,
    ifMatch: true,
    problems: ['unprocessable', 'review_incomplete', 'review_finalised', 'state_conflict'],
  })
  finalise(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
    @IfMatch() expected: ExpectedVersion,
    @Body() verdict: FinaliseReviewDto,
  ): Promise<ReviewDto> {
    return this.finalising.finalise(viewer, { submissionId, round, body }, expected, verdict);
  }

  @Endpoint.post('reopen', {
    access: { case: 'review.finalise' },
    summary: "Open your body's review again, as long as the other body has not finished",
    response: ReviewDto,
    status: 200,
    ifMatch: true,
    problems: ['review_finalised', 'state_conflict'],
  })
  reopen(
    @CurrentViewer() viewer: Viewer,
    @IdParam() submissionId: string,
    @NumberParam('round') round: number,
    @CodeParam('body', REVIEW_BODIES) body: ReviewBody,
    @IfMatch() expected: ExpectedVersion,
    @Body() { reason }: ReasonDto,
  ): Promise<ReviewDto> {
    return this.finalising.reopen(viewer, { submissionId, round, body }, expected, reason);
  }
}
