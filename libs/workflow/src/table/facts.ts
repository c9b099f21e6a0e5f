import type {
  FindingSeverity,
  FindingState,
  Recommendation,
  ReviewBody,
  SelfRating,
  SubmissionState,
} from '@app/contracts';

/** How far the self-assessment of one criterion is. */
export interface SelfAssessmentFact {
  readonly rating: SelfRating | null;
  readonly hasOverallAssessment: boolean;
  readonly evidenceCount: number;
  readonly hasReasonForNoEvidence: boolean;
}

/** How well a body is staffed for a case, conflicts of interest taken into account. */
export interface BodyStaffing {
  readonly clearLeads: number;
  readonly clearReviewers: number;
}

export interface ReviewFact {
  readonly finalised: boolean;
  readonly recommendation: Recommendation | null;
  readonly hasGrounds: boolean;
}

export interface RoundFacts {
  readonly number: number;
  readonly reviews: Readonly<Record<ReviewBody, ReviewFact>>;
  /** Criteria on which the bodies disagree and no settlement holds. */
  readonly openDisagreements: readonly string[];
  /** Criteria that are not met, after settlement. */
  readonly notMet: readonly string[];
  /** Criteria without a result yet. */
  readonly undecided: readonly string[];
}

export interface FindingFact {
  readonly criterion: string;
  readonly severity: FindingSeverity;
  readonly state: FindingState;
}

export interface SignOffFact {
  readonly body: ReviewBody;
  readonly userId: string;
  /** Whether the signer was a lead reviewer of that body when signing. */
  readonly isLeadOfBody: boolean;
}

/** Everything about a case that guards look at. Gathered by the feature libraries, judged only here. */
export interface SubmissionFacts {
  /** Calendar day in Denmark, `YYYY-MM-DD`. */
  readonly today: string;
  readonly state: SubmissionState;
  /** Codes of the framework's criteria, in order. */
  readonly criteria: readonly string[];
  readonly selfAssessments: Readonly<Record<string, SelfAssessmentFact>>;
  readonly planDocumentAttached: boolean;
  readonly contactPersonSet: boolean;
  readonly scopingHeld: boolean;
  readonly staffing: Readonly<Record<ReviewBody, BodyStaffing>>;
  /** The present or latest round; absent before the first. */
  readonly round: RoundFacts | null;
  readonly findings: readonly FindingFact[];
  /** Whether the working copy's documents differ from those of the latest revision. */
  readonly documentsChanged: boolean;
  readonly adoptionRecorded: boolean;
  /** The adopted document is the reviewed one, or both leads accepted the declared change. */
  readonly adoptedPlanIsReviewed: boolean;
  /** Sign-offs that hold for the present round. */
  readonly signOffs: readonly SignOffFact[];
  readonly changeDeclaredSinceEndorsement: boolean;
}

/** What somebody sends along with an event. */
export interface EventInput {
  readonly reason?: string;
  /** Day of the scoping meeting, `YYYY-MM-DD`. */
  readonly meetingDate?: string;
  readonly minutes?: string;
  /** Why no scoping was held. */
  readonly scopingWaiver?: string;
  /** Due date of the review or of the answers, `YYYY-MM-DD`. */
  readonly dueOn?: string;
  readonly noDocumentChangeReason?: string;
  /** Criteria to open again after a declared change. */
  readonly criteria?: readonly string[];
}
