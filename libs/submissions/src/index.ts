export type { CaseFilter, CaseSummary } from './cases/case-list.repository.js';
export { CaseRepository, type CaseLock, type CasePartName } from './cases/case.repository.js';
export { Cases, submissionEtag, type AuthorisedCase } from './cases/cases.js';
export { Plan } from './cases/plan.entity.js';
export { Submission } from './cases/submission.entity.js';
export {
  SubmissionsService,
  type NewSubmission,
  type SubmissionChanges,
  type SubmissionView,
} from './cases/submissions.service.js';
export {
  SelfAssessmentsService,
  type AssessmentChanges,
  type EvidenceInput,
  type EvidenceView,
  type SelfAssessmentView,
} from './content/self-assessments.service.js';
export { Adoption, type CommitteeStep } from './council/adoption.entity.js';
export { CouncilRepository, type ChangeWithAcceptances } from './council/council.repository.js';
export { CouncilService, type AdoptionInput, type ChangeInput } from './council/council.service.js';
export { DeclaredChange } from './council/declared-change.entity.js';
export { Comment } from './dialogue/comment.entity.js';
export { CommentsService, type CommentInput, type CommentView } from './dialogue/comments.service.js';
export { Deadline, DeadlineExtension } from './dialogue/deadline.entity.js';
export { DeadlinesService, type DeadlineInput, type DeadlineView } from './dialogue/deadlines.service.js';
export { submissionsEntities } from './entities.js';
export * from './history/index.js';
export { canonicalJson } from './revisions/canonical-json.js';
export {
  Revision,
  type FrozenAssessment,
  type FrozenDocument,
  type FrozenEvidence,
  type RevisionContent,
} from './revisions/revision.entity.js';
export { Revisions } from './revisions/revisions.js';
export { SubmissionsModule } from './submissions.module.js';
export {
  TimelineService,
  TIMELINE_KINDS,
  type TimelineEntry,
  type TimelineKind,
} from './timeline/timeline.service.js';
export { TransitionParts, type FactsPart, type TransitionContext } from './transitions/parts.js';
export { Transition } from './transitions/transition.entity.js';
export { TransitionService, type OfferedEvent } from './transitions/transition.service.js';
