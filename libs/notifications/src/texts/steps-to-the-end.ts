import { fullDay, longDay } from './dates.js';
import { LINKS } from './links.js';
import { message, p, strong, type CaseKind, type CaseText, type CaseTextInput } from './message.js';
import { askAdviser, capital, dueOn, findingsList, nextStep, plan, reasonQuote, titled } from './phrases.js';

function isReviewer({ role }: CaseTextInput): boolean {
  return role === 'assigned_lead' || role === 'assigned_reviewer';
}

/** Texts of the steps that end the review or the case. */
export const STEPS_TO_THE_END = {
  'transition.endorse': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Klimaplanen er indstillet til certificering'),
        heading: `C40 og CONCITO indstiller ${plan(input, 'da')} til certificering`,
        paragraphs: [
          p`Begge organer finder ${strong('alle kriterier opfyldt')}. Certifikatet udstedes, når kommunalbestyrelsens vedtagelse er registreret, og begge ledende bedømmere har underskrevet. Rækkefølgen er uden betydning.`,
        ],
        box: [
          nextStep(
            'da',
            input.own
              ? 'Registrér kommunalbestyrelsens vedtagelse'
              : input.role === 'assigned_lead'
                ? 'Underskriv'
                : 'Vedtagelse og underskrifter',
          ),
        ],
        button: { label: 'Se, hvad der mangler', path: LINKS.council(input.caseFacts.submissionId) },
        list: findingsList(input, 'da'),
        closing: askAdviser(input, 'da'),
        happened: 'C40 og CONCITO indstillede planen til certificering',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'The climate plan has been endorsed for certification'),
        heading: `C40 and CONCITO endorse ${plan(input, 'en')} for certification`,
        paragraphs: [
          p`Both bodies find ${strong('every criterion met')}. The certificate is issued once the council's adoption has been recorded and both lead reviewers have signed, in whichever order.`,
        ],
        box: [
          nextStep(
            'en',
            input.own
              ? "Record the council's adoption"
              : input.role === 'assigned_lead'
                ? 'Sign'
                : 'Adoption and signatures',
          ),
        ],
        button: { label: 'See what remains', path: LINKS.council(input.caseFacts.submissionId) },
        list: findingsList(input, 'en'),
        closing: askAdviser(input, 'en'),
        happened: 'C40 and CONCITO endorsed the plan for certification',
      }),
  },
  'transition.certify': {
    da: (input) => {
      const { certificate } = input.subject;
      const update = certificate?.updateDueOn;
      return message({
        subject: titled(
          input,
          'da',
          `Klimaplanen er certificeret${certificate ? ` (${certificate.number})` : ''}`,
        ),
        heading: `${capital(plan(input, 'da'))} er certificeret`,
        paragraphs: [
          p`${input.own ? 'Tillykke! ' : ''}C40 og CONCITO har certificeret planen »${strong(input.caseFacts.planTitle)}«. Alle kan se certifikatet i det offentlige register.`,
        ],
        box: [
          ...(certificate ? [{ label: 'Certifikat', value: certificate.number }] : []),
          ...(update ? [{ label: 'Planen opdateres senest', value: fullDay(update, 'da') }] : []),
        ],
        button: { label: 'Se certifikatet', path: LINKS.case(input.caseFacts.submissionId) },
        happened: 'den sidste betingelse for certificering blev opfyldt',
      });
    },
    en: (input) => {
      const { certificate } = input.subject;
      const update = certificate?.updateDueOn;
      return message({
        subject: titled(
          input,
          'en',
          `The climate plan has been certified${certificate ? ` (${certificate.number})` : ''}`,
        ),
        heading: `${capital(plan(input, 'en'))} has been certified`,
        paragraphs: [
          p`${input.own ? 'Congratulations! ' : ''}C40 and CONCITO have certified the plan “${strong(input.caseFacts.planTitle)}”. Everybody can see the certificate in the public register.`,
        ],
        box: [
          ...(certificate ? [{ label: 'Certificate', value: certificate.number }] : []),
          ...(update ? [{ label: 'Plan to be updated by', value: fullDay(update, 'en') }] : []),
        ],
        button: { label: 'See the certificate', path: LINKS.case(input.caseFacts.submissionId) },
        happened: 'the last condition of certification was met',
      });
    },
  },
  'transition.decline': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Klimaplanen kan ikke certificeres'),
        heading: `C40 og CONCITO kan ikke certificere ${plan(input, 'da')}`,
        paragraphs: [
          p`Begge organer har vurderet, at planen ikke kan certificeres. Begrundelserne står i sagen, som nu er lukket. Kommunen kan oprette en ny sag, når planen er ændret.`,
        ],
        box: [
          nextStep(
            'da',
            input.own ? 'Læs begrundelserne, og tal med jeres rådgiver' : 'Ingen, sagen er lukket',
          ),
        ],
        button: { label: 'Se begrundelserne', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'da'),
        list: findingsList(input, 'da'),
        closing: askAdviser(input, 'da'),
        happened: 'C40 og CONCITO afviste at certificere planen',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'The climate plan cannot be certified'),
        heading: `C40 and CONCITO cannot certify ${plan(input, 'en')}`,
        paragraphs: [
          p`Both bodies have found that the plan cannot be certified. The grounds are in the case, which is now closed. The municipality can open a new case once the plan has been changed.`,
        ],
        box: [
          nextStep(
            'en',
            input.own ? 'Read the grounds and talk to your adviser' : 'None, the case is closed',
          ),
        ],
        button: { label: 'See the grounds', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'en'),
        list: findingsList(input, 'en'),
        closing: askAdviser(input, 'en'),
        happened: 'C40 and CONCITO declined to certify the plan',
      }),
  },
  'transition.reopen': {
    da: (input) => {
      const due = dueOn(input, 'review');
      return message({
        subject: titled(input, 'da', `Vurderingen er genåbnet, runde ${input.caseFacts.round}`),
        heading: `Vurderingen af ${plan(input, 'da')} er genåbnet`,
        paragraphs: [
          p`Planen er ændret, efter at den blev indstillet. De berørte kriterier vurderes derfor igen i ${strong(`runde ${input.caseFacts.round}`)}.`,
        ],
        box: [
          ...(due ? [{ label: 'Vurderingen er færdig senest', value: longDay(due, 'da') }] : []),
          nextStep(
            'da',
            isReviewer(input) ? 'Vurdér de åbne kriterier' : 'C40 og CONCITO vurderer ændringen',
          ),
        ],
        button: { label: 'Se sagen', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'da'),
        closing: askAdviser(input, 'da'),
        happened: 'vurderingen blev genåbnet',
      });
    },
    en: (input) => {
      const due = dueOn(input, 'review');
      return message({
        subject: titled(input, 'en', `The review was reopened, round ${input.caseFacts.round}`),
        heading: `The review of ${plan(input, 'en')} was reopened`,
        paragraphs: [
          p`The plan was changed after it had been endorsed. The criteria affected are therefore judged again in ${strong(`round ${input.caseFacts.round}`)}.`,
        ],
        box: [
          ...(due ? [{ label: 'Review due by', value: longDay(due, 'en') }] : []),
          nextStep('en', isReviewer(input) ? 'Judge the open criteria' : 'C40 and CONCITO judge the change'),
        ],
        button: { label: 'See the case', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'en'),
        closing: askAdviser(input, 'en'),
        happened: 'the review was reopened',
      });
    },
  },
  'transition.withdraw': {
    da: (input) =>
      message({
        subject: titled(input, 'da', 'Sagen er trukket tilbage'),
        heading: `Sagen om ${plan(input, 'da')} er trukket tilbage`,
        paragraphs: [
          p`Sagen er lukket, og ingen skal gøre mere ved den. Alt, hvad der er skrevet, er bevaret. Kommunen kan oprette en ny sag.`,
        ],
        button: { label: 'Se sagen', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'da'),
        closing: askAdviser(input, 'da'),
        happened: 'sagen blev trukket tilbage',
      }),
    en: (input) =>
      message({
        subject: titled(input, 'en', 'The case has been withdrawn'),
        heading: `The case about ${plan(input, 'en')} has been withdrawn`,
        paragraphs: [
          p`The case is closed and nobody needs to do more about it. Everything written has been kept. The municipality can open a new case.`,
        ],
        button: { label: 'See the case', path: LINKS.case(input.caseFacts.submissionId) },
        quote: reasonQuote(input, 'en'),
        closing: askAdviser(input, 'en'),
        happened: 'the case was withdrawn',
      }),
  },
} as const satisfies Partial<Record<CaseKind, CaseText>>;
