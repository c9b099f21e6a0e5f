import { Body, Controller, Query } from '@nestjs/common';
import type { Viewer } from '@app/contracts';
import type { Page } from '@app/platform';
import { CommentsService, DeadlinesService, TimelineService, type CommentView } from '@app/submissions';
import {
  CurrentViewer,
  Endpoint,
  IdParam,
  IfMatch,
  PageQueryDto,
  type ExpectedVersion,
} from '../http/index.js';
import {
  AddCommentDto,
  CommentDto,
  CommentQueryDto,
  DeadlineDto,
  ExtendDeadlineDto,
  SetDeadlineDto,
  TimelineEntryDto,
} from './dialogue.dto.js';

/** Comments, deadlines and what happened in a case. */
@Controller('submissions/:id')
export class DialogueController {
  constructor(
    private readonly comments: CommentsService,
    private readonly deadlines: DeadlinesService,
    private readonly timeline: TimelineService,
  ) {}

  @Endpoint.get('comments', {
    access: { case: 'comment.read' },
    summary: 'List the comments that you may read, oldest first',
    page: CommentDto,
  })
  async listComments(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() query: CommentQueryDto,
  ): Promise<Page<CommentDto>> {
    const { items, next } = await this.comments.list(viewer, id, query, query);
    return { items: items.map(present), next };
  }

  @Endpoint.post('comments', {
    access: { case: 'comment.write' },
    summary: 'Add a comment',
    response: CommentDto,
    problems: ['unprocessable'],
  })
  async addComment(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: AddCommentDto,
  ): Promise<CommentDto> {
    return present(await this.comments.add(viewer, id, body));
  }

  @Endpoint.get('deadlines', {
    access: { case: 'deadline.read' },
    summary: 'List the deadlines of a case with their extensions, earliest first',
    response: [DeadlineDto],
  })
  listDeadlines(@CurrentViewer() viewer: Viewer, @IdParam() id: string): Promise<DeadlineDto[]> {
    return this.deadlines.list(viewer, id);
  }

  @Endpoint.post('deadlines', {
    access: { case: 'deadline.set' },
    summary: 'Set a deadline',
    response: DeadlineDto,
    problems: ['unprocessable'],
  })
  setDeadline(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Body() body: SetDeadlineDto,
  ): Promise<DeadlineDto> {
    return this.deadlines.set(viewer, id, body);
  }

  @Endpoint.post('deadlines/:deadlineId/extensions', {
    access: { case: 'deadline.extend' },
    summary: 'Give more time for a deadline, with a reason',
    response: DeadlineDto,
    ifMatch: true,
    problems: ['unprocessable', 'state_conflict'],
  })
  extendDeadline(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @IdParam('deadlineId') deadlineId: string,
    @IfMatch() expected: ExpectedVersion,
    @Body() body: ExtendDeadlineDto,
  ): Promise<DeadlineDto> {
    return this.deadlines.extend(viewer, id, deadlineId, expected, body);
  }

  @Endpoint.get('timeline', {
    access: { case: 'timeline.read' },
    summary: 'Read what happened in a case, newest first, as far as you may see it',
    page: TimelineEntryDto,
  })
  readTimeline(
    @CurrentViewer() viewer: Viewer,
    @IdParam() id: string,
    @Query() query: PageQueryDto,
  ): Promise<Page<TimelineEntryDto>> {
    return this.timeline.list(viewer, id, query);
  }
}

function present(comment: CommentView): CommentDto {
  const { id, criterionCode, visibility, authorId, authorName, text, revisionNumber, createdAt } = comment;
  return { id, criterionCode, visibility, authorId, authorName, text, revisionNumber, createdAt };
}
