// docs/generated/access.md: who sees and does what with a case in which state, from the policy in libs/workflow.
import { code, codes, page, table } from '../lib/markdown.mjs';

/** People as they stand towards a case; whoever is assigned is also a member of the body. */
const CAST = {
  'Municipality: editor': ['municipality_editor'],
  'Municipality: signatory': ['municipality_signatory'],
  'Municipality: editor who is signatory too': ['municipality_editor', 'municipality_signatory'],
  'Municipality: viewer': ['municipality_viewer'],
  'Adviser of its geographic organisation': ['adviser'],
  'CONCITO: reviewer, not assigned': ['concito_reviewer'],
  'CONCITO: assigned reviewer': ['concito_reviewer', 'concito_assigned'],
  'CONCITO: assigned lead': ['concito_reviewer', 'concito_assigned', 'concito_lead'],
  'C40: reviewer, not assigned': ['c40_reviewer'],
  'C40: assigned reviewer': ['c40_reviewer', 'c40_assigned'],
  'C40: assigned lead': ['c40_reviewer', 'c40_assigned', 'c40_lead'],
  Secretariat: ['secretariat'],
  Observer: ['observer'],
  Administrator: ['administrator'],
  'Anybody else, e.g. from another municipality': ['stranger'],
};

/** Roles by what they give outside of a case. */
const ROLES = [
  ['Editor', 'municipality', 'editor'],
  ['Signatory', 'municipality', 'signatory'],
  ['Viewer', 'municipality', 'viewer'],
  ['Adviser', 'geographic_organisation', 'adviser'],
  ['Reviewer, lead reviewer', 'review_body', 'reviewer'],
  ['Secretariat', 'secretariat', 'secretariat'],
  ['Observer', 'observer', 'observer'],
  ['Administrator', 'municipality', 'administrator'],
  ['Administrator of the secretariat', 'secretariat', 'administrator'],
];
const SIGNS = { allowed: '✓', refused: '403', hidden: '404' };

/** The states, and the situations within a state that make a difference. */
function situations({ SUBMISSION_STATES, STATE_TEXTS }) {
  return SUBMISSION_STATES.flatMap((state) => {
    const name = STATE_TEXTS[state].en;
    const thing = {
      municipalityId: 'own',
      geographicOrganisationId: null,
      state,
      sharedWithAdviser: false,
      hasRevision: true,
      assignments: [],
    };
    if (state === 'draft')
      return [
        { name, thing },
        { name: `${name}, shared with the adviser`, thing: { ...thing, sharedWithAdviser: true } },
      ];
    if (state === 'withdrawn')
      return [
        { name: `${name}, never submitted`, thing: { ...thing, hasRevision: false } },
        { name: `${name} after submission`, thing },
      ];
    return [{ name, thing }];
  });
}

function sight(personas, thing, { visibilityOf, seesWorkingCopy }) {
  const visibility = visibilityOf(personas, thing);
  return visibility === 'content' && seesWorkingCopy(personas, thing) ? 'working copy' : visibility;
}

/** One row per pattern of answers, so that actions that are alike stand together. */
function patterns(personas, columns, { CASE_ACTION_NAMES, judge }) {
  const rows = new Map();
  for (const action of CASE_ACTION_NAMES) {
    const cells = columns.map(({ thing }) => SIGNS[judge(personas, action, thing)]);
    const row = rows.get(cells.join()) ?? { cells, actions: [] };
    rows.set(cells.join(), { cells, actions: [...row.actions, action] });
  }
  const sorted = [...rows.values()].sort(
    (a, b) => Number(b.cells.includes('✓')) - Number(a.cells.includes('✓')),
  );
  return sorted.map(({ cells, actions }) => {
    const never = !cells.includes('✓');
    return [never ? (rows.size === 1 ? 'everything' : 'everything else') : codes(actions), ...cells];
  });
}

/** The rule of an action in words. */
function whoMay(rule, { SUBMISSION_STATES }) {
  if (!rule.allow) return `everybody who sees the ${rule.level}`;
  const byStates = new Map();
  for (const [persona, states] of Object.entries(rule.allow)) {
    const where = states.length === SUBMISSION_STATES.length ? 'any state' : codes(states);
    byStates.set(where, [...(byStates.get(where) ?? []), persona]);
  }
  return (
    [...byStates].map(([where, who]) => `${codes(who)}: ${where}`).join('; ') || 'nobody: the system does it'
  );
}

function globalRow(action, { canGlobally }) {
  const answers = ROLES.map(([, kind, role]) => {
    const memberships = [{ organisationId: 'own', organisationCode: 'own', kind, role }];
    const viewer = { userId: 'somebody', name: 'Somebody', memberships };
    if (canGlobally(viewer, action, { organisationId: 'another' })) return '✓';
    return canGlobally(viewer, action, { organisationId: 'own' }) ? 'own' : '403';
  });
  return [code(action), ...answers];
}

export async function generate(compiled) {
  const contracts = await compiled('libs/contracts/src/index.js');
  const workflow = await compiled('libs/workflow/src/index.js');
  const { CASE_ACTION_NAMES, CASE_ACTIONS, GLOBAL_ACTIONS } = workflow;
  const columns = situations(contracts);
  const names = columns.map(({ name }) => name);

  const content = page(
    '# Who sees and does what',
    'From the policy in `libs/workflow`, which controllers, services and tests ask. What it does not grant is ' +
      'refused. `✓` allowed · `403` visible, but not allowed · `404` hidden, as if it did not exist. Who is not ' +
      'signed in gets 401. Somebody who is several things gets the best answer of each row.',
    'What is allowed may still fail on a condition: a step on its state and its ' +
      '[conditions](state-machine.md#conditions), a look at scores on the blindness between the bodies.',
    '## How much of a case somebody sees',
    '`summary`: id, municipality, state, dates · `content`: everything, as last submitted · `working copy`: ' +
      'everything, as the municipality has it now.',
    table(
      ['Who', ...names],
      Object.entries(CAST).map(([name, personas]) => [
        name,
        ...columns.map(({ thing }) => sight(personas, thing, workflow)),
      ]),
    ),
    '## Action by action',
    'A step taken from the wrong state is answered by the state table (409 `transition_not_possible`), so that the ' +
      'policy grants it in any state.',
    table(
      ['Action', 'Needs to see', 'Who, in which states'],
      CASE_ACTION_NAMES.map((action) => {
        const rule = CASE_ACTIONS[action];
        return [code(action), rule.level, whoMay(rule, contracts)];
      }),
    ),
    '## Person by person',
    ...Object.entries(CAST).flatMap(([name, personas]) => [
      `### ${name}`,
      table(['Actions', ...names], patterns(personas, columns, workflow)),
    ]),
    '## Outside of cases',
    '`✓` towards every organisation · `own` towards the own organisation · `403` not at all.',
    table(
      ['Action', ...ROLES.map(([name]) => name)],
      GLOBAL_ACTIONS.map((action) => globalRow(action, workflow)),
    ),
  );
  return { 'access.md': content };
}
