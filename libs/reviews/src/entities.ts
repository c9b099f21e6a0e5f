import { Finding, FindingAnswer } from './findings/finding.entity.js';
import { Round, RoundCriterion } from './rounds/round.entity.js';
import { Review } from './scoring/review.entity.js';
import { Score } from './scoring/score.entity.js';
import { Disagreement, Settlement } from './settlements/disagreement.entity.js';
import { SignOff } from './sign-offs/sign-off.entity.js';
import { Assignment } from './staffing/assignment.entity.js';
import { ConflictDeclaration, ConflictOverride } from './staffing/conflict-declaration.entity.js';

/** Tables that this library alone writes. */
export const reviewsEntities = [
  Assignment,
  ConflictDeclaration,
  ConflictOverride,
  Round,
  RoundCriterion,
  Review,
  Score,
  Finding,
  FindingAnswer,
  Disagreement,
  Settlement,
  SignOff,
];
