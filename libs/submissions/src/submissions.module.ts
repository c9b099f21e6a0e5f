import { Global, Module } from '@nestjs/common';
import { CaseContent, DocumentsModule, DocumentVisibility } from '@app/documents';
import { FrameworksModule } from '@app/frameworks';
import { OrganisationsModule } from '@app/organisations';
import { CaseListRepository } from './cases/case-list.repository.js';
import { CaseRepository } from './cases/case.repository.js';
import { Cases } from './cases/cases.js';
import { SubmissionsService } from './cases/submissions.service.js';
import { ContentRepository } from './content/content.repository.js';
import { SelfAssessmentsService } from './content/self-assessments.service.js';
import { CouncilRepository } from './council/council.repository.js';
import { CouncilService } from './council/council.service.js';
import { CommentsService } from './dialogue/comments.service.js';
import { DeadlineRepository } from './dialogue/deadline.repository.js';
import { DeadlinesService } from './dialogue/deadlines.service.js';
import { CaseContentAdapter, DocumentVisibilityAdapter } from './documents-of-case.js';
import { HistoryModule } from './history/history.module.js';
import { Revisions } from './revisions/revisions.js';
import { CaseEffects } from './transitions/case-effects.js';
import { CaseFacts } from './transitions/case-facts.js';
import { TransitionParts } from './transitions/parts.js';
import { TransitionService } from './transitions/transition.service.js';
import { TimelineService } from './timeline/timeline.service.js';

const open = [
  CaseRepository,
  Cases,
  SubmissionsService,
  SelfAssessmentsService,
  CouncilService,
  CouncilRepository,
  CommentsService,
  DeadlinesService,
  Revisions,
  TransitionParts,
  TransitionService,
  TimelineService,
  { provide: CaseContent, useClass: CaseContentAdapter },
  { provide: DocumentVisibility, useClass: DocumentVisibilityAdapter },
];

/**
 * The municipality's side of a case. Global, since the documents library asks it who may read what without
 * importing it.
 */
@Global()
@Module({
  imports: [DocumentsModule, FrameworksModule, HistoryModule, OrganisationsModule],
  providers: [...open, CaseListRepository, ContentRepository, DeadlineRepository, CaseFacts, CaseEffects],
  exports: [...open, HistoryModule],
})
export class SubmissionsModule {}
