import type { Text, PlainParams } from './language.js';

/** Conditions that can stand in the way of an event, each with what to do about it (design §3). */
export const GUARD_TEXTS = {
  everyCriterionRated: {
    da: 'Disse kriterier mangler jeres egen vurdering: {criteria}. Vurdér dem, og prøv igen.',
    en: 'These criteria lack your own rating: {criteria}. Rate them and try again.',
  },
  meetingDateNotInFuture: {
    da: 'Angiv datoen for det afholdte scopingmøde; den må ikke ligge i fremtiden.',
    en: 'Give the date of the scoping meeting that was held; it may not lie in the future.',
  },
  minutesWritten: {
    da: 'Skriv referatet af scopingmødet.',
    en: 'Write the minutes of the scoping meeting.',
  },
  planDocumentAttached: {
    da: 'Vedhæft planen som dokument af typen plan.',
    en: 'Attach the plan as a document of the kind plan.',
  },
  everyCriterionAssessed: {
    da: 'Disse kriterier mangler vurdering, samlet vurdering eller dokumentation (eller en grund til, at den mangler): {criteria}.',
    en: 'These criteria lack a rating, an overall assessment or evidence (or a reason why there is none): {criteria}.',
  },
  contactPersonSet: {
    da: 'Vælg en kontaktperson fra kommunen.',
    en: 'Choose a contact person from the municipality.',
  },
  scopingHeldOrExplained: {
    da: 'Der er ikke holdt scopingmøde. Hold det, eller skriv, hvorfor det er fravalgt.',
    en: 'No scoping meeting was held. Hold one, or say why it was left out.',
  },
  reasonStated: { da: 'Skriv en begrundelse.', en: 'State a reason.' },
  bodiesStaffed: {
    da: 'Hvert organ skal have en ledende bedømmer og en bedømmer, som har erklæret sig uden interessekonflikt. Ledende bedømmer mangler fra: {leads}. Bedømmer mangler fra: {reviewers}.',
    en: 'Each body needs a lead and a reviewer who have declared to be without conflict of interest. Lead missing from: {leads}. Reviewer missing from: {reviewers}.',
  },
  dueDateSet: {
    da: 'Sæt en frist, der ligger efter i dag.',
    en: 'Set a due date that lies after today.',
  },
  bothReviewsFinalised: {
    da: 'Begge organer skal have afsluttet runden. Mangler: {bodies}.',
    en: 'Both bodies must have finalised the round. Missing: {bodies}.',
  },
  noOpenDisagreement: {
    da: 'Organerne er uenige om {criteria}. Find en fælles afgørelse først.',
    en: 'The bodies disagree about {criteria}. Settle it first.',
  },
  someCriterionNotMet: {
    da: 'Alle kriterier er opfyldt, så der er ingen ændringer at bede om.',
    en: 'Every criterion is met, so there are no changes to ask for.',
  },
  unmetCriteriaHaveFindings: {
    da: 'Hvert kriterium, der ikke er opfyldt, skal have et åbent fund. Mangler: {criteria}.',
    en: 'Each criterion that is not met needs an open finding. Missing: {criteria}.',
  },
  everyFindingAnswered: {
    da: 'Besvar alle fund, før I genindsender. Mangler: {criteria}.',
    en: 'Answer every finding before you resubmit. Missing: {criteria}.',
  },
  documentsChangedOrExplained: {
    da: 'Dokumenterne er ikke ændret siden sidst. Upload de rettede, eller skriv, hvorfor det ikke er nødvendigt.',
    en: 'The documents have not changed since last time. Upload the corrected ones or say why that is not needed.',
  },
  everyCriterionMet: {
    da: 'Disse kriterier er ikke opfyldt: {criteria}.',
    en: 'These criteria are not met: {criteria}.',
  },
  noOpenMustFinding: {
    da: 'Der er fund, der skal løses, som ikke er lukket: {criteria}. Organet, der rejste dem, lukker dem.',
    en: 'There are must findings that are not closed: {criteria}. The body that raised them closes them.',
  },
  adoptionRecorded: {
    da: 'Kommunalbestyrelsens vedtagelse er ikke registreret.',
    en: "The council's adoption has not been recorded.",
  },
  bothLeadsSigned: {
    da: 'Underskrift mangler fra {bodies}.',
    en: 'Sign-off is missing from {bodies}.',
  },
  signersDifferAndBelong: {
    da: 'De to underskrivere skal være to forskellige personer, hver med rollen ledende bedømmer i sit organ.',
    en: 'The two signers must be two different people, each a lead reviewer of their own body.',
  },
  adoptedPlanIsReviewed: {
    da: 'Den vedtagne plan er ikke den vurderede. Begge ledende bedømmere skal godkende den anmeldte ændring, eller vurderingen skal genåbnes.',
    en: 'The adopted plan is not the reviewed one. Both leads must accept the declared change, or the review must be reopened.',
  },
  bothRecommendDecline: {
    da: 'Begge organer skal indstille til afvisning. Det gør endnu ikke: {bodies}.',
    en: 'Both bodies must recommend to decline. Not yet: {bodies}.',
  },
  groundsStated: {
    da: 'Begge organers indstilling skal have en begrundelse. Mangler: {bodies}.',
    en: "Both bodies' recommendations need grounds. Missing: {bodies}.",
  },
  declaredChange: {
    da: 'Der er ikke anmeldt nogen ændring af planen efter indstillingen.',
    en: 'No change of the plan has been declared since the endorsement.',
  },
} as const satisfies Record<string, Text>;

export type GuardName = keyof typeof GUARD_TEXTS;
export const GUARD_NAMES = Object.keys(GUARD_TEXTS) as readonly GuardName[];

/** One condition that is not met, with what its text needs. */
export interface UnmetReason {
  readonly guard: GuardName;
  readonly params?: PlainParams;
}
