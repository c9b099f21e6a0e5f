import { Body, Controller, Query } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import type { Page } from '@app/platform';
import { SubmissionsService } from '@app/submissions';
import { CurrentViewer, Endpoint, IdParam, IfMatch, type ExpectedVersion } from '../http/index.js';
import {
  CreateSubmissionDto,
  SubmissionDto,
  SubmissionQueryDto,
  SubmissionSummaryDto,
  UpdateSubmissionDto,
} from './submission.dto.js';

/** Cases: one plan's way through certification. */
@Controller('submissions')
export class SubmissionsController {
  constructor(private readonly submissions: SubmissionsService) {}

  @Endpoint.get('', {
    access: { global: 'submission.list' },
    summary: 'List the cases that you may know of, newest first',
    page: SubmissionSummaryDto,
  })
  list(
    @CurrentViewer() viewer: Viewer,
    @Query() query: SubmissionQueryDto,
  ): Promise<Page<SubmissionSummaryDto>> {
    return this.submissions.list(viewer, { ...query, states: query.state }, query);
  }

  @Endpoint.post('', {
    access: { global: 'submission.create' },
    summary: "Open a case for a municipality's plan",
    response: SubmissionDto,
    problems: ['open_submission_exists', 'unprocessable'],
  })
  create(@CurrentViewer() viewer: Viewer, @Body() body: CreateSubmissionDto): Promise<SubmissionDto> {
    return this.submissions.create(viewer, body);
  }

  @Endpoint.get(':id', {
    access: { case: 'case.see' },
    summary: 'Read a case as far as you may see it',
    response: SubmissionDto,
  })
  read(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<SubmissionDto> {
    return this.submissions.read(viewer, id);
  }

  @Endpoint.patch(':id', {
    access: { case: 'case.edit' },
    summary: "Change the plan's title and summary, the contact person or the sharing with the adviser",
    response: SubmissionDto,
    ifMatch: true,
    problems: ['unprocessable'],
  })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() body: UpdateSubmissionDto,
  ): Promise<SubmissionDto> {
    return this.submissions.update(viewer, id, expected, body);
  }
}
