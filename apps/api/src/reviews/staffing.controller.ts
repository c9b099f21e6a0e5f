import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { AssignmentsService, ConflictsService } from '@app/reviews';
import { CurrentViewer, Endpoint, IdParam } from '../http/index.js';
import { ReasonDto } from './common.dto.js';
import {
  AssignmentDto,
  CandidateDto,
  ConflictDeclarationDto,
  DeclareConflictDto,
  MakeAssignmentDto,
} from './staffing.dto.js';

/** Who works on a case, and conflicts of interest. */
@Controller('submissions/:id')
export class StaffingController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly conflicts: ConflictsService,
  ) {}

  @Endpoint.get('assignments', {
    access: { case: 'assignment.read' },
    summary: 'List who works or has worked on the case, oldest first',
    response: [AssignmentDto],
  })
  list(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<AssignmentDto[]> {
    return this.assignments.list(viewer, id);
  }

  @Endpoint.post('assignments', {
    access: { case: 'assignment.make' },
    summary: 'Put somebody on the case',
    description:
      'The secretariat assigns anybody who fits; an assigned lead assigns reviewers of the own body.',
    response: AssignmentDto,
    problems: ['unprocessable', 'already_exists', 'conflict_of_interest'],
  })
  assign(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: MakeAssignmentDto,
  ): Promise<AssignmentDto> {
    return this.assignments.assign(viewer, id, body);
  }

  @Endpoint.post('assignments/:assignmentId/end', {
    access: { case: 'assignment.make' },
    summary: 'Take somebody off the case; what they wrote stays',
    response: AssignmentDto,
    status: 200,
    problems: ['state_conflict'],
  })
  end(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('assignmentId') assignmentId: string,
    @Body() body: ReasonDto,
  ): Promise<AssignmentDto> {
    return this.assignments.end(viewer, id, assignmentId, body.reason);
  }

  @Endpoint.get('assignment-candidates', {
    access: { case: 'assignment.make' },
    summary: 'List whom you could put on the case, and what speaks against each',
    response: [CandidateDto],
  })
  candidates(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<CandidateDto[]> {
    return this.assignments.candidates(viewer, id);
  }

  @Endpoint.get('conflict-declarations', {
    access: { case: 'assignment.read' },
    summary:
      "List what reviewers declared about conflicts of interest: all for the secretariat, else your body's",
    response: [ConflictDeclarationDto],
  })
  declarations(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<ConflictDeclarationDto[]> {
    return this.conflicts.list(viewer, id);
  }

  @Endpoint.post('conflict-declarations', {
    access: { case: 'conflict.declare' },
    summary: 'Declare whether you have a conflict of interest',
    description: 'The latest declaration counts. Declaring a conflict ends your assignment.',
    response: ConflictDeclarationDto,
    problems: ['unprocessable'],
  })
  declare(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: DeclareConflictDto,
  ): Promise<ConflictDeclarationDto> {
    return this.conflicts.declare(viewer, id, body);
  }

  @Endpoint.post('conflict-declarations/:declarationId/override', {
    access: { case: 'conflict.override' },
    summary: 'Let somebody work on the case in spite of the conflict they declared',
    description: 'A conflict that follows from a membership cannot be overridden.',
    response: ConflictDeclarationDto,
    status: 200,
    problems: ['state_conflict', 'already_exists', 'conflict_of_interest'],
  })
  override(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('declarationId') declarationId: string,
    @Body() body: ReasonDto,
  ): Promise<ConflictDeclarationDto> {
    return this.conflicts.override(viewer, id, declarationId, body.reason);
  }
}
