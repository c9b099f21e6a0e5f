import type { Language } from '@app/contracts';
import { LINKS } from './links.js';
import { message, p, type CaseKind, type CaseText, type CaseTextInput } from './message.js';
import { body, municipality, nextStep, plan, titled } from './phrases.js';

/** " om K7", or nothing. */
function about(input: CaseTextInput, language: Language): string {
  const { criterion } = input.facts;
  if (typeof criterion !== 'string') return '';
  return language === 'da' ? ` om ${criterion}` : ` on ${criterion}`;
}

const reviewLink = (input: CaseTextInput) => LINKS.review(input.caseFacts.submissionId);

/** Texts of what the two bodies agree on: settlements, changes of the plan, signatures. */
export const AGREEMENT = {
  'settlement.proposed': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `Forslag til fælles afgørelse${about(input, 'da')}`),
        heading: 'Der er foreslået en fælles afgørelse',
        paragraphs: [
          p`${input.actor ?? 'Den ene ledende bedømmer'} har foreslået en fælles afgørelse${about(input, 'da')} i sagen om ${plan(input, 'da')}. Den gælder, når den anden ledende bedømmer godkender den.`,
        ],
        box: input.role === 'assigned_lead' ? [nextStep('da', 'Godkend eller afvis forslaget')] : [],
        button: { label: 'Se forslaget', path: reviewLink(input) },
        happened: 'der blev foreslået en fælles afgørelse',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `Settlement proposed${about(input, 'en')}`),
        heading: 'A settlement has been proposed',
        paragraphs: [
          p`${input.actor ?? 'One lead reviewer'} has proposed a settlement${about(input, 'en')} in the case about ${plan(input, 'en')}. It holds once the other lead reviewer accepts it.`,
        ],
        box: input.role === 'assigned_lead' ? [nextStep('en', 'Accept or reject the proposal')] : [],
        button: { label: 'See the proposal', path: reviewLink(input) },
        happened: 'a settlement was proposed',
      }),
  },
  'settlement.accepted': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `Fælles afgørelse${about(input, 'da')} er godkendt`),
        heading: 'Den fælles afgørelse er godkendt',
        paragraphs: [
          p`Begge ledende bedømmere står bag afgørelsen${about(input, 'da')} i sagen om ${plan(input, 'da')}.`,
        ],
        button: { label: 'Se afgørelsen', path: reviewLink(input) },
        happened: 'den fælles afgørelse blev godkendt',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `Settlement${about(input, 'en')} accepted`),
        heading: 'The settlement was accepted',
        paragraphs: [
          p`Both lead reviewers stand behind the settlement${about(input, 'en')} in the case about ${plan(input, 'en')}.`,
        ],
        button: { label: 'See the settlement', path: reviewLink(input) },
        happened: 'the settlement was accepted',
      }),
  },
  'settlement.rejected': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `Forslag til fælles afgørelse${about(input, 'da')} er afvist`),
        heading: 'Forslaget til fælles afgørelse er afvist',
        paragraphs: [
          p`Organerne er stadig uenige${about(input, 'da')} i sagen om ${plan(input, 'da')}. En af de ledende bedømmere kan stille et nyt forslag.`,
        ],
        button: { label: 'Se uenigheden', path: reviewLink(input) },
        happened: 'forslaget til fælles afgørelse blev afvist',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `Settlement${about(input, 'en')} rejected`),
        heading: 'The proposed settlement was rejected',
        paragraphs: [
          p`The bodies still disagree${about(input, 'en')} in the case about ${plan(input, 'en')}. Either lead reviewer can make a new proposal.`,
        ],
        button: { label: 'See the disagreement', path: reviewLink(input) },
        happened: 'the proposed settlement was rejected',
      }),
  },
  'change.accepted': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `${body(input, 'da')} har godkendt ændringen af planen`),
        heading: `${body(input, 'da')} har godkendt ændringen`,
        paragraphs: [
          p`${body(input, 'da')} har godkendt den ændring af planen, som ${municipality(input, 'da')} anmeldte efter indstillingen. Ændringen gælder, når begge organer har godkendt den.`,
        ],
        button: { label: 'Se ændringen', path: LINKS.council(input.caseFacts.submissionId) },
        happened: `${body(input, 'da')} godkendte ændringen`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `${body(input, 'en')} has accepted the change of the plan`),
        heading: `${body(input, 'en')} has accepted the change`,
        paragraphs: [
          p`${body(input, 'en')} has accepted the change of the plan that ${municipality(input, 'en')} declared after the endorsement. The change holds once both bodies have accepted it.`,
        ],
        button: { label: 'See the change', path: LINKS.council(input.caseFacts.submissionId) },
        happened: `${body(input, 'en')} accepted the change`,
      }),
  },
  'signOff.given': {
    da: (input) =>
      message({
        subject: titled(input, 'da', `${body(input, 'da')} har underskrevet`),
        heading: `${body(input, 'da')} har underskrevet`,
        paragraphs: [
          p`Den ledende bedømmer hos ${body(input, 'da')} har underskrevet certificeringen af ${plan(input, 'da')}. Certifikatet udstedes, når begge har underskrevet, og vedtagelsen er registreret.`,
        ],
        button: { label: 'Se, hvad der mangler', path: LINKS.council(input.caseFacts.submissionId) },
        happened: `${body(input, 'da')} underskrev`,
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', `${body(input, 'en')} has signed`),
        heading: `${body(input, 'en')} has signed`,
        paragraphs: [
          p`The lead reviewer of ${body(input, 'en')} has signed the certification of ${plan(input, 'en')}. The certificate is issued once both have signed and the adoption has been recorded.`,
        ],
        button: { label: 'See what remains', path: LINKS.council(input.caseFacts.submissionId) },
        happened: `${body(input, 'en')} signed`,
      }),
  },
} as const satisfies Partial<Record<CaseKind, CaseText>>;
