import { Module } from '@nestjs/common';
import { ReviewsModule } from '@app/reviews';
import { DisagreementsController } from './disagreements.controller.js';
import { FindingsController } from './findings.controller.js';
import { ReviewsController } from './reviews.controller.js';
import { RoundsController } from './rounds.controller.js';
import { SignOffsController } from './sign-offs.controller.js';
import { StaffingController } from './staffing.controller.js';

/** The bodies' side of a case over HTTP. */
@Module({
  imports: [ReviewsModule],
  controllers: [
    StaffingController,
    RoundsController,
    ReviewsController,
    FindingsController,
    DisagreementsController,
    SignOffsController,
  ],
})
export class ReviewsApiModule {}
