import type { Judgement, ReviewBody } from './moves.js';
import type { Schemas } from '../client/client.js';

/** Words that CONCITO writes before C40 has finished, and that nobody else may see till then, in no form. */
export const SECRETS = ['HEMMELIG-7', 'pr. tiltag', 'delmål mellem 2030 og 2045', 'unges svar'] as const;

/** What each body's reviewer thinks in the first round; every other criterion is met. */
export const FIRST_ROUND: Readonly<Record<ReviewBody, Readonly<Record<string, Judgement>>>> = {
  concito: {
    K3: {
      value: 'met_with_recommendation',
      comment: 'Inddragelsen er god. Vis gerne, hvad de unges svar ændrede.',
    },
    K7: {
      value: 'partly_met',
      comment: 'Fordelingen er beskrevet for grupper, men ikke opgjort pr. tiltag.',
    },
    K9: { value: 'partly_met', comment: 'Der mangler delmål mellem 2030 og 2045.' },
    K12: { value: 'met_with_recommendation', comment: 'God liste.' },
  },
  c40: {
    K9: {
      value: 'partly_met',
      comment: 'At least two interim targets are required; the plan has none between 2030 and 2045.',
    },
  },
};

/** The comment on K12 after CONCITO's lead has sent it back. */
export const BETTER_COMMENT: Judgement = {
  value: 'met_with_recommendation',
  comment: 'Alle tiltag har ansvar, tid og effekt. Angiv også usikkerheden på de ti største.',
};

/** The demands that each body raises in the first round. */
export const FINDINGS: Readonly<Record<ReviewBody, readonly Schemas['RaiseFindingDto'][]>> = {
  concito: [
    {
      criterion: 'K7',
      severity: 'must',
      text: 'Opgør fordelingen af byrder og gevinster pr. tiltag for mindst de ti største tiltag.',
    },
    { criterion: 'K9', severity: 'must', text: 'Sæt mindst to delmål mellem 2030 og 2045.' },
    { criterion: 'K3', severity: 'should', text: 'Vis, hvad de unges svar ændrede i planen.' },
  ],
  c40: [
    {
      criterion: 'K9',
      severity: 'must',
      text: 'Add interim targets for 2035 and 2040 and show the path year by year.',
    },
  ],
};

/** What the municipality answers, by body and criterion. */
export const ANSWERS: Readonly<Record<string, string>> = {
  'concito K7': 'Fordelingen er opgjort for de ti største tiltag, se tabellen i kapitel 7.',
  'concito K9': 'Delmål for 2035 og 2040 er sat i kapitel 9.',
  'concito K3': 'Tabellen i kapitel 3 viser nu, hvad de unges svar ændrede.',
  'c40 K9':
    'Interim targets for 2035 (80 %) and 2040 (92 %) are now in chapter 9, with the path year by year.',
};
