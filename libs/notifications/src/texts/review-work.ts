import type { Language } from '@app/contracts';
import { LINKS } from './links.js';
import { message, p, strong, type CaseKind, type CaseText, type CaseTextInput } from './message.js';
import { body, nextStep, plan, titled } from './phrases.js';

function person(input: CaseTextInput, language: Language): string {
  return input.subject.person ?? (language === 'da' ? 'En bedømmer' : 'A reviewer');
}

const reviewLink = (input: CaseTextInput) => LINKS.review(input.caseFacts.submissionId);

/** Who has declared before being assigned is not asked again. */
function yourNextStep({ facts, caseFacts }: CaseTextInput, language: Language): string {
  if (facts.declared !== true)
    return {
      da: 'Erklær, om du har en interessekonflikt',
      en: 'Declare whether you have a conflict of interest',
    }[language];
  return caseFacts.state === 'in_review'
    ? { da: 'Vurdér kriterierne', en: 'Review the criteria' }[language]
    : {
        da: 'Sekretariatet sender sagen til vurdering',
        en: 'The secretariat passes the case on for review',
      }[language];
}

/**
 * Texts of the reviewers' work. None says what anybody scored, found or recommends: the page shows it to those who
 * may see it by then.
 */
export const REVIEW_WORK = {
  'assignment.made': {
    da: (input) => {
      const you = input.role === 'named';
      return message({
        subject: titled(input, 'da', you ? 'Du er tilknyttet sagen' : 'En bedømmer er tilknyttet sagen'),
        heading: you ? 'Du er tilknyttet en sag' : `${person(input, 'da')} er tilknyttet sagen`,
        paragraphs: [
          you
            ? p`Du er tilknyttet vurderingen af ${plan(input, 'da')} for ${strong(body(input, 'da'))}.`
            : p`${person(input, 'da')} er tilknyttet vurderingen af ${plan(input, 'da')} for ${strong(body(input, 'da'))}.`,
        ],
        box: you ? [nextStep('da', yourNextStep(input, 'da'))] : [],
        button: { label: 'Se sagen', path: reviewLink(input) },
        happened: you ? 'du blev tilknyttet sagen' : 'en bedømmer blev tilknyttet sagen',
      });
    },
    en: (input) => {
      const you = input.role === 'named';
      return message({
        subject: titled(
          input,
          'en',
          you ? 'You are assigned to the case' : 'A reviewer is assigned to the case',
        ),
        heading: you ? 'You are assigned to a case' : `${person(input, 'en')} is assigned to the case`,
        paragraphs: [
          you
            ? p`You are assigned to the review of ${plan(input, 'en')} for ${strong(body(input, 'en'))}.`
            : p`${person(input, 'en')} is assigned to the review of ${plan(input, 'en')} for ${strong(body(input, 'en'))}.`,
        ],
        box: you ? [nextStep('en', yourNextStep(input, 'en'))] : [],
        button: { label: 'See the case', path: reviewLink(input) },
        happened: you ? 'you were assigned to the case' : 'a reviewer was assigned to the case',
      });
    },
  },
  'assignment.ended': {
    da: (input) => {
      const you = input.role === 'named';
      return message({
        subject: titled(
          input,
          'da',
          you ? 'Du er ikke længere tilknyttet sagen' : 'En tilknytning er ophørt',
        ),
        heading: you
          ? 'Du er ikke længere tilknyttet sagen'
          : `${person(input, 'da')} er ikke længere tilknyttet`,
        paragraphs: [
          p`${you ? 'Din tilknytning' : 'Tilknytningen'} til vurderingen af ${plan(input, 'da')} for ${strong(body(input, 'da'))} er ophørt.`,
        ],
        button: { label: 'Se sagen', path: reviewLink(input) },
        happened: 'tilknytningen ophørte',
      });
    },
    en: (input) => {
      const you = input.role === 'named';
      return message({
        subject: titled(
          input,
          'en',
          you ? 'You are no longer assigned to the case' : 'An assignment to the case has ended',
        ),
        heading: you
          ? 'You are no longer assigned to the case'
          : `${person(input, 'en')} is no longer assigned`,
        paragraphs: [
          p`${you ? 'Your assignment' : 'The assignment'} to the review of ${plan(input, 'en')} for ${strong(body(input, 'en'))} has ended.`,
        ],
        button: { label: 'See the case', path: reviewLink(input) },
        happened: 'the assignment ended',
      });
    },
  },
  'conflict.declared': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Erklæring om interessekonflikt'),
        heading: `${person(input, 'da')} har erklæret sig om interessekonflikt`,
        paragraphs: [
          p`Erklæringen gælder vurderingen af ${plan(input, 'da')} for ${strong(body(input, 'da'))}. Se den i sagen, og afgør, om bedømmeren kan være tilknyttet.`,
        ],
        button: { label: 'Se erklæringen', path: LINKS.assignments(input.caseFacts.submissionId) },
        happened: 'der blev afgivet en erklæring om interessekonflikt',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'Declaration of conflict of interest'),
        heading: `${person(input, 'en')} has made a declaration of interest`,
        paragraphs: [
          p`The declaration concerns the review of ${plan(input, 'en')} for ${strong(body(input, 'en'))}. See it in the case and decide whether the reviewer can be assigned.`,
        ],
        button: { label: 'See the declaration', path: LINKS.assignments(input.caseFacts.submissionId) },
        happened: 'a declaration of conflict of interest was made',
      }),
  },
  'review.delivered': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `Vurdering leveret i runde ${input.caseFacts.round}`),
        heading: 'En bedømmer har leveret sin vurdering',
        paragraphs: [
          p`${input.actor ?? 'En bedømmer'} har leveret sin vurdering af ${plan(input, 'da')} i runde ${input.caseFacts.round}.`,
        ],
        box: [nextStep('da', 'Gennemgå og afslut jeres vurdering')],
        button: { label: 'Se vurderingen', path: reviewLink(input) },
        happened: 'en vurdering blev leveret',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `Scores delivered in round ${input.caseFacts.round}`),
        heading: 'A reviewer has delivered their scores',
        paragraphs: [
          p`${input.actor ?? 'A reviewer'} has delivered their scores of ${plan(input, 'en')} in round ${input.caseFacts.round}.`,
        ],
        box: [nextStep('en', 'Go through and finalise your review')],
        button: { label: 'See the review', path: reviewLink(input) },
        happened: 'scores were delivered',
      }),
  },
  'review.finalised': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `${body(input, 'da')} har afsluttet runde ${input.caseFacts.round}`),
        heading: `${body(input, 'da')} har afsluttet sin vurdering`,
        paragraphs: [
          p`${body(input, 'da')} har afsluttet sin vurdering af ${plan(input, 'da')} i runde ${input.caseFacts.round}. De to organer ser hinandens vurdering, når begge er færdige.`,
        ],
        button: { label: 'Se sagen', path: reviewLink(input) },
        happened: `${body(input, 'da')} afsluttede sin vurdering`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `${body(input, 'en')} has finalised round ${input.caseFacts.round}`),
        heading: `${body(input, 'en')} has finalised its review`,
        paragraphs: [
          p`${body(input, 'en')} has finalised its review of ${plan(input, 'en')} in round ${input.caseFacts.round}. The two bodies see each other's review once both have finished.`,
        ],
        button: { label: 'See the case', path: reviewLink(input) },
        happened: `${body(input, 'en')} finalised its review`,
      }),
  },
  'review.bothFinalised': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `Begge organer har afsluttet runde ${input.caseFacts.round}`),
        heading: 'Begge organer har afsluttet runden',
        paragraphs: [
          p`C40 og CONCITO har begge afsluttet deres vurdering af ${plan(input, 'da')} i runde ${input.caseFacts.round}. Nu kan I se, hvor I er enige, og hvor der skal findes en fælles afgørelse.`,
        ],
        box: [nextStep('da', 'Sammenhold vurderingerne')],
        button: { label: 'Sammenhold vurderingerne', path: reviewLink(input) },
        happened: 'begge organer havde afsluttet runden',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `Both bodies have finalised round ${input.caseFacts.round}`),
        heading: 'Both bodies have finalised the round',
        paragraphs: [
          p`C40 and CONCITO have both finalised their review of ${plan(input, 'en')} in round ${input.caseFacts.round}. You can now see where you agree and what remains to be settled.`,
        ],
        box: [nextStep('en', 'Compare the reviews')],
        button: { label: 'Compare the reviews', path: reviewLink(input) },
        happened: 'both bodies had finalised the round',
      }),
  },
} as const satisfies Partial<Record<CaseKind, CaseText>>;
