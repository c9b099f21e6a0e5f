import { PERSONAS, STATE_TEXTS, SUBMISSION_STATES, type Persona, type SubmissionState } from '@app/contracts';
import { judge, type AccessDecision, type CaseAction } from '@app/workflow';
import type { DeclaredRoute } from '../http/route-check.js';

/** What somebody with a role is towards a case; a lead is also an assigned reviewer of the body. */
export const ROLES: Readonly<Record<string, readonly Persona[]>> = {
  editor: ['municipality_editor'],
  signatory: ['municipality_signatory'],
  viewer: ['municipality_viewer'],
  adviser: ['adviser'],
  'C40 reviewer': ['c40_reviewer'],
  'C40 assigned': ['c40_reviewer', 'c40_assigned'],
  'C40 lead': ['c40_reviewer', 'c40_assigned', 'c40_lead'],
  'CONCITO reviewer': ['concito_reviewer'],
  'CONCITO assigned': ['concito_reviewer', 'concito_assigned'],
  'CONCITO lead': ['concito_reviewer', 'concito_assigned', 'concito_lead'],
  secretariat: ['secretariat'],
  administrator: ['administrator'],
  observer: ['observer'],
  'somebody else': ['stranger'],
};

const SIGNS: Record<AccessDecision, string> = { allowed: 'A', refused: 'x', hidden: '·' };

function cell(personas: readonly Persona[], action: CaseAction): string {
  return SUBMISSION_STATES.map((state: SubmissionState) => {
    const decision = judge(personas, action, {
      municipalityId: 'municipality',
      geographicOrganisationId: 'adviser',
      state,
      sharedWithAdviser: false,
      // As on the usual way: withdrawn after something had been sent.
      hasRevision: state !== 'draft' && state !== 'scoping',
      assignments: [],
    });
    return SIGNS[decision];
  }).join('');
}

/** Every endpoint × role × state with the policy's answer, as Markdown. */
export function accessTable(routes: readonly DeclaredRoute[]): string {
  const sorted = [...routes].sort((left, right) =>
    `${left.path} ${left.endpoint.method}` < `${right.path} ${right.endpoint.method}` ? -1 : 1,
  );
  const roles = Object.keys(ROLES);
  const onCases = sorted.flatMap(({ endpoint, path }) => {
    const { access } = endpoint;
    if (typeof access === 'string' || !('case' in access)) return [];
    const cells = Object.values(ROLES).map((personas) => `\`${cell(personas, access.case)}\``);
    return `| ${endpoint.method} ${path} | ${access.case} | ${cells.join(' | ')} |`;
  });
  const others = sorted.flatMap(({ endpoint, path }) => {
    const { access } = endpoint;
    if (typeof access === 'object' && 'case' in access) return [];
    return `| ${endpoint.method} ${path} | ${typeof access === 'string' ? access : access.global} |`;
  });
  return [
    '# Who may call what',
    '',
    'Generated from the policy and the declared routes, and tested over HTTP for every endpoint, role and state',
    '(`test/integration/access.int.spec.ts`).',
    '',
    `Each cell has one sign per state: ${SUBMISSION_STATES.map((state) => STATE_TEXTS[state].en).join(', ')}.`,
    '`A` allowed, `x` refused (403), `·` hidden (404). A step of the state machine (POST …/transitions) is judged by',
    'its event as well: see [access.md](access.md). Somebody who is not signed in gets 401 everywhere here.',
    '',
    `| Endpoint | Action | ${roles.join(' | ')} |`,
    `|${'---|'.repeat(roles.length + 2)}`,
    ...onCases,
    '',
    '## Endpoints that are about no case',
    '',
    '`public`: anybody. `signed_in`: a session or an API token. `session`: only a session. Else the action that the',
    'policy must grant; where it is about one organisation, the service judges it towards that organisation.',
    '',
    '| Endpoint | Access |',
    '|---|---|',
    ...others,
    '',
  ].join('\n');
}

/** Personas that no role in the table has; the test holds this to what must be so. */
export const PERSONAS_WITHOUT_ROLE = PERSONAS.filter(
  (persona) => !Object.values(ROLES).some((personas) => personas.includes(persona)),
);
