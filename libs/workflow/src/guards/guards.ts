import {
  REVIEW_BODIES,
  REVIEW_BODY_NAMES,
  type GuardName,
  type ReviewBody,
  type PlainParams,
  type UnmetReason,
} from '@app/contracts';
import type { EventInput, SubmissionFacts } from '../table/facts.js';

/** `true` when the condition holds, else what its text needs. */
type Verdict = true | PlainParams;
type Guard = (facts: SubmissionFacts, input: EventInput) => Verdict;

const holds = (condition: boolean, params: PlainParams = {}): Verdict => condition || params;
const none = (criteria: readonly string[]): Verdict =>
  holds(criteria.length === 0, { criteria: criteria.join(', ') });
const names = (bodies: readonly ReviewBody[]): string =>
  bodies.map((body) => REVIEW_BODY_NAMES[body]).join(', ');
const noBody = (bodies: readonly ReviewBody[]): Verdict =>
  holds(bodies.length === 0, { bodies: names(bodies) });
/**
 * A condition on what the bodies found. Until both have finalised it says nothing, since its answer would show one
 * body's scores or findings to the other; `bothReviewsFinalised` stands in the way for as long.
 */
const onceBothFinalised =
  (guard: Guard): Guard =>
  (facts, input) =>
    REVIEW_BODIES.every((body) => facts.round?.reviews[body].finalised) ? guard(facts, input) : true;
const written = (text: string | undefined): boolean => (text ?? '').trim().length > 0;
// Days are compared as text, so that anything but a day must not get that far: '' would lie before every day.
const isDay = (day: string | undefined): day is string => /^\d{4}-\d{2}-\d{2}$/.test(day ?? '');
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** One named condition each (design §3). A guard looks only at facts and input, and never decides alone. */
export const GUARDS: Readonly<Record<GuardName, Guard>> = {
  everyCriterionRated: (facts) => none(facts.criteria.filter((code) => !facts.selfAssessments[code]?.rating)),

  meetingDateNotInFuture: (facts, input) =>
    holds(isDay(input.meetingDate) && input.meetingDate <= facts.today),

  minutesWritten: (_facts, input) => holds(written(input.minutes)),

  planDocumentAttached: (facts) => holds(facts.planDocumentAttached),

  everyCriterionAssessed: (facts) =>
    none(
      facts.criteria.filter((code) => {
        const own = facts.selfAssessments[code];
        return !(
          own?.rating &&
          own.hasOverallAssessment &&
          (own.evidenceCount > 0 || own.hasReasonForNoEvidence)
        );
      }),
    ),

  contactPersonSet: (facts) => holds(facts.contactPersonSet),

  scopingHeldOrExplained: (facts, input) => holds(facts.scopingHeld || written(input.scopingWaiver)),

  reasonStated: (_facts, input) => holds(written(input.reason)),

  bodiesStaffed: (facts) => {
    const leads = REVIEW_BODIES.filter((body) => facts.staffing[body].clearLeads === 0);
    const reviewers = REVIEW_BODIES.filter((body) => facts.staffing[body].clearReviewers === 0);
    return holds(leads.length + reviewers.length === 0, {
      leads: names(leads) || '–',
      reviewers: names(reviewers) || '–',
    });
  },

  // The default of eight weeks is filled in before the guards look, so only a wrong date can fail.
  dueDateSet: (facts, input) => holds(isDay(input.dueOn) && input.dueOn > facts.today),

  bothReviewsFinalised: (facts) =>
    noBody(REVIEW_BODIES.filter((body) => !facts.round?.reviews[body].finalised)),

  noOpenDisagreement: onceBothFinalised((facts) => none(facts.round?.openDisagreements ?? [])),

  someCriterionNotMet: onceBothFinalised((facts) => holds((facts.round?.notMet.length ?? 0) > 0)),

  unmetCriteriaHaveFindings: onceBothFinalised((facts) => {
    const withFinding = new Set(
      facts.findings.filter((finding) => finding.state !== 'closed').map((finding) => finding.criterion),
    );
    return none((facts.round?.notMet ?? []).filter((code) => !withFinding.has(code)));
  }),

  everyFindingAnswered: (facts) =>
    none(
      distinct(
        facts.findings.filter((finding) => finding.state === 'open').map((finding) => finding.criterion),
      ),
    ),

  documentsChangedOrExplained: (facts, input) =>
    holds(facts.documentsChanged || written(input.noDocumentChangeReason)),

  everyCriterionMet: onceBothFinalised((facts) =>
    none(facts.round ? [...facts.round.notMet, ...facts.round.undecided] : facts.criteria),
  ),

  noOpenMustFinding: onceBothFinalised((facts) =>
    none(
      distinct(
        facts.findings
          .filter((finding) => finding.severity === 'must' && finding.state !== 'closed')
          .map((finding) => finding.criterion),
      ),
    ),
  ),

  adoptionRecorded: (facts) => holds(facts.adoptionRecorded),

  bothLeadsSigned: (facts) =>
    noBody(REVIEW_BODIES.filter((body) => !facts.signOffs.some((signOff) => signOff.body === body))),

  signersDifferAndBelong: (facts) => {
    const signers = new Set(facts.signOffs.map((signOff) => signOff.userId));
    return holds(
      signers.size === facts.signOffs.length && facts.signOffs.every((signOff) => signOff.isLeadOfBody),
    );
  },

  adoptedPlanIsReviewed: (facts) => holds(!facts.adoptionRecorded || facts.adoptedPlanIsReviewed),

  bothRecommendDecline: onceBothFinalised((facts) =>
    noBody(REVIEW_BODIES.filter((body) => facts.round?.reviews[body].recommendation !== 'decline')),
  ),

  groundsStated: onceBothFinalised((facts) =>
    noBody(REVIEW_BODIES.filter((body) => !facts.round?.reviews[body].hasGrounds)),
  ),

  declaredChange: (facts) => holds(facts.changeDeclaredSinceEndorsement),
};

/** Conditions on what is sent along with the event only: before it is sent they say nothing about the case. */
export const INPUT_GUARDS: readonly GuardName[] = [
  'meetingDateNotInFuture',
  'minutesWritten',
  'reasonStated',
  'dueDateSet',
];

/** Guards whose answer would break the bodies' blindness to each other if given before both have finalised. */
export const GUARDS_AFTER_BOTH_FINALISED: readonly GuardName[] = [
  'noOpenDisagreement',
  'someCriterionNotMet',
  'unmetCriteriaHaveFindings',
  'everyCriterionMet',
  'noOpenMustFinding',
  'bothRecommendDecline',
  'groundsStated',
];

/** Judges the named guards and returns every one that is not met, in the table's order. */
export function unmetReasons(
  names: readonly GuardName[],
  facts: SubmissionFacts,
  input: EventInput,
): UnmetReason[] {
  return names.flatMap((guard) => {
    const verdict = GUARDS[guard](facts, input);
    return verdict === true ? [] : [{ guard, params: verdict }];
  });
}
