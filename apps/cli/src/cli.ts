import { parseArgs } from 'node:util';
import { ConfigError, DataFileError } from '@app/platform';
import { CliError, EXIT } from './cli-error.js';
import { createAdmin, loadData, migrate, type Say } from './commands.js';
import { type PasswordSource, readPassword } from './password.js';
import { findTarget } from './target.js';

/** Where the command line runs. */
export interface Terminal extends PasswordSource {
  readonly env: NodeJS.ProcessEnv;
  readonly say: Say;
  readonly complain: Say;
}

const HELP = `
npm run cli -- <kommando / command>

  migrate        Opdaterer databasen; flere processer må gøre det samtidig.
                 Updates the database; several processes may do so at once.
  load-data      Indlæser organisationer, rammeværker og historik.
                 Loads organisations, frameworks and history.
  create-admin   Opretter den første administrator. / Creates the first administrator.
      --email <adresse / address>
      --name <navn / name>
      --organisation <kode / code>   kl, hvis intet andet siges / kl unless said otherwise
      --password-stdin               læser adgangskoden fra standardinput / reads the password from standard input
                 Uden adgangskode vises et link til at vælge den. / Without a password a link to set it is shown.

Virker på DATABASE_URL eller på den database, som npm start kører i DATA_DIR.
Works on DATABASE_URL, or on the database that npm start is running in DATA_DIR.
`;

const OPTIONS = {
  email: { type: 'string' },
  name: { type: 'string' },
  organisation: { type: 'string', default: 'kl' },
  'password-stdin': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs one command; returns the process's exit code. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await run(args, terminal);
    return EXIT.ok;
  } catch (error) {
    return report(error, terminal.complain);
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<void> {
  const { values, positionals } = read(args);
  const [command, ...more] = positionals;
  if (values.help || command === undefined) return terminal.say(HELP);
  if (more.length > 0)
    throw usage(`For mange argumenter: ${more.join(' ')}`, `Too many arguments: ${more.join(' ')}`);
  switch (command) {
    case 'migrate':
      return migrate(await findTarget(terminal.env), terminal.say);
    case 'load-data':
      return loadData(await findTarget(terminal.env), terminal.say);
    case 'create-admin': {
      const { email, name, organisation } = values;
      if (!email?.trim()) throw usage('--email mangler.', '--email is missing.');
      if (!name?.trim()) throw usage('--name mangler.', '--name is missing.');
      const config = await findTarget(terminal.env);
      const password = await passwordFrom(terminal, values['password-stdin']);
      const wish = { email: email.trim(), name: name.trim(), organisationCode: organisation, password };
      return createAdmin(config, wish, terminal.say);
    }
    default:
      throw usage(`Ukendt kommando: ${command}`, `Unknown command: ${command}`);
  }
}

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const { message } = error as Error;
    throw usage(message, message);
  }
}

async function passwordFrom(terminal: Terminal, fromStandardInput: boolean): Promise<string | undefined> {
  if (fromStandardInput) {
    const password = await readPassword(terminal, '');
    if (password === undefined) {
      throw usage('Der kom ingen adgangskode på standardinput.', 'No password came on standard input.');
    }
    return password;
  }
  if (!terminal.input.isTTY) return undefined;
  return readPassword(
    terminal,
    'Adgangskode (tom: få et link) / Password (empty: get a link), mindst 12 tegn / at least 12 characters: ',
  );
}

function usage(da: string, en: string): CliError {
  return new CliError({ da: `${da}\n${HELP}`, en }, EXIT.usage);
}

/** Errors written for people are told in full, without a stack; others are faults of ours. */
function report(error: unknown, complain: Say): number {
  if (error instanceof CliError) {
    complain(error.text.en === error.text.da ? error.text.da : `${error.text.en}\n${error.text.da}`);
    return error.exitCode;
  }
  if (error instanceof ConfigError) {
    complain(`Konfigurationen er ikke gyldig. / ${error.message}`);
    return EXIT.config;
  }
  if (error instanceof DataFileError) {
    complain(error.message);
    return EXIT.failed;
  }
  if (isConnectionError(error)) {
    complain(`Databasen svarer ikke. / The database does not answer: ${(error as Error).message}`);
    return EXIT.failed;
  }
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.failed;
}

/** Node's own errors of a connection, and PostgreSQL's of a log-in. */
function isConnectionError(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^(E[A-Z]+|28\w{3}|3D000|57P03|08\w{3})$/.test(code);
}
