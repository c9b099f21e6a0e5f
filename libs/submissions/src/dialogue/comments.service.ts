import { Injectable } from '@nestjs/common';
import type { CommentVisibility, Viewer } from '@app/contracts';
import { FrameworksService } from '@app/frameworks';
import {
  AuditWriter,
  Clock,
  Ids,
  Keyset,
  Outbox,
  Problem,
  UnitOfWork,
  type Page,
  type PageRequest,
} from '@app/platform';
import { Cases, type AuthorisedCase } from '../cases/cases.js';
import { Comment } from './comment.entity.js';

export interface CommentInput {
  readonly text: string;
  readonly visibility: CommentVisibility;
  readonly criterion?: string;
}

export interface CommentFilter {
  readonly criterion?: string;
}

/** A comment with its author's name. */
export interface CommentView extends Comment {
  readonly authorName: string;
}

const LIST = new Keyset('comments', { id: 'uuid' });

/** Discussion of a case: each comment says who may read it, and nobody else ever does. */
@Injectable()
export class CommentsService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly cases: Cases,
    private readonly frameworks: FrameworksService,
    private readonly audit: AuditWriter,
    private readonly outbox: Outbox,
  ) {}

  /** Comments that the viewer may read, oldest first. */
  async list(
    viewer: Viewer,
    submissionId: string,
    filter: CommentFilter,
    request: PageRequest,
  ): Promise<Page<CommentView>> {
    const authorised = await this.cases.authorise(viewer, submissionId, 'comment.read');
    const bodies = bodiesOf(viewer);
    const query = this.uow.manager
      .createQueryBuilder(Comment, 'c')
      .innerJoin('users', 'author', 'author.id = c.author_id')
      .select('c')
      .addSelect('author.name', 'author_name')
      .where('c.submission_id = :submissionId', { submissionId });
    if (!reviews(authorised)) query.andWhere(`c.visibility = 'case'`);
    else query.andWhere(`(c.visibility <> 'body' OR c.body_id IN (:...bodies))`, { bodies });
    if (filter.criterion) query.andWhere('c.criterion_code = :criterion', { criterion: filter.criterion });
    LIST.apply(query, { id: 'c.id' }, 'ASC', request);
    const { entities, raw } = await query.getRawAndEntities<{ author_name: string }>();
    const rows = entities.map((comment, place) =>
      Object.assign(comment, { authorName: raw[place]?.author_name ?? '' }),
    );
    return LIST.page(rows, request.limit, ({ id }) => ({ id }));
  }

  /**
   * Adds a comment; it can't be changed afterwards.
   * @throws Problem `not_found`, `forbidden`, `unprocessable` (a visibility that the author's role does not have)
   */
  async add(viewer: Viewer, submissionId: string, input: CommentInput): Promise<CommentView> {
    return this.uow.run(async () => {
      const authorised = await this.cases.authorise(viewer, submissionId, 'comment.write', 'share');
      const { submission } = authorised;
      if (input.visibility !== 'case' && !reviews(authorised))
        throw Problem.field('unprocessable', 'visibility', {
          da: 'Kun bedømmere kan skrive til deres organ eller begge organer. Brug case.',
          en: 'Only reviewers may write to their body or to both bodies. Use case.',
        });
      if (input.criterion) await this.requireCriterion(submission.frameworkId, input.criterion);
      const comment = Object.assign(new Comment(), {
        id: this.ids.next(),
        submissionId,
        criterionCode: input.criterion ?? null,
        visibility: input.visibility,
        bodyId: reviews(authorised) ? (bodiesOf(viewer)[0] ?? null) : null,
        authorId: viewer.userId,
        text: input.text,
        revisionNumber: submission.latestRevision,
        createdAt: this.clock.now(),
      });
      await this.uow.manager.insert(Comment, comment);
      await this.audit.write({
        action: 'comment.added',
        subjectType: 'comment',
        subjectId: comment.id,
        submissionId,
        organisationId: comment.bodyId ?? submission.municipalityId,
        // The text stays with the comment, whose audience is narrower than the trail's.
        after: { visibility: comment.visibility, criterion: comment.criterionCode },
      });
      await this.outbox.announce({
        kind: 'comment.added',
        submissionId,
        subjectId: comment.id,
        ...(comment.visibility === 'body' && comment.bodyId ? { bodyId: comment.bodyId } : {}),
        // Who may read a comment is judged by the state it was written in, however late that is worked out.
        facts: {
          visibility: comment.visibility,
          criterion: comment.criterionCode,
          state: submission.state,
        },
      });
      return Object.assign(comment, { authorName: viewer.name });
    });
  }

  private async requireCriterion(frameworkId: string, criterion: string): Promise<void> {
    const known = await this.frameworks.criteriaCodes(frameworkId);
    if (known.includes(criterion)) return;
    throw Problem.field(
      'unprocessable',
      'criterion',
      { da: 'Brug en af rammeværkets koder: {codes}.', en: "Use one of the framework's codes: {codes}." },
      { codes: known.join(', ') },
    );
  }
}

function bodiesOf(viewer: Viewer): string[] {
  return viewer.memberships
    .filter(({ role }) => role === 'reviewer' || role === 'lead_reviewer')
    .map(({ organisationId }) => organisationId);
}

function reviews({ personas }: AuthorisedCase): boolean {
  return personas.includes('c40_reviewer') || personas.includes('concito_reviewer');
}
