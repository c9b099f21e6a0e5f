import { fullDay, longDay } from './dates.js';
import { LINKS } from './links.js';
import { message, p, strong, type CaseKind, type CaseText } from './message.js';
import {
  askAdviser,
  byDay,
  capital,
  dueOn,
  excerpt,
  municipality,
  nextStep,
  plan,
  reasonQuote,
  titled,
} from './phrases.js';

/** Texts of the steps up to the review. */
export const STEPS_BEFORE_REVIEW = {
  'transition.requestScoping': {
    da: (input) => {
      const meeting = dueOn(input, 'scoping_meeting');
      return message({
        subject: titled(input, 'da', 'Selvvurderingen er sendt til scoping'),
        heading: 'Selvvurderingen er sendt til scoping',
        paragraphs: [
          p`Selvvurderingen af ${plan(input, 'da')} er nu delt med CONCITO og den geografiske organisation. CONCITO holder scopingmødet på grundlag af den.`,
        ],
        box: [
          ...(meeting ? [{ label: 'Scopingmøde', value: longDay(meeting, 'da') }] : []),
          nextStep('da', 'Scopingmøde med CONCITO'),
        ],
        button: { label: 'Se selvvurderingen', path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'da'),
        happened: `${municipality(input, 'da')} bad om scoping`,
      });
    },
    en: (input) => {
      const meeting = dueOn(input, 'scoping_meeting');
      return message({
        subject: titled(input, 'en', 'The self-assessment has been sent to scoping'),
        heading: 'The self-assessment has been sent to scoping',
        paragraphs: [
          p`The self-assessment of ${plan(input, 'en')} is now shared with CONCITO and the geographic organisation. CONCITO holds the scoping meeting on the basis of it.`,
        ],
        box: [
          ...(meeting ? [{ label: 'Scoping meeting', value: longDay(meeting, 'en') }] : []),
          nextStep('en', 'Scoping meeting with CONCITO'),
        ],
        button: { label: 'See the self-assessment', path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'en'),
        happened: `${municipality(input, 'en')} requested scoping`,
      });
    },
  },
  'transition.concludeScoping': {
    da: (input) => {
      const { meeting } = input.subject;
      return message({
        subject: titled(input, 'da', 'Scopingmødet er holdt, og referatet er klar'),
        heading: 'Scopingmødet er holdt',
        paragraphs: [
          meeting
            ? p`CONCITO har afsluttet scopingen af ${plan(input, 'da')} efter mødet ${fullDay(meeting.heldOn, 'da')}. Sagen er igen en kladde hos kommunen.`
            : p`CONCITO har afsluttet scopingen af ${plan(input, 'da')}. Sagen er igen en kladde hos kommunen.`,
        ],
        box: [nextStep('da', input.own ? 'Gør planen færdig, og indsend' : 'Kommunen gør planen færdig')],
        button: { label: 'Se referatet', path: LINKS.case(input.caseFacts.submissionId) },
        quote: meeting ? { heading: 'Fra referatet', text: excerpt(meeting.minutes) } : null,
        closing: askAdviser(input, 'da'),
        happened: 'CONCITO afsluttede scopingen',
      });
    },
    en: (input) => {
      const { meeting } = input.subject;
      return message({
        subject: titled(input, 'en', 'The scoping meeting was held and the minutes are ready'),
        heading: 'The scoping meeting was held',
        paragraphs: [
          meeting
            ? p`CONCITO has concluded the scoping of ${plan(input, 'en')} after the meeting on ${fullDay(meeting.heldOn, 'en')}. The case is a draft with the municipality again.`
            : p`CONCITO has concluded the scoping of ${plan(input, 'en')}. The case is a draft with the municipality again.`,
        ],
        box: [
          nextStep('en', input.own ? 'Complete the plan and submit' : 'The municipality completes the plan'),
        ],
        button: { label: 'See the minutes', path: LINKS.case(input.caseFacts.submissionId) },
        quote: meeting ? { heading: 'From the minutes', text: excerpt(meeting.minutes) } : null,
        closing: askAdviser(input, 'en'),
        happened: 'CONCITO concluded the scoping',
      });
    },
  },
  'transition.submit': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Klimaplanen er indsendt til certificering'),
        heading: `${capital(plan(input, 'da'))} er indsendt`,
        paragraphs: [
          p`Planen »${strong(input.caseFacts.planTitle)}« er indsendt til certificering. Sekretariatet ser nu efter, om sagen er komplet, og sender den derefter til C40 og CONCITO.`,
        ],
        box: [
          nextStep(
            'da',
            input.role === 'secretariat'
              ? 'Kontrollér, om sagen er komplet'
              : 'Sekretariatet kontrollerer sagen',
          ),
        ],
        button: { label: 'Se sagen', path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'da'),
        happened: `${municipality(input, 'da')} indsendte planen`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'The climate plan has been submitted for certification'),
        heading: `${capital(plan(input, 'en'))} has been submitted`,
        paragraphs: [
          p`The plan “${strong(input.caseFacts.planTitle)}” has been submitted for certification. The secretariat now checks that the case is complete and then passes it on to C40 and CONCITO.`,
        ],
        box: [
          nextStep(
            'en',
            input.role === 'secretariat'
              ? 'Check that the case is complete'
              : 'The secretariat checks the case',
          ),
        ],
        button: { label: 'See the case', path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'en'),
        happened: `${municipality(input, 'en')} submitted the plan`,
      }),
  },
  'transition.returnIncomplete': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Sagen er sendt tilbage, der mangler noget'),
        heading: 'Sagen er sendt tilbage, fordi der mangler noget',
        paragraphs: [
          p`Sekretariatet har sendt sagen om ${plan(input, 'da')} tilbage som kladde. Den er endnu ikke sendt til vurdering hos C40 og CONCITO.`,
        ],
        box: [
          nextStep(
            'da',
            input.own ? 'Ret det, der mangler, og indsend igen' : 'Kommunen retter og indsender igen',
          ),
        ],
        button: { label: 'Se, hvad der mangler', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'da'),
        closing: askAdviser(input, 'da'),
        happened: 'sekretariatet sendte sagen tilbage',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'The case was returned, something is missing'),
        heading: 'The case was returned because something is missing',
        paragraphs: [
          p`The secretariat has returned the case about ${plan(input, 'en')} as a draft. It has not gone to C40 and CONCITO for review yet.`,
        ],
        box: [
          nextStep(
            'en',
            input.own
              ? 'Add what is missing and submit again'
              : 'The municipality corrects and submits again',
          ),
        ],
        button: { label: 'See what is missing', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'en'),
        closing: askAdviser(input, 'en'),
        happened: 'the secretariat returned the case',
      }),
  },
  'transition.accept': {
    da: (input) => {
      const due = dueOn(input, 'review');
      const reviewing = input.role === 'assigned_lead' || input.role === 'assigned_reviewer';
      return message({
        subject: titled(
          input,
          'da',
          reviewing
            ? `Planen er klar til vurdering${byDay(due, 'da')}`
            : 'Vurderingen af klimaplanen er begyndt',
        ),
        heading: reviewing ? 'Planen er klar til vurdering' : 'C40 og CONCITO vurderer nu planen',
        paragraphs: [
          p`Sekretariatet har kontrolleret sagen om ${plan(input, 'da')} og sendt den til vurdering. C40 og CONCITO vurderer hver for sig de 16 kriterier i ${strong(`runde ${input.caseFacts.round}`)}.`,
        ],
        box: [
          ...(due ? [{ label: 'Vurderingen er færdig senest', value: longDay(due, 'da') }] : []),
          nextStep('da', reviewing ? 'Vurdér kriterierne' : 'I hører fra os, når begge organer er færdige'),
        ],
        button: {
          label: reviewing ? 'Begynd vurderingen' : 'Se sagen',
          path: reviewing
            ? LINKS.review(input.caseFacts.submissionId)
            : LINKS.case(input.caseFacts.submissionId),
        },
        closing: askAdviser(input, 'da'),
        happened: 'sekretariatet sendte sagen til vurdering',
      });
    },
    en: (input) => {
      const due = dueOn(input, 'review');
      const reviewing = input.role === 'assigned_lead' || input.role === 'assigned_reviewer';
      return message({
        subject: titled(
          input,
          'en',
          reviewing
            ? `The plan is ready for review${byDay(due, 'en')}`
            : 'The review of the climate plan has begun',
        ),
        heading: reviewing ? 'The plan is ready for review' : 'C40 and CONCITO are reviewing the plan',
        paragraphs: [
          p`The secretariat has checked the case about ${plan(input, 'en')} and passed it on for review. C40 and CONCITO each judge the 16 criteria on their own in ${strong(`round ${input.caseFacts.round}`)}.`,
        ],
        box: [
          ...(due ? [{ label: 'Review due by', value: longDay(due, 'en') }] : []),
          nextStep('en', reviewing ? 'Judge the criteria' : 'You will hear when both bodies have finished'),
        ],
        button: {
          label: reviewing ? 'Begin the review' : 'See the case',
          path: reviewing
            ? LINKS.review(input.caseFacts.submissionId)
            : LINKS.case(input.caseFacts.submissionId),
        },
        closing: askAdviser(input, 'en'),
        happened: 'the secretariat passed the case on for review',
      });
    },
  },
} as const satisfies Partial<Record<CaseKind, CaseText>>;
