import type { Language } from '@app/contracts';
import { fullDay, longDay, shortDay } from './dates.js';
import { LINKS } from './links.js';
import { message, p, strong, type CaseKind, type CaseText, type CaseTextInput } from './message.js';
import { askAdviser, DEADLINE_NAMES, excerpt, municipality, nextStep, plan, titled } from './phrases.js';

function deadlineName(input: CaseTextInput, language: Language): string {
  const { deadline } = input.subject;
  if (!deadline) return DEADLINE_NAMES.other[language];
  return deadline.kind === 'other' && deadline.title
    ? deadline.title
    : DEADLINE_NAMES[deadline.kind][language];
}

/** A meeting has a day, not a deadline. */
function isMeeting(input: CaseTextInput): boolean {
  return input.subject.deadline?.kind === 'scoping_meeting';
}

function deadlineBox(input: CaseTextInput, language: Language) {
  const { deadline } = input.subject;
  if (!deadline) return [];
  const label = isMeeting(input) ? { da: 'Mødedag', en: 'Day' } : { da: 'Frist', en: 'Deadline' };
  const before = { da: 'Før', en: 'Before' };
  return [
    { label: label[language], value: longDay(deadline.dueOn, language) },
    ...(deadline.previousDueOn
      ? [{ label: before[language], value: fullDay(deadline.previousDueOn, language) }]
      : []),
  ];
}

function deadlineReason(input: CaseTextInput, language: Language) {
  const reason = input.subject.deadline?.reason;
  return reason ? { heading: language === 'da' ? 'Begrundelse' : 'Reason', text: reason } : null;
}

/** " 14. oktober", or nothing. */
function dueDay(input: CaseTextInput, language: Language): string {
  const day = input.subject.deadline?.dueOn;
  return day ? ` ${shortDay(day, language)}` : '';
}

function commentQuote(input: CaseTextInput, language: Language) {
  const { comment } = input.subject;
  if (!comment) return null;
  const organisation = comment.organisation ? `, ${comment.organisation[language]}` : '';
  return { heading: `${comment.author}${organisation}`, text: excerpt(comment.text) };
}

function commentPlace(input: CaseTextInput, language: Language): string {
  const criterion = input.subject.comment?.criterion;
  if (!criterion) return '';
  return language === 'da' ? ` til ${criterion}` : ` on ${criterion}`;
}

function commentAudience(input: CaseTextInput, language: Language): string {
  const texts = {
    body: { da: 'Kun jeres eget organ kan læse den.', en: 'Only your own body can read it.' },
    reviewers: { da: 'Kun C40 og CONCITO kan læse den.', en: 'Only C40 and CONCITO can read it.' },
    case: {
      da: 'Alle, der kan læse sagen, kan læse den.',
      en: 'Everybody who can read the case can read it.',
    },
  };
  const visibility = input.subject.comment?.visibility as keyof typeof texts;
  return (texts[visibility] ?? texts.case)[language];
}

