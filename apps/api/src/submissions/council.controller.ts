import { Body, Controller } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import { CouncilService, type ChangeWithAcceptances } from '@app/submissions';
import { CurrentViewer, Endpoint, IdParam, IfMatch, type ExpectedVersion } from '../http/index.js';
import { AdoptionDto, DeclareChangeDto, DeclaredChangeDto, RecordAdoptionDto } from './council.dto.js';

/** The municipal council's thread of a case. */
@Controller('submissions/:id')
export class CouncilController {
  constructor(private readonly council: CouncilService) {}

  @Endpoint.get('adoptions', {
    access: { case: 'adoption.read' },
    summary: "List the council's recorded resolutions, newest first",
    response: [AdoptionDto],
  })
  adoptions(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<AdoptionDto[]> {
    return this.council.adoptions(viewer, id);
  }

  @Endpoint.post('adoptions', {
    access: { case: 'adoption.record' },
    summary: "Record the council's resolution",
    description: 'An earlier record is superseded, not overwritten. If-Match is the entity tag of the case.',
    response: AdoptionDto,
    ifMatch: true,
    problems: ['unprocessable'],
  })
  recordAdoption(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() body: RecordAdoptionDto,
  ): Promise<AdoptionDto> {
    return this.council.recordAdoption(viewer, id, expected, body);
  }

  @Endpoint.get('declared-changes', {
    access: { case: 'adoption.read' },
    summary: 'List changes of the plan that were declared after an endorsement',
    response: [DeclaredChangeDto],
  })
  async changes(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<DeclaredChangeDto[]> {
    return (await this.council.changes(viewer, id)).map(present);
  }

  @Endpoint.post('declared-changes', {
    access: { case: 'change.declare' },
    summary: 'Declare a change of the plan after its endorsement',
    response: DeclaredChangeDto,
    problems: ['unprocessable'],
  })
  async declare(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: DeclareChangeDto,
  ): Promise<DeclaredChangeDto> {
    return present(await this.council.declareChange(viewer, id, body));
  }

  @Endpoint.post('declared-changes/:changeId/acceptances', {
    access: { case: 'change.accept' },
    summary: 'Accept for your body that the certificate covers the declared change',
    response: DeclaredChangeDto,
    status: 200,
    problems: ['state_conflict'],
  })
  async accept(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('changeId') changeId: string,
  ): Promise<DeclaredChangeDto> {
    return present(await this.council.acceptChange(viewer, id, changeId));
  }
}

function present({ change, acceptedBy }: ChangeWithAcceptances): DeclaredChangeDto {
  const { id, round, documentId, description, affectedCriteria, declaredBy, declaredAt } = change;
  return { id, round, documentId, description, affectedCriteria, declaredBy, declaredAt, acceptedBy };
}
