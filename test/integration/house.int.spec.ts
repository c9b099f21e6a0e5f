import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Plants a violation of each rule of the house and expects the sentence that explains it. Rules that nobody has
 * seen fail prove nothing.
 */
describe('the rules of the house', () => {
  const eslint = new ESLint({
    overrideConfig: {
      // The planted files don't exist, so there are no types to ask for.
      files: ['**/*.ts'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: {
        '@typescript-eslint/no-floating-promises': 'off',
        '@typescript-eslint/no-misused-promises': 'off',
      },
    },
  });

  async function complaints(filePath: string, code: string): Promise<string> {
    const [result] = await eslint.lintText(`${code}\n`, { filePath });
    return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n');
  }
  const importing = (what: string): string => `import * as planted from '${what}';\nvoid planted;`;

  it.each([
    ['libs/contracts/src/planted.ts', '@app/platform', 'contracts stands under everything'],
    ['libs/workflow/src/planted.ts', '@app/platform', 'workflow is pure and knows only contracts'],
    ['libs/platform/src/planted.ts', '@app/workflow', 'platform knows no feature'],
    ['libs/notifications/src/planted.ts', '@app/organisations', 'Between features imports only go'],
    ['libs/submissions/src/planted.ts', '../../platform/src/ids/ids.js', 'entered through its index.ts only'],
    ['libs/platform/src/planted.ts', '../../../test/setup/redis.js', 'platform knows no feature'],
    ['apps/api/src/planted.ts', '../../standalone/src/mailbox/mailbox.module.js', 'Nothing imports an app'],
    ['apps/api/src/planted.ts', '../../../libs/platform/src/ids/ids.js', 'entered through its index.ts only'],
    ['migrations/planted.ts', '@app/contracts', 'A migration is self-contained'],
    ['apps/web/src/planted.ts', '@app/platform', 'Pages run in the browser'],
    [
      'test/integration/planted.ts',
      '../../libs/platform/src/ids/ids.js',
      'entered through its index.ts only',
    ],
  ])('%s may not import %s', async (file, what, sentence) => {
    expect(await complaints(file, importing(what))).toMatch(
      new RegExp(`^boundaries/dependencies: .*${sentence}`, 'm'),
    );
  });

  it.each([
    ['libs/workflow/src/planted.ts', '@app/contracts'],
    ['libs/submissions/src/planted.ts', '@app/platform'],
    ['libs/submissions/src/planted.spec.ts', '../../../test/setup/redis.js'],
    ['apps/standalone/src/planted.ts', '../../../migrations/index.js'],
    ['test/integration/planted.ts', '@app/platform'],
  ])('%s may import %s', async (file, what) => {
    expect(await complaints(file, importing(what))).toBe('');
  });

  it('a file outside every room is noticed', async () => {
    expect(await complaints('libs/nowhere-planted.ts', 'export {};')).toContain(
      'boundaries/no-unknown-files',
    );
  });

  it.each([
    ['libs/contracts/src/planted.ts', 'node:fs', 'contracts imports nothing'],
    ['libs/workflow/src/planted.ts', 'typeorm', 'workflow is pure'],
    ['libs/submissions/src/planted.ts', 'uuid', 'Inject Ids'],
  ])('%s may not use the package %s', async (file, what, sentence) => {
    expect(await complaints(file, importing(what))).toContain(sentence);
  });

  it.each([
    ['new Date()', true],
    ['Date.now()', true],
    ['Temporal.Now.instant()', true],
    ["new Date('2026-01-01')", false],
  ])('time in a library comes from Clock: %s', async (expression, refused) => {
    const code = `export const planted = ${expression};`;
    expect((await complaints('libs/submissions/src/planted.ts', code)).includes('Inject Clock')).toBe(
      refused,
    );
    expect(await complaints('libs/submissions/src/planted.spec.ts', code)).toBe('');
  });

  it('a cycle between files is found, one of types only is not', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'klimacert-cycles-'));
    const check = (): Promise<unknown> =>
      promisify(execFile)(process.execPath, ['scripts/check-cycles.mjs', folder]);
    await writeFile(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "module": "nodenext" } }');
    await writeFile(
      join(folder, 'a.ts'),
      "import { b } from './b.js';\nexport type A = typeof b;\nexport const a = 1;",
    );
    await writeFile(join(folder, 'b.ts'), "import type { A } from './a.js';\nexport const b = {} as A;");
    await expect(check()).resolves.toMatchObject({ stdout: 'No import cycles.\n' });
    await writeFile(join(folder, 'b.ts'), "import { a } from './a.js';\nexport const b = a;");
    await expect(check()).rejects.toMatchObject({
      stderr: expect.stringContaining('a.ts → b.ts → a.ts'),
    });
    await rm(folder, { recursive: true });
  });

  it('an endpoint without a declared permission is refused', async () => {
    const code = "import { Controller, Get } from '@nestjs/common';\nvoid Controller;\nvoid Get;";
    expect(await complaints('apps/api/src/planted.ts', code)).toContain('Use @Endpoint');
    expect(await complaints('apps/api/src/http/endpoint.ts', code)).toBe('');
  });
});
