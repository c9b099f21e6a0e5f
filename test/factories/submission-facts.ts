import type { EventInput, SelfAssessmentFact, SubmissionFacts } from '@app/workflow';

/** Codes of the sixteen criteria of CCTF. */
export const CRITERIA: readonly string[] = Array.from({ length: 16 }, (_, index) => `K${index + 1}`);

/** The day on which `submissionFacts` are taken. */
export const TODAY = '2026-11-23';

/** A self-assessment that may be submitted. */
export function selfAssessment(overrides: Partial<SelfAssessmentFact> = {}): SelfAssessmentFact {
  return {
    rating: 'met',
    hasOverallAssessment: true,
    evidenceCount: 1,
    hasReasonForNoEvidence: false,
    ...overrides,
  };
}

/** Facts of a case that lacks nothing: reviewed, endorsed, adopted and signed by both. */
export function submissionFacts(overrides: Partial<SubmissionFacts> = {}): SubmissionFacts {
  return {
    today: TODAY,
    state: 'endorsed',
    criteria: CRITERIA,
    selfAssessments: Object.fromEntries(CRITERIA.map((code) => [code, selfAssessment()])),
    planDocumentAttached: true,
    contactPersonSet: true,
    scopingHeld: true,
    staffing: {
      c40: { clearLeads: 1, clearReviewers: 1 },
      concito: { clearLeads: 1, clearReviewers: 1 },
    },
    round: {
      number: 1,
      reviews: {
        c40: { finalised: true, recommendation: 'endorse', hasGrounds: true },
        concito: { finalised: true, recommendation: 'endorse', hasGrounds: true },
      },
      openDisagreements: [],
      notMet: [],
      undecided: [],
    },
    findings: [],
    documentsChanged: true,
    adoptionRecorded: true,
    adoptedPlanIsReviewed: true,
    signOffs: [
      { body: 'c40', userId: 'lead of c40', isLeadOfBody: true },
      { body: 'concito', userId: 'lead of concito', isLeadOfBody: true },
    ],
    changeDeclaredSinceEndorsement: true,
    ...overrides,
  };
}

/** Input that satisfies every condition on what is sent along with an event. */
export const FULL_INPUT: EventInput = {
  reason: 'Because',
  meetingDate: TODAY,
  minutes: 'We met.',
  scopingWaiver: 'The plan is hardly changed.',
  dueOn: '2027-01-18',
  noDocumentChangeReason: 'Only the answers were wanted.',
};
