import { ApiError, must, type ApiClient, type Schemas } from '../client/client.js';
import { CAST, type PartName } from './cast.js';
import { expectSame, expectThat, type Stage } from './stage.js';

/** A one-time token stands behind `#`, so that no server and no mail scanner gets to see it. */
const TOKEN = /#([\w-]{22}\.[\w-]{43})/;

/** The administrator signs in: with the password given, else by the demonstration's one click. */
export async function signInAsAdministrator(stage: Stage, client: ApiClient): Promise<string> {
  const { administrator, baseUrl } = stage.options;
  if (administrator) {
    const { user } = must(await client.api.POST('/api/v1/session', { body: administrator }));
    return user.name;
  }
  const answer = await client.send(
    new Request(`${baseUrl}/api/v1/demo/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'administrator' }),
    }),
  );
  expectThat(
    answer.ok,
    'The server offers no one-click sign-in. Set STORY_ADMIN_EMAIL and STORY_ADMIN_PASSWORD to an administrator of KL.',
  );
  const { user } = (await answer.json()) as Schemas['SessionDto'];
  return `${user.name}, one-click sign-in`;
}

/** Invites somebody, who accepts by the e-mail that arrives, sets a password, signs out and signs in again. */
export async function join(
  stage: Stage,
  administrator: ApiClient,
  part: PartName,
  organisation: Schemas['OrganisationDto'],
): Promise<void> {
  const { name, role, language } = CAST[part];
  const email = `${addressable(name)}.${stage.run}@historien.example`;
  await stage.step(
    'The administrator',
    `invites ${name} as ${role.replace('_', ' ')} of ${organisation.name}`,
    async () => {
      must(
        await administrator.api.POST('/api/v1/invitations', {
          body: { organisationId: organisation.id, role, email, name, language },
        }),
      );
      const { subject } = await stage.mailbox.wait(email, 'account.invited', stage.mailLimit);
      return `e-mail to ${email}: »${subject}«`;
    },
  );
  const client = stage.browser(language);
  const password = `${stage.run} grønne heste`;
  const userId = await accept(stage, client, email, password);
  stage.join({ part, name, email, userId, client });
  await stage.step(part, 'sets a password, signs out and signs in', async () => {
    await signOut(client);
    const { user } = must(await client.api.POST('/api/v1/session', { body: { email, password } }));
    expectSame(
      user.memberships.map((one) => [one.role, one.organisationCode]),
      [[role, organisation.code]],
      `${name} has other roles than invited to.`,
    );
    return 'signed in';
  });
}

async function signOut(client: ApiClient): Promise<void> {
  const before = client.interruptions;
  const answer = await client.api.DELETE('/api/v1/session', {});
  // When the answer was lost on the way, there is no session any more that could be ended again.
  if (answer.response.status === 401 && client.interruptions > before) return;
  must(answer);
}

async function accept(stage: Stage, client: ApiClient, email: string, password: string): Promise<string> {
  const { text } = await stage.mailbox.wait(email, 'account.invited', stage.mailLimit);
  const token = TOKEN.exec(text)?.[1];
  expectThat(token !== undefined, `The invitation to ${email} has no link.`);
  const invitation = must(await client.api.POST('/api/v1/invitations/inspect', { body: { token } }));
  expectSame(invitation.email, email, 'The invitation is for somebody else.');
  const before = client.interruptions;
  try {
    return must(await client.api.POST('/api/v1/invitations/redeem', { body: { token, password } })).user.id;
  } catch (error) {
    // The link works once: when the answer to its use was lost on the way, the password is set already.
    if (!(error instanceof ApiError) || client.interruptions === before) throw error;
    return must(await client.api.POST('/api/v1/session', { body: { email, password } })).user.id;
  }
}

function addressable(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ø', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('å', 'aa')
    .replace(/[^a-z]+/g, '.');
}
