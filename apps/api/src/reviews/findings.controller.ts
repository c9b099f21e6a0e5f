import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { FindingReading, FindingsService } from '@app/reviews';
import { CurrentViewer, Endpoint, IdParam, IfMatch, type ExpectedVersion } from '../http/index.js';
import {
  AnswerFindingDto,
  CloseFindingDto,
  FindingDto,
  RaiseFindingDto,
  UpdateFindingDto,
} from './finding.dto.js';

/** The ledger of findings: raised and closed by a body, answered by the municipality. */
@Controller('submissions/:id/findings')
export class FindingsController {
  constructor(
    private readonly reading: FindingReading,
    private readonly findings: FindingsService,
  ) {}

  @Endpoint.get('', {
    access: { case: 'finding.read' },
    summary: 'List the findings that you may see, oldest first',
    response: [FindingDto],
  })
  list(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<FindingDto[]> {
    return this.reading.list(viewer, id);
  }

  @Endpoint.post('', {
    access: { case: 'finding.raise' },
    summary: 'Raise a finding on a criterion that is open in the round',
    response: FindingDto,
    problems: ['unprocessable', 'review_finalised', 'state_conflict'],
  })
  raise(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: RaiseFindingDto,
  ): Promise<FindingDto> {
    return this.findings.raise(viewer, id, body);
  }

  @Endpoint.get(':findingId', {
    access: { case: 'finding.read' },
    summary: 'Read a finding',
    response: FindingDto,
  })
  read(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('findingId') findingId: string,
  ): Promise<FindingDto> {
    return this.reading.read(viewer, id, findingId);
  }

  @Endpoint.patch(':findingId', {
    access: { case: 'finding.raise' },
    summary: "Change a finding of your body's that has not been released",
    response: FindingDto,
    ifMatch: true,
    problems: ['review_finalised', 'state_conflict'],
  })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('findingId') findingId: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() body: UpdateFindingDto,
  ): Promise<FindingDto> {
    return this.findings.edit(viewer, id, findingId, expected, body);
  }

  @Endpoint.post(':findingId/withdraw', {
    access: { case: 'finding.raise' },
    summary: "Take back a finding of your body's that has not been released",
    response: FindingDto,
    status: 200,
    ifMatch: true,
    problems: ['review_finalised', 'state_conflict'],
  })
  withdraw(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('findingId') findingId: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<FindingDto> {
    return this.findings.withdraw(viewer, id, findingId, expected);
  }

  @Endpoint.post(':findingId/answers', {
    access: { case: 'finding.answer' },
    summary: 'Answer a finding; the answer is sent when the case is resubmitted',
    response: FindingDto,
    ifMatch: true,
    problems: ['state_conflict'],
  })
  answer(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('findingId') findingId: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() { text }: AnswerFindingDto,
  ): Promise<FindingDto> {
    return this.findings.answer(viewer, id, findingId, expected, text);
  }

  @Endpoint.post(':findingId/close', {
    access: { case: 'finding.close' },
    summary: 'Close a finding of your body',
    response: FindingDto,
    status: 200,
    ifMatch: true,
    problems: ['review_finalised', 'state_conflict'],
  })
  close(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('findingId') findingId: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() { note }: CloseFindingDto,
  ): Promise<FindingDto> {
    return this.findings.close(viewer, id, findingId, expected, note);
  }
}
