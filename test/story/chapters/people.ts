import { must, type ApiClient, type Schemas } from '../../client/client.js';
import { CAST, PARTS } from '../cast.js';
import { join, signInAsAdministrator } from '../sign-up.js';
import { expectThat, type Stage } from '../stage.js';

/** Of these a municipality can have one at a time. */
const OPEN_STATES: Schemas['SubmissionState'][] = [
  'draft',
  'scoping',
  'submitted',
  'in_review',
  'changes_requested',
  'endorsed',
];

/** The administrator invites eight people; each accepts by the e-mail that came, sets a password, and signs in anew. */
export async function people(stage: Stage): Promise<void> {
  const administrator = stage.browser();
  await stage.step('The administrator', 'signs in', () => signInAsAdministrator(stage, administrator));
  const organisations = await listOrganisations(administrator);
  const code = (wanted: string): Schemas['OrganisationDto'] => {
    const found = organisations.find((one) => one.code === wanted);
    expectThat(found !== undefined, `There is no organisation ${wanted}.`);
    return found;
  };
  // The secretariat is the first: it knows which municipalities have an open case.
  await join(stage, administrator, 'secretariat', code('kl'));
  const municipality = await stage.step(
    'secretariat',
    'looks for a municipality without an open case',
    () => freeMunicipality(stage, organisations),
    ({ name, code: number }) => `${name} (${number})`,
  );
  stage.props.municipality = municipality;
  const adviser = organisations.find(({ id }) => id === municipality.geographicOrganisationId);
  expectThat(adviser !== undefined, `${municipality.name} has no geographic organisation.`);
  const places = { municipality, adviser, c40: code('c40'), concito: code('concito'), kl: code('kl') };
  for (const part of PARTS)
    if (part !== 'secretariat') await join(stage, administrator, part, places[CAST[part].organisation]);
}

async function listOrganisations({ api }: ApiClient): Promise<Schemas['OrganisationDto'][]> {
  const all: Schemas['OrganisationDto'][] = [];
  let cursor: string | undefined;
  do {
    const page = must(await api.GET('/api/v1/organisations', { params: { query: { limit: 200, cursor } } }));
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}

async function freeMunicipality(
  stage: Stage,
  organisations: readonly Schemas['OrganisationDto'][],
): Promise<Schemas['OrganisationDto']> {
  const busy = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = must(
      await stage.as('secretariat').GET('/api/v1/submissions', {
        params: { query: { limit: 200, cursor, state: OPEN_STATES } },
      }),
    );
    for (const { municipality } of page.items) busy.add(municipality.id);
    cursor = page.next ?? undefined;
  } while (cursor);
  const free = organisations.filter(
    ({ kind, id, geographicOrganisationId }) =>
      kind === 'municipality' && geographicOrganisationId !== null && !busy.has(id),
  );
  // Anywhere among them, so that two stories at the same time seldom meet.
  const found = free[parseInt(stage.run, 16) % free.length];
  expectThat(found !== undefined, 'Every municipality has an open case.');
  return found;
}
