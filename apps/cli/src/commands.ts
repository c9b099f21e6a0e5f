import { FirstAdministrator, type FirstAdministratorResult } from '@app/organisations';
import { migrateDatabase, oneTimeLinkPath, Problem } from '@app/platform';
import { migrations } from '../../../migrations/index.js';
import { loadShippedData } from '../../api/src/shipped-data.js';
import { CliError, EXIT } from './cli-error.js';
import { withApplication } from './application.js';
import type { TargetConfig } from './target.js';

/** Writes one line for the person at the terminal. */
export type Say = (line: string) => void;

/** Whom `create-admin` makes an administrator. */
export interface AdminWish {
  readonly email: string;
  readonly name: string;
  readonly organisationCode: string;
  readonly password: string | undefined;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Brings the schema up to date. */
export async function migrate(config: TargetConfig, say: Say): Promise<void> {
  const ran = await migrateDatabase({ url: config.DATABASE_URL, migrations });
  for (const name of ran) say(`  ${name}`);
  say(
    ran.length === 0
      ? 'Databasen er allerede opdateret. / The database is up to date already.'
      : `${ran.length} ændringer af databasen udført. / ${ran.length} migrations ran.`,
  );
}

/** Loads organisations, frameworks and documented history. */
export async function loadData(config: TargetConfig, say: Say): Promise<void> {
  await withApplication(config, loadShippedData);
  say('Data er indlæst. / The data is loaded.');
}

/**
 * Makes sure that an organisation has this administrator, and that they can sign in.
 * @throws CliError saying what to do.
 */
export async function createAdmin(config: TargetConfig, wish: AdminWish, say: Say): Promise<void> {
  if (!EMAIL.test(wish.email)) {
    throw new CliError(
      {
        da: `--email ${wish.email} er ikke en e-mailadresse. Eksempel: --email navn@kl.dk`,
        en: `--email ${wish.email} is not an e-mail address. Example: --email name@kl.dk`,
      },
      EXIT.usage,
    );
  }
  const result = await withApplication(config, (app) =>
    app
      .get(FirstAdministrator, { strict: false })
      .create(wish)
      .catch((error: unknown) => {
        throw explained(error, wish);
      }),
  );
  for (const line of linesAbout(result, wish, config)) say(line);
}

function linesAbout(result: FirstAdministratorResult, wish: AdminWish, config: TargetConfig): string[] {
  const { granted, organisationName, passwordSet, invitationToken } = result;
  const lines = [
    granted
      ? `${wish.email} er nu administrator i ${organisationName}. / ${wish.email} is now an administrator of ${organisationName}.`
      : `${wish.email} var allerede administrator i ${organisationName}. / ${wish.email} was an administrator of ${organisationName} already.`,
  ];
  if (invitationToken !== null) {
    lines.push(
      'Vælg adgangskode her; linket virker én gang, i syv dage: / Set the password here; the link works once, for seven days:',
      `  ${config.BASE_URL}${oneTimeLinkPath('invitation', invitationToken)}`,
    );
  } else if (passwordSet) {
    lines.push('Adgangskoden er sat. / The password is set.');
  } else if (wish.password !== undefined) {
    lines.push(
      'Kontoen har en adgangskode, som ikke er ændret. / The account has a password, which was not changed.',
    );
  }
  return lines;
}

function explained(error: unknown, wish: AdminWish): unknown {
  if (!(error instanceof Problem)) return error;
  const [field] = error.fields;
  if (field) {
    const fill = (text: string): string =>
      text.replace(/\{(\w+)\}/g, (place, name: string) => String(field.params?.[name] ?? place));
    return new CliError({ da: fill(field.text.da), en: fill(field.text.en) });
  }
  if (error.code === 'not_found') {
    return new CliError({
      da: `Der er ingen organisation med koden ${wish.organisationCode}. Kør først load-data.`,
      en: `There is no organisation with the code ${wish.organisationCode}. Run load-data first.`,
    });
  }
  if (error.code === 'state_conflict') {
    return new CliError({
      da: `Kontoen ${wish.email} er lukket. En administrator kan åbne den igen.`,
      en: `The account ${wish.email} is disabled. An administrator can enable it again.`,
    });
  }
  return error;
}
