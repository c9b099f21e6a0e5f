import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import pg from 'pg';
import { linkIdOfToken } from '@app/platform';
import { migrations } from '../../../migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../../../test/setup/test-database.js';
import { runCli } from './cli.js';

const APP_SECRET = 'a secret of the specifications of the command line';
const PASSWORD = 'fire grønne heste';

describe('the command line', () => {
  let host: TestDatabase;
  let url: string;
  let dataDir: string;
  const name = `cli_${randomUUID().replaceAll('-', '')}`;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'klimacert-cli-'));
    host = await createTestDatabase();
    const empty = new URL(host.url);
    empty.pathname = `/${name}`;
    url = empty.toString();
    await query(host.url, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8'`);
  });
  afterAll(async () => {
    await query(host.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await host.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function query<T>(at: string, sql: string): Promise<T[]> {
    const client = new pg.Client({ connectionString: at });
    await client.connect();
    try {
      return (await client.query(sql)).rows as T[];
    } finally {
      await client.end();
    }
  }

  async function run(
    args: string[],
    { stdin = '', env = {} }: { stdin?: string; env?: Record<string, string | undefined> } = {},
  ): Promise<{ code: number; said: string; complained: string }> {
    const said: string[] = [];
    const complained: string[] = [];
    const code = await runCli(args, {
      env: {
        DATABASE_URL: url,
        APP_SECRET,
        DATA_DIR: dataDir,
        BASE_URL: 'https://klimacert.example',
        LOG_LEVEL: 'silent',
        ...env,
      },
      input: Readable.from([stdin]),
      output: new PassThrough(),
      say: (line) => said.push(line),
      complain: (line) => complained.push(line),
    });
    return { code, said: said.join('\n'), complained: complained.join('\n') };
  }

  it('migrates from several processes at once, and says that nothing is left to do', async () => {
    const runs = await Promise.all([run(['migrate']), run(['migrate']), run(['migrate'])]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const said = runs.map((one) => one.said);
    expect(said.filter((text) => text.includes(`${migrations.length} migrations ran.`))).toHaveLength(1);
    expect(said.filter((text) => text.includes('up to date already'))).toHaveLength(2);
  });

  it('asks for the data before the administrator, loads it, and again without harm', async () => {
    const early = await run(['create-admin', '--email', 'bo@kl.example', '--name', 'Bo Krag']);
    expect(early.code).toBe(1);
    expect(early.complained).toContain('Run load-data first');
    for (let time = 0; time < 2; time += 1) expect(await run(['load-data'])).toMatchObject({ code: 0 });
    expect(
      await query(url, `SELECT count(*)::int AS n FROM organisations WHERE kind = 'municipality'`),
    ).toEqual([{ n: 98 }]);
  });

  it('makes the first administrator with a link, again with a new one, and audits it', async () => {
    const args = ['create-admin', '--email', 'Bo@KL.example', '--name', 'Bo Krag'];
    const first = await run(args);
    expect(first).toMatchObject({ code: 0, complained: '' });
    const [, token = ''] = /https:\/\/klimacert\.example\/invitation#(\S+)/.exec(first.said) ?? [];
    expect(linkIdOfToken(APP_SECRET, 'invitation', token)).not.toBeNull();
    const second = await run(args);
    expect(second.said).toContain('was an administrator of KL already');
    expect(second.said).toContain('/invitation#');
    expect(second.said).not.toContain(token);
    expect(
      await query(
        url,
        `SELECT u.email, u.name, u.status, m.role, o.code FROM users u
         JOIN memberships m ON m.user_id = u.id JOIN organisations o ON o.id = m.organisation_id`,
      ),
    ).toEqual([
      { email: 'bo@kl.example', name: 'Bo Krag', status: 'invited', role: 'administrator', code: 'kl' },
    ]);
    const actions = await query<{ action: string }>(
      url,
      `SELECT action FROM audit_entries WHERE action LIKE 'membership%' OR action LIKE 'account%' ORDER BY id`,
    );
    expect(actions.map(({ action }) => action).sort()).toEqual([
      'account.invited',
      'account.invited',
      'membership.granted',
    ]);
  });

  it('takes a password from standard input, and leaves one alone that is there', async () => {
    const args = ['create-admin', '--email', 'bo@kl.example', '--name', 'Bo Krag', '--password-stdin'];
    expect((await run(args, { stdin: 'kort\n' })).complained).toContain('at least 12 characters');
    expect((await run(args, { stdin: '' })).code).toBe(64);
    const set = await run(args, { stdin: `${PASSWORD}\n` });
    expect(set).toMatchObject({ code: 0, said: expect.stringContaining('The password is set.') });
    expect(set.said).not.toContain(PASSWORD);
    const [before] = await query(url, 'SELECT password_hash, status FROM users');
    expect(before).toMatchObject({ status: 'active' });
    const again = await run(args, { stdin: 'en helt anden adgangskode\n' });
    expect(again.said).toContain('which was not changed');
    expect(await query(url, 'SELECT password_hash, status FROM users')).toEqual([before]);
  });

  it.each([
    [['create-admin', '--name', 'Bo'], '--email is missing'],
    [['create-admin', '--email', 'bo@kl.example'], '--name is missing'],
    [['create-admin', '--email', 'bo', '--name', 'Bo'], 'not an e-mail address'],
    [['create-admin', '--mail', 'bo'], '--mail'],
    [['migrate', 'now'], 'Too many arguments: now'],
    [['dance'], 'Unknown command: dance'],
  ])('says what is wrong with %j', async (args, message) => {
    const { code, complained } = await run(args);
    expect(code).toBe(64);
    expect(complained).toContain(message);
  });

  it('says what is wrong with the installation', async () => {
    const nowhere = await run(['migrate'], { env: { DATABASE_URL: undefined } });
    expect(nowhere).toMatchObject({ code: 78, complained: expect.stringContaining('set DATABASE_URL') });
    const faulty = await run(['migrate'], { env: { DATABASE_URL: 'mysql://x' } });
    expect(faulty).toMatchObject({ code: 78, complained: expect.stringContaining('DATABASE_URL') });
    const deaf = await run(['migrate'], { env: { DATABASE_URL: 'postgres://u:geheim@127.0.0.1:1/x' } });
    expect(deaf).toMatchObject({ code: 1, complained: expect.stringContaining('does not answer') });
    expect(deaf.complained).not.toContain('geheim');
    const keyless = await run(['load-data'], { env: { APP_SECRET: undefined } });
    expect(keyless).toMatchObject({ code: 78, complained: expect.stringContaining('APP_SECRET') });
  });

  it('takes the key and the address from the data folder where the environment has none', async () => {
    const secret = 'the secret that the embedded default made itself';
    await writeFile(join(dataDir, 'app-secret'), `${secret}\n`);
    await writeFile(join(dataDir, 'lock'), JSON.stringify({ url: 'http://127.0.0.1:3456' }));
    const { said } = await run(['create-admin', '--email', 'eva@kl.example', '--name', 'Eva Lind'], {
      env: { APP_SECRET: undefined, BASE_URL: undefined },
    });
    const [, token = ''] = /http:\/\/127\.0\.0\.1:3456\/invitation#(\S+)/.exec(said) ?? [];
    expect(linkIdOfToken(secret, 'invitation', token)).not.toBeNull();
  });

  it('helps', async () => {
    expect(await run([])).toMatchObject({ code: 0, said: expect.stringContaining('create-admin') });
    expect(await run(['migrate', '--help'])).toMatchObject({
      code: 0,
      said: expect.stringContaining('load-data'),
    });
  });
});
