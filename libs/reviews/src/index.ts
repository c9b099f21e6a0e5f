export { reviewsEntities } from './entities.js';
export { FindingReading } from './findings/finding-reading.js';
export { Finding, FindingAnswer } from './findings/finding.entity.js';
export { FindingsService, type FindingChanges, type FindingInput } from './findings/findings.service.js';
export type { FindingAnswerView, FindingView } from './findings/views.js';
export type { PersonRef } from './person-names.js';
export { ReviewsModule } from './reviews.module.js';
export type { ChangedPart } from './rounds/carry-over.js';
export { ComparisonService } from './rounds/comparison.service.js';
export { CriterionReopeningService } from './rounds/criterion-reopening.service.js';
export { Round, RoundCriterion } from './rounds/round.entity.js';
export { RoundsService } from './rounds/rounds.service.js';
export type {
  ComparisonView,
  CriterionChangesView,
  CriterionComparison,
  RoundCriterionView,
  RoundView,
} from './rounds/views.js';
export { FinalisingService, type Verdict } from './scoring/finalising.service.js';
export type { ReviewAddress } from './scoring/own-review.js';
export { ReviewReading } from './scoring/review-reading.js';
export { Review } from './scoring/review.entity.js';
export { Score } from './scoring/score.entity.js';
export { ScoresService, type ScoreInput } from './scoring/scores.service.js';
export type { ReviewView, ScoreView } from './scoring/views.js';
export { DisagreementReading } from './settlements/disagreement-reading.js';
export { Disagreement, Settlement } from './settlements/disagreement.entity.js';
export {
  SettlementsService,
  type DisagreementAddress,
  type Proposal,
} from './settlements/settlements.service.js';
export type { DisagreementView, SettlementView } from './settlements/views.js';
export { findingSight, type FindingSight, type FindingVeil } from './sight/finding-sight.js';
export { ownBody, reviewSight, sharedSight, type RoundVeil, type Sight } from './sight/review-sight.js';
export { SignOff } from './sign-offs/sign-off.entity.js';
export { SignOffsService, type SignOffView } from './sign-offs/sign-offs.service.js';
export { Assignment } from './staffing/assignment.entity.js';
export { AssignmentsService, type AssignmentInput } from './staffing/assignments.service.js';
export { ConflictDeclaration, ConflictOverride } from './staffing/conflict-declaration.entity.js';
export { ConflictsService, type DeclarationInput } from './staffing/conflicts.service.js';
export { DECLARATION_STANDINGS, type DeclarationStanding } from './staffing/staffing.repository.js';
export type {
  AssignmentView,
  CandidateView,
  ConflictingMembership,
  DeclarationView,
} from './staffing/views.js';
