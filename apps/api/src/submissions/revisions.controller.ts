import { Controller } from '@nestjs/common';
import { Problem } from '@app/platform';
import { Revisions, type Revision } from '@app/submissions';
import { Endpoint, IdParam, NumberParam } from '../http/index.js';
import { RevisionDto, RevisionSummaryDto } from './revision.dto.js';

/** Frozen snapshots of a case's content. */
@Controller('submissions/:id/revisions')
export class RevisionsController {
  constructor(private readonly revisions: Revisions) {}

  @Endpoint.get('', {
    access: { case: 'case.read' },
    summary: 'List the frozen revisions of a case, oldest first',
    response: [RevisionSummaryDto],
  })
  async list(@IdParam() id: string): Promise<RevisionSummaryDto[]> {
    return (await this.revisions.list(id)).map(summarise);
  }

  @Endpoint.get(':number', {
    access: { case: 'case.read' },
    summary: 'Read a frozen revision',
    response: RevisionDto,
  })
  async read(@IdParam() id: string, @NumberParam('number') number: number): Promise<RevisionDto> {
    const revision = await this.revisions.byNumber(id, number);
    if (!revision) throw new Problem('not_found');
    const { content } = revision;
    return {
      ...summarise(revision),
      planTitle: content.plan.title,
      planSummary: content.plan.summary,
      documents: content.documents,
      selfAssessments: Object.entries(content.selfAssessments).map(([criterion, assessment]) => ({
        criterion,
        ...assessment,
      })),
      noDocumentChangeReason: content.noDocumentChangeReason,
    };
  }
}

function summarise({ id, number, event, contentHash, createdAt }: Revision): RevisionSummaryDto {
  return { id, number, event, contentHash, createdAt };
}
