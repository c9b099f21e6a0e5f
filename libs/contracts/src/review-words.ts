import type { Text } from './language.js';

/** A municipality's own rating of a criterion. */
export const SELF_RATINGS = ['met', 'partly_met', 'not_met'] as const;
export type SelfRating = (typeof SELF_RATINGS)[number];

/** A body's score of a criterion (design §3). Anything but `met` needs a comment. */
export const SCORE_VALUES = ['met', 'met_with_recommendation', 'partly_met', 'not_met'] as const;
export type ScoreValue = (typeof SCORE_VALUES)[number];

export const SCORE_TEXTS: Record<ScoreValue, Text> = {
  met: { da: 'Opfyldt', en: 'Met' },
  met_with_recommendation: { da: 'Opfyldt med anbefaling', en: 'Met with recommendation' },
  partly_met: { da: 'Delvist opfyldt', en: 'Partly met' },
  not_met: { da: 'Ikke opfyldt', en: 'Not met' },
};

/** Life of one score within a round: written, delivered to the lead, approved by finalising. */
export const SCORE_STATES = ['empty', 'draft', 'delivered', 'approved'] as const;
export type ScoreState = (typeof SCORE_STATES)[number];

export const REVIEW_STATES = ['open', 'finalised'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A body's verdict on a round. */
export const RECOMMENDATIONS = ['endorse', 'request_changes', 'decline'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

export const FINDING_SEVERITIES = ['must', 'should'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** `answered` means that the municipality's answer of the present turn is in. */
export const FINDING_STATES = ['open', 'answered', 'closed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const ROUND_CRITERION_STATUSES = ['open', 'carried_over'] as const;
export type RoundCriterionStatus = (typeof ROUND_CRITERION_STATUSES)[number];

/** Why a criterion is open or carried over in a round. */
export const ROUND_CRITERION_REASONS = [
  'first_round',
  'not_met',
  'content_changed',
  'document_affected',
  'declared_change',
  'reopened_by_lead',
  'met_and_unchanged',
] as const;
export type RoundCriterionReason = (typeof ROUND_CRITERION_REASONS)[number];

/** Result of a criterion in a round; `undecided` until both bodies and any settlement have spoken. */
export const CRITERION_OUTCOMES = ['met', 'not_met', 'disagreed', 'undecided'] as const;
export type CriterionOutcome = (typeof CRITERION_OUTCOMES)[number];

export const SETTLEMENT_OUTCOMES = ['met', 'not_met'] as const;
export type SettlementOutcome = (typeof SETTLEMENT_OUTCOMES)[number];

export const SETTLEMENT_STATES = ['proposed', 'accepted', 'rejected', 'withdrawn'] as const;
export type SettlementState = (typeof SETTLEMENT_STATES)[number];

export const ASSIGNMENT_KINDS = ['lead', 'reviewer'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** Who may read a comment: the author's own body, both bodies, or all who may read the case. */
export const COMMENT_VISIBILITIES = ['body', 'reviewers', 'case'] as const;
export type CommentVisibility = (typeof COMMENT_VISIBILITIES)[number];

export const DOCUMENT_KINDS = ['plan', 'supporting', 'minutes'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const DEADLINE_KINDS = ['review', 'findings_answer', 'scoping_meeting', 'other'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

export const CERTIFICATE_STATUSES = ['valid', 'expiring', 'overdue', 'superseded', 'revoked'] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];