/** Texts of what happens in a case between its steps. */
export const CASE_WORK = {
  'submission.created': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Ny sag om certificering af klimaplanen'),
        heading: `${municipality(input, 'da')} har oprettet en sag`,
        paragraphs: [
          p`Kommunen er begyndt at forberede certificeringen af »${strong(input.caseFacts.planTitle)}«. Sagen er en kladde, som kun kommunen kan læse, indtil den deles eller sendes til scoping.`,
        ],
        button: { label: 'Se sagen', path: LINKS.case(input.caseFacts.submissionId) },
        happened: `${municipality(input, 'da')} oprettede sagen`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'New case about certifying the climate plan'),
        heading: `${municipality(input, 'en')} has opened a case`,
        paragraphs: [
          p`The municipality has begun to prepare the certification of “${strong(input.caseFacts.planTitle)}”. The case is a draft that only the municipality can read until it is shared or sent to scoping.`,
        ],
        button: { label: 'See the case', path: LINKS.case(input.caseFacts.submissionId) },
        happened: `${municipality(input, 'en')} opened the case`,
      }),
  },
  'submission.shared': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Kladden er delt med den geografiske organisation'),
        heading: `${municipality(input, 'da')} har delt sin kladde`,
        paragraphs: [
          p`Rådgiverne i den geografiske organisation kan nu læse og kommentere kladden til »${strong(input.caseFacts.planTitle)}«.`,
        ],
        button: { label: 'Læs kladden', path: LINKS.case(input.caseFacts.submissionId) },
        happened: `${municipality(input, 'da')} delte sin kladde`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'The draft is shared with the geographic organisation'),
        heading: `${municipality(input, 'en')} has shared its draft`,
        paragraphs: [
          p`The advisers of the geographic organisation can now read and comment on the draft of “${strong(input.caseFacts.planTitle)}”.`,
        ],
        button: { label: 'Read the draft', path: LINKS.case(input.caseFacts.submissionId) },
        happened: `${municipality(input, 'en')} shared its draft`,
      }),
  },
  'comment.added': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `Ny kommentar${commentPlace(input, 'da')}`),
        heading: `Ny kommentar${commentPlace(input, 'da')}`,
        paragraphs: [
          p`Der er en ny kommentar i sagen om ${plan(input, 'da')}. ${commentAudience(input, 'da')}`,
        ],
        quote: commentQuote(input, 'da'),
        button: { label: 'Se kommentaren', path: LINKS.comments(input.caseFacts.submissionId) },
        happened: `${input.actor ?? 'en bruger'} skrev en kommentar`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `New comment${commentPlace(input, 'en')}`),
        heading: `New comment${commentPlace(input, 'en')}`,
        paragraphs: [
          p`There is a new comment in the case about ${plan(input, 'en')}. ${commentAudience(input, 'en')}`,
        ],
        quote: commentQuote(input, 'en'),
        button: { label: 'See the comment', path: LINKS.comments(input.caseFacts.submissionId) },
        happened: `${input.actor ?? 'somebody'} wrote a comment`,
      }),
  },
  'deadline.set': {
    da: (input) =>
      message({
        subject: titled(
          input,
          'da',
          `${isMeeting(input) ? 'Scopingmøde' : 'Ny frist'}${dueDay(input, 'da')}`,
        ),
        heading: isMeeting(input) ? 'Scopingmødet er fastsat' : 'Der er sat en frist',
        paragraphs: [p`${deadlineName(input, 'da')} i sagen om ${plan(input, 'da')} er fastsat.`],
        box: deadlineBox(input, 'da'),
        button: { label: 'Se sagens frister', path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'da'),
        happened: isMeeting(input) ? 'scopingmødet blev fastsat' : 'der blev sat en frist i sagen',
      }),
    en: (input) =>
      message({
        subject: titled(
          input,
          'en',
          `${isMeeting(input) ? 'Scoping meeting' : 'New deadline'}${dueDay(input, 'en')}`,
        ),
        heading: isMeeting(input) ? 'The scoping meeting has been fixed' : 'A deadline was set',
        paragraphs: [p`${deadlineName(input, 'en')} in the case about ${plan(input, 'en')} was set.`],
        box: deadlineBox(input, 'en'),
        button: { label: "See the case's deadlines", path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'en'),
        happened: isMeeting(input) ? 'the scoping meeting was fixed' : 'a deadline was set in the case',
      }),
  },
  'deadline.extended': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `Fristen er udsat til${dueDay(input, 'da')}`),
        heading: 'Fristen er udsat',
        paragraphs: [p`${deadlineName(input, 'da')} i sagen om ${plan(input, 'da')} er udsat.`],
        box: deadlineBox(input, 'da'),
        quote: deadlineReason(input, 'da'),
        button: { label: 'Se sagens frister', path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'da'),
        happened: 'en frist i sagen blev udsat',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `The deadline was moved to${dueDay(input, 'en')}`),
        heading: 'The deadline was extended',
        paragraphs: [p`${deadlineName(input, 'en')} in the case about ${plan(input, 'en')} was extended.`],
        box: deadlineBox(input, 'en'),
        quote: deadlineReason(input, 'en'),
        button: { label: "See the case's deadlines", path: LINKS.case(input.caseFacts.submissionId) },
        closing: askAdviser(input, 'en'),
        happened: 'a deadline of the case was extended',
      }),
  },
  'adoption.recorded': {
    da: (input) => {
      const { adoption } = input.subject;
      const day = adoption ? ` den ${fullDay(adoption.adoptedOn, 'da')}` : '';
      return message({
        subject: titled(input, 'da', 'Kommunalbestyrelsens vedtagelse er registreret'),
        heading: 'Kommunalbestyrelsens vedtagelse er registreret',
        paragraphs: [
          p`Kommunalbestyrelsen i ${municipality(input, 'da')} vedtog planen »${strong(input.caseFacts.planTitle)}«${day}.`,
        ],
        box: adoption ? [{ label: 'Kommunens sagsnummer', value: adoption.councilCaseNumber }] : [],
        button: { label: 'Se vedtagelsen', path: LINKS.council(input.caseFacts.submissionId) },
        happened: 'vedtagelsen blev registreret',
      });
    },
    en: (input) => {
      const { adoption } = input.subject;
      const day = adoption ? ` on ${fullDay(adoption.adoptedOn, 'en')}` : '';
      return message({
        subject: titled(input, 'en', "The council's adoption was recorded"),
        heading: "The council's adoption was recorded",
        paragraphs: [
          p`The council of ${municipality(input, 'en')} adopted the plan “${strong(input.caseFacts.planTitle)}”${day}.`,
        ],
        box: adoption ? [{ label: "The municipality's case number", value: adoption.councilCaseNumber }] : [],
        button: { label: 'See the adoption', path: LINKS.council(input.caseFacts.submissionId) },
        happened: 'the adoption was recorded',
      });
    },
  },
  'change.declared': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Ændring af planen er anmeldt'),
        heading: `${municipality(input, 'da')} har anmeldt en ændring af planen`,
        paragraphs: [
          p`Planen er ændret, efter at den blev indstillet til certificering. Begge ledende bedømmere afgør, om ændringen kan godkendes, eller vurderingen skal genåbnes.`,
        ],
        box: [
          nextStep(
            'da',
            input.role === 'assigned_lead' ? 'Godkend ændringen, eller genåbn' : 'De ledende bedømmere afgør',
          ),
        ],
        quote: input.subject.change
          ? { heading: 'Ændringen', text: excerpt(input.subject.change.description) }
          : null,
        button: { label: 'Se ændringen', path: LINKS.council(input.caseFacts.submissionId) },
        happened: `${municipality(input, 'da')} anmeldte en ændring`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'A change of the plan was declared'),
        heading: `${municipality(input, 'en')} has declared a change of the plan`,
        paragraphs: [
          p`The plan was changed after it had been endorsed for certification. Both lead reviewers decide whether the change is accepted or the review is reopened.`,
        ],
        box: [
          nextStep(
            'en',
            input.role === 'assigned_lead' ? 'Accept the change or reopen' : 'The lead reviewers decide',
          ),
        ],
        quote: input.subject.change
          ? { heading: 'The change', text: excerpt(input.subject.change.description) }
          : null,
        button: { label: 'See the change', path: LINKS.council(input.caseFacts.submissionId) },
        happened: `${municipality(input, 'en')} declared a change`,
      }),
  },
} as const satisfies Partial<Record<CaseKind, CaseText>>;
