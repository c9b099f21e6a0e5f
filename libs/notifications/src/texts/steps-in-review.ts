import { longDay } from './dates.js';
import { LINKS } from './links.js';
import {
  message,
  p,
  strong,
  type CaseKind,
  type CaseText,
  type CaseTextInput,
  type Paragraph,
} from './message.js';
import {
  askAdviser,
  byDay,
  dueOn,
  findingsList,
  municipality,
  nextStep,
  plan,
  reasonQuote,
  titled,
} from './phrases.js';

function isReviewer({ role }: CaseTextInput): boolean {
  return role === 'assigned_lead' || role === 'assigned_reviewer';
}

function changesSummary(input: CaseTextInput): { da: Paragraph; en: Paragraph } {
  const { round } = input.caseFacts;
  const { criteria, findings = [] } = input.subject;
  const must = findings.filter(({ severity }) => severity === 'must').length;
  const should = findings.length - must;
  const met = criteria && {
    da: `${criteria.met} af ${criteria.total} kriterier er opfyldt. `,
    en: `${criteria.met} of ${criteria.total} criteria are met. `,
  };
  const who = input.own ? { da: 'I', en: 'you' } : { da: 'kommunen', en: 'the municipality' };
  const toDo = {
    da: [
      ...(must > 0 ? [`${must} fund, som ${who.da} skal svare på og rette`] : []),
      ...(should > 0 ? [`${should} fund, som ${who.da} bør overveje`] : []),
    ].join(', og '),
    en: [
      ...(must > 0 ? [`${counted(must)} that ${who.en} must answer and correct`] : []),
      ...(should > 0 ? [`${counted(should)} that ${who.en} should consider`] : []),
    ].join(', and '),
  };
  return {
    da: p`Runde ${round} er afsluttet. ${strong(met?.da ?? '')}${toDo.da && `Der er ${toDo.da}.`}`,
    en: p`Round ${round} has ended. ${strong(met?.en ?? '')}${toDo.en && `There ${must === 1 || (must === 0 && should === 1) ? 'is' : 'are'} ${toDo.en}.`}`,
  };
}

function counted(findings: number): string {
  return findings === 1 ? '1 finding' : `${findings} findings`;
}

/** Texts of the rounds of review. */
export const STEPS_IN_REVIEW = {
  'transition.requestChanges': {
    da: (input) => {
      const due = dueOn(input, 'findings_answer');
      const count = input.subject.findings?.length ?? 0;
      return message({
        subject: input.own
          ? `Ændringer ønsket: svar på ${count} fund${byDay(due, 'da')}`
          : titled(input, 'da', `C40 og CONCITO ønsker ændringer${due ? `, svar${byDay(due, 'da')}` : ''}`),
        heading: `C40 og CONCITO ønsker ændringer i ${plan(input, 'da')}`,
        paragraphs: [changesSummary(input).da],
        box: [
          ...(due ? [{ label: 'Svar senest', value: longDay(due, 'da') }] : []),
          nextStep('da', input.own ? 'Besvar fund og genindsend' : 'Kommunen besvarer fund og genindsender'),
        ],
        button: {
          label: input.own ? 'Se fund og svar' : 'Se fund',
          path: LINKS.findings(input.caseFacts.submissionId),
        },
        list: findingsList(input, 'da'),
        quote: reasonQuote(input, 'da'),
        closing: askAdviser(input, 'da', 'Kan I ikke nå fristen, kan I bede om mere tid i sagen.'),
        happened: 'C40 og CONCITO ønskede ændringer',
      });
    },
    en: (input) => {
      const due = dueOn(input, 'findings_answer');
      const count = input.subject.findings?.length ?? 0;
      return message({
        subject: input.own
          ? `Changes requested: answer ${counted(count)}${byDay(due, 'en')}`
          : titled(input, 'en', `C40 and CONCITO request changes${due ? `, answer${byDay(due, 'en')}` : ''}`),
        heading: `C40 and CONCITO request changes to ${plan(input, 'en')}`,
        paragraphs: [changesSummary(input).en],
        box: [
          ...(due ? [{ label: 'Answer by', value: longDay(due, 'en') }] : []),
          nextStep(
            'en',
            input.own ? 'Answer the findings and resubmit' : 'The municipality answers and resubmits',
          ),
        ],
        button: {
          label: input.own ? 'See findings and answer' : 'See findings',
          path: LINKS.findings(input.caseFacts.submissionId),
        },
        list: findingsList(input, 'en'),
        quote: reasonQuote(input, 'en'),
        closing: askAdviser(
          input,
          'en',
          'If you cannot make the deadline, you can ask for more time in the case.',
        ),
        happened: 'C40 and CONCITO requested changes',
      });
    },
  },
  'transition.resubmit': {
    da: (input) => {
      const due = dueOn(input, 'review');
      const { round } = input.caseFacts;
      return message({
        subject: titled(input, 'da', `Planen er genindsendt, runde ${round}${byDay(due, 'da')}`),
        heading: `${input.own ? 'Jeres plan' : `Planen fra ${municipality(input, 'da')}`} er genindsendt`,
        paragraphs: [
          p`Alle fund er besvaret, og ${strong(`runde ${round}`)} er begyndt. Kun de kriterier, der ikke var opfyldt, eller hvor grundlaget er ændret, vurderes igen.`,
        ],
        box: [
          ...(due ? [{ label: 'Vurderingen er færdig senest', value: longDay(due, 'da') }] : []),
          nextStep('da', isReviewer(input) ? 'Vurdér de åbne kriterier' : 'C40 og CONCITO vurderer svarene'),
        ],
        button: {
          label: isReviewer(input) ? 'Se svar og ændringer' : 'Se sagen',
          path: isReviewer(input)
            ? LINKS.review(input.caseFacts.submissionId)
            : LINKS.case(input.caseFacts.submissionId),
        },
        closing: askAdviser(input, 'da'),
        happened: `${municipality(input, 'da')} genindsendte planen`,
      });
    },
    en: (input) => {
      const due = dueOn(input, 'review');
      const { round } = input.caseFacts;
      return message({
        subject: titled(input, 'en', `The plan was resubmitted, round ${round}${byDay(due, 'en')}`),
        heading: input.own
          ? 'Your plan was resubmitted'
          : `The plan of ${municipality(input, 'en')} was resubmitted`,
        paragraphs: [
          p`Every finding has been answered, and ${strong(`round ${round}`)} has begun. Only criteria that were not met, or whose basis has changed, are judged again.`,
        ],
        box: [
          ...(due ? [{ label: 'Review due by', value: longDay(due, 'en') }] : []),
          nextStep('en', isReviewer(input) ? 'Judge the open criteria' : 'C40 and CONCITO judge the answers'),
        ],
        button: {
          label: isReviewer(input) ? 'See answers and changes' : 'See the case',
          path: isReviewer(input)
            ? LINKS.review(input.caseFacts.submissionId)
            : LINKS.case(input.caseFacts.submissionId),
        },
        closing: askAdviser(input, 'en'),
        happened: `${municipality(input, 'en')} resubmitted the plan`,
      });
    },
  },
} as const satisfies Partial<Record<CaseKind, CaseText>>;
