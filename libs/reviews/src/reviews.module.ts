import { Module } from '@nestjs/common';
import { DocumentsModule } from '@app/documents';
import { OrganisationsModule } from '@app/organisations';
import { SubmissionsModule } from '@app/submissions';
import { Bodies } from './bodies.js';
import { FindingReading } from './findings/finding-reading.js';
import { FindingsRepository } from './findings/findings.repository.js';
import { FindingsService } from './findings/findings.service.js';
import { PersonNames } from './person-names.js';
import { ReviewFacts } from './review-facts.js';
import { ComparisonService } from './rounds/comparison.service.js';
import { CriterionReopeningService } from './rounds/criterion-reopening.service.js';
import { RoundEnding } from './rounds/round-ending.js';
import { RoundOpening } from './rounds/round-opening.js';
import { RoundsRepository } from './rounds/rounds.repository.js';
import { RoundsService } from './rounds/rounds.service.js';
import { FinalisingService } from './scoring/finalising.service.js';
import { OwnReview } from './scoring/own-review.js';
import { ReviewReading } from './scoring/review-reading.js';
import { ScoresRepository } from './scoring/scores.repository.js';
import { ScoresService } from './scoring/scores.service.js';
import { DisagreementReading } from './settlements/disagreement-reading.js';
import { SettlementsRepository } from './settlements/settlements.repository.js';
import { SettlementsService } from './settlements/settlements.service.js';
import { SignOffsService } from './sign-offs/sign-offs.service.js';
import { AssignmentsService } from './staffing/assignments.service.js';
import { ConflictChecks } from './staffing/conflict-checks.js';
import { ConflictsService } from './staffing/conflicts.service.js';
import { StaffingRepository } from './staffing/staffing.repository.js';

const open = [
  AssignmentsService,
  ConflictsService,
  RoundsService,
  ComparisonService,
  CriterionReopeningService,
  ReviewReading,
  ScoresService,
  FinalisingService,
  FindingReading,
  FindingsService,
  DisagreementReading,
  SettlementsService,
  SignOffsService,
];

/** The bodies' side of a case. Gives transitions their facts and effects about rounds, findings and sign-offs. */
@Module({
  imports: [DocumentsModule, OrganisationsModule, SubmissionsModule],
  providers: [
    ...open,
    Bodies,
    PersonNames,
    StaffingRepository,
    ConflictChecks,
    RoundsRepository,
    ScoresRepository,
    OwnReview,
    FindingsRepository,
    SettlementsRepository,
    RoundOpening,
    RoundEnding,
    ReviewFacts,
  ],
  exports: open,
})
export class ReviewsModule {}
