import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { SelfAssessmentsService } from '@app/submissions';
import { CodeParam, CurrentViewer, Endpoint, IdParam, IfMatch, type ExpectedVersion } from '../http/index.js';
import {
  AddEvidenceDto,
  SelfAssessmentDto,
  UpdateEvidenceDto,
  UpdateSelfAssessmentDto,
} from './self-assessment.dto.js';

/** A criterion's code, e.g. K7 or 3.2. */
const CRITERION = /^[A-Z0-9][A-Z0-9.]{0,9}$/;

/** Self-assessments and their evidence. */
@Controller('submissions/:id')
export class SelfAssessmentsController {
  constructor(private readonly assessments: SelfAssessmentsService) {}

  @Endpoint.get('self-assessments', {
    access: { case: 'selfAssessment.read' },
    summary:
      'Read all self-assessments: the working copy for the municipality, the latest revision for others',
    response: [SelfAssessmentDto],
  })
  list(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<SelfAssessmentDto[]> {
    return this.assessments.list(viewer, id);
  }

  @Endpoint.get('self-assessments/:criterion', {
    access: { case: 'selfAssessment.read' },
    summary: "Read one criterion's self-assessment",
    response: SelfAssessmentDto,
  })
  read(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @CodeParam('criterion', CRITERION) criterion: string,
  ): Promise<SelfAssessmentDto> {
    return this.assessments.read(viewer, id, criterion);
  }

  @Endpoint.patch('self-assessments/:criterion', {
    access: { case: 'selfAssessment.edit' },
    summary: "Change fields of one criterion's self-assessment",
    response: SelfAssessmentDto,
    ifMatch: true,
  })
  update(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @CodeParam('criterion', CRITERION) criterion: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() body: UpdateSelfAssessmentDto,
  ): Promise<SelfAssessmentDto> {
    return this.assessments.update(viewer, id, criterion, expected, body);
  }

  @Endpoint.post('self-assessments/:criterion/evidence', {
    access: { case: 'selfAssessment.edit' },
    summary: 'Pin a document and its pages to a criterion',
    response: SelfAssessmentDto,
    problems: ['unprocessable'],
  })
  addEvidence(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @CodeParam('criterion', CRITERION) criterion: string,
    @Body() body: AddEvidenceDto,
  ): Promise<SelfAssessmentDto> {
    return this.assessments.addEvidence(viewer, id, criterion, body);
  }

  @Endpoint.patch('evidence/:evidenceId', {
    access: { case: 'selfAssessment.edit' },
    summary: 'Change evidence',
    response: SelfAssessmentDto,
    ifMatch: true,
    problems: ['unprocessable'],
  })
  updateEvidence(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('evidenceId') evidenceId: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() body: UpdateEvidenceDto,
  ): Promise<SelfAssessmentDto> {
    return this.assessments.updateEvidence(viewer, id, evidenceId, expected, body);
  }

  @Endpoint.delete('evidence/:evidenceId', {
    access: { case: 'selfAssessment.edit' },
    summary: 'Take evidence out of the working copy; earlier revisions keep it',
    response: 'none',
    ifMatch: true,
  })
  removeEvidence(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('evidenceId') evidenceId: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    return this.assessments.removeEvidence(viewer, id, evidenceId, expected);
  }
}
