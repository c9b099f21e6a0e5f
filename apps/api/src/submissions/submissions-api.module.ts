import { Global, Module } from '@nestjs/common';
import { SubmissionsModule } from '@app/submissions';
import { CaseAccess } from '../http/index.js';
import { SubmissionsCaseAccess } from './case-access.js';
import { CouncilController } from './council.controller.js';
import { DialogueController } from './dialogue.controller.js';
import { RevisionsController } from './revisions.controller.js';
import { SelfAssessmentsController } from './self-assessments.controller.js';
import { SubmissionsController } from './submissions.controller.js';
import { TransitionsController } from './transitions.controller.js';
import { TransitionsPresenter } from './transitions.presenter.js';

/** The municipality's side of a case over HTTP; also tells the access guard about cases. */
@Global()
@Module({
  imports: [SubmissionsModule],
  controllers: [
    SubmissionsController,
    SelfAssessmentsController,
    TransitionsController,
    CouncilController,
    DialogueController,
    RevisionsController,
  ],
  providers: [TransitionsPresenter, { provide: CaseAccess, useClass: SubmissionsCaseAccess }],
  exports: [CaseAccess],
})
export class SubmissionsApiModule {}
