// Which room of the house may enter which, and why. Read by eslint.config.mjs; proven by test/integration/house.int.spec.ts.

const BASE = ['contracts', 'workflow', 'platform'];
const LOWER_FEATURES = ['organisations', 'frameworks', 'documents'];
const FEATURES = [...LOWER_FEATURES, 'submissions', 'reviews', 'certificates', 'notifications', 'audit'];
const LIBRARIES = [...BASE, ...FEATURES];
const APPS = ['api', 'worker', 'standalone', 'cli', 'web'];

const BETWEEN_FEATURES =
  'Between features imports only go certificates → reviews → submissions → organisations, frameworks, documents; ' +
  'notifications and audit are reached through the ports in platform.';
const ABOVE =
  'Imports point one way: apps → features → workflow → contracts, and features → platform → contracts.';

/** Room → the rooms it may enter, and the sentence that somebody reads who tries another one. */
const RULES = [
  { from: ['contracts'], may: [], because: 'contracts stands under everything and imports nothing.' },
  { from: ['workflow'], may: ['contracts'], because: `workflow is pure and knows only contracts. ${ABOVE}` },
  {
    from: ['platform'],
    may: ['contracts'],
    because: `platform knows no feature and no rule of the process. ${ABOVE}`,
  },
  { from: [...LOWER_FEATURES, 'notifications', 'audit'], may: BASE, because: BETWEEN_FEATURES },
  { from: ['submissions'], may: [...BASE, ...LOWER_FEATURES], because: BETWEEN_FEATURES },
  { from: ['reviews'], may: [...BASE, ...LOWER_FEATURES, 'submissions'], because: BETWEEN_FEATURES },
  {
    from: ['certificates'],
    may: [...BASE, ...LOWER_FEATURES, 'submissions', 'reviews'],
    because: BETWEEN_FEATURES,
  },
  {
    from: ['api', 'worker'],
    may: LIBRARIES,
    because: 'Nothing imports an app, so that each process can be deployed alone.',
  },
  {
    from: ['standalone', 'cli'],
    may: [...LIBRARIES, 'api', 'worker', 'migrations'],
    because: 'standalone and cli compose the api, the worker and the migrations, and nothing composes them.',
  },
  {
    from: ['web'],
    may: ['contracts', 'workflow'],
    because: 'Pages run in the browser: only contracts and workflow do too.',
  },
  {
    from: ['migrations'],
    may: [],
    because: 'A migration is self-contained: code that changes later must not change what it did.',
  },
  {
    from: ['test', 'bench'],
    may: [...LIBRARIES, ...APPS, 'migrations', 'test', 'bench'],
    because: 'Tests and benchmarks may import everything.',
  },
];

/** How eslint-plugin-boundaries recognises the rooms. */
export const ROOMS = [
  ...LIBRARIES.map((name) => ({ type: name, pattern: `libs/${name}`, partialMatch: false })),
  ...APPS.map((name) => ({ type: name, pattern: `apps/${name}`, partialMatch: false })),
  ...['migrations', 'test', 'bench'].map((name) => ({ type: name, pattern: name, partialMatch: false })),
];

/** The rules as eslint-plugin-boundaries takes them; of several policies that match, the last one counts. */
export function importPolicies() {
  const element = (types, more = {}) => ({ element: { types: { anyOf: types }, ...more } });
  return RULES.flatMap(({ from, may, because }) => [
    { from: element(from), disallow: { to: { element: { type: '*' } } }, message: because },
    ...(may.length > 0 ? [{ from: element(from), allow: { to: element(may) } }] : []),
  ]).concat([
    // A specification beside the code may set up anything that the product has.
    {
      from: { file: { categories: 'test' } },
      allow: { to: { element: { types: { anyOf: [...LIBRARIES, ...APPS, 'migrations', 'test'] } } } },
    },
    {
      disallow: { to: element(LIBRARIES, { fileInternalPath: '!src/index.ts' }) },
      message:
        'A library is entered through its index.ts only, so that its inside can change without asking anybody.',
    },
    // Before Jest there is no Nest: the set-up takes the two files it needs.
    {
      from: { element: { type: 'test', fileInternalPath: 'setup/**' } },
      allow: { to: element(['platform']) },
    },
  ]);
}
