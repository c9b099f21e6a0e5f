import type { Chapter } from './plan-text.js';

/** What the second version of the plan says more, after the reviewers' findings. */
export const ADDED_IN_SECOND_VERSION: Readonly<
  Record<string, Partial<Pick<Chapter, 'paragraphs' | 'table'>>>
> = {
  K7: {
    paragraphs: [
      'Fordelingen er nu opgjort for hvert af de ti største tiltag. Lejere i de ældste etageboliger sparer i gennemsnit 2.100 kr. om året, når huslejestigningen er trukket fra.',
    ],
    table: {
      title: 'Fordeling af byrder og gevinster',
      head: ['Gruppe', 'Byrde', 'Gevinst', 'Afbødning'],
      rows: [
        ['Lejere i ældre etageboliger', 'Husleje', 'Lavere varmeregning', 'Loft over stigning'],
        ['Pendlere uden tog', 'Dyrere bil', 'Renere luft', 'Samkørsel og busser'],
        ['Landmænd på lavbund', 'Tabt jord', 'Kompensation', 'Jordfordeling'],
        ['Ældre på plejecentre', 'Ingen', 'Svalere sommer', 'Skygge først her'],
      ],
    },
  },
  K9: {
    paragraphs: [
      'Der er sat delmål for 2035 (80 procent) og 2040 (92 procent), og det er vist år for år, hvordan de nås.',
    ],
    table: {
      title: 'Delmål i forhold til 1990',
      head: ['År', 'Reduktion', 'Ton CO2e'],
      rows: [
        ['2030', '65 %', '178.000'],
        ['2035', '80 %', '102.000'],
        ['2040', '92 %', '41.000'],
        ['2045', 'netto-nul', '0'],
      ],
    },
  },
  K10: { paragraphs: ['Loftet over varmeudgiften gælder nu også private lejemål i fjernvarmeområdet.'] },
};
