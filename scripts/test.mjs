#!/usr/bin/env node
// npm test: everything that CI checks, one step after the other. Goes on after a failure, so that one run tells
// all of it, and ends with the sum of tests. `node scripts/test.mjs unit drift` runs only the steps named; options
// go to Jest: `npm run test:unit -- --testPathPatterns=policy`.
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ensureInstalled } from './lib/installed.mjs';
import { fail } from './lib/fail.mjs';
import { run, runBin } from './lib/run.mjs';

await ensureInstalled().catch(fail);
const { build } = await import('./lib/built.mjs');
const { runJest } = await import('./lib/jest.mjs');

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const jestOptions = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const script =
  (path, ...options) =>
  async () =>
    (await run(process.execPath, [path, ...options])) === 0;
const tool =
  (path, ...options) =>
  async () =>
    (await runBin(path, options)) === 0;
const jest = (project) => async () => {
  const result = await runJest(project, jestOptions);
  for (const kind of Object.keys(totals)) totals[kind] += result[kind];
  return result.ok;
};

const STEPS = {
  format: [
    'Formatting (npm run format:check)',
    tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  ],
  lint: ['Lint and import rules (npm run lint)', tool('eslint/bin/eslint.js', '.', '--max-warnings', '0')],
  cycles: ['Import cycles (npm run lint:imports)', script('scripts/check-cycles.mjs')],
  types: ['Types (npm run typecheck)', tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')],
  build: ['Build (npm run build)', () => build().then(() => true)],
  drift: ['Entities against migrations (npm run check:drift)', script('scripts/check-drift.mjs')],
  docs: ['Generated documentation (npm run check:docs)', script('scripts/docs.mjs', '--check')],
  compose: ['docker-compose.yml (docker-compose config -q)', checkCompose],
  unit: ['Unit tests (npm run test:unit)', jest('unit')],
  integration: ['Integration tests (npm run test:integration)', jest('integration')],
  e2e: ['End-to-end tests (npm run test:e2e)', jest('e2e')],
};

async function checkCompose() {
  if (await onPath('docker-compose')) return (await run('docker-compose', ['config', '-q'])) === 0;
  const remedy = 'To check it, install it (apt-get install docker-compose).';
  console.log(`No docker-compose on the PATH: not checked. ${remedy}`);
  return !process.env.CI;
}

async function onPath(program) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = folders.map((folder) => access(join(folder, program), constants.X_OK));
  return Promise.any(found).then(
    () => true,
    () => false,
  );
}

const unknown = named.filter((name) => !(name in STEPS));
if (unknown.length > 0)
  fail(new Error(`Unknown step ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}`));

const failures = [];
for (const [name, [headline, check]] of Object.entries(STEPS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n== ${headline}`);
  const begin = performance.now();
  const ok = await check().catch((error) => {
    console.error(error.message);
    return false;
  });
  if (!ok) failures.push(headline);
  console.log(`-- ${ok ? 'ok' : 'FAILED'} after ${((performance.now() - begin) / 1000).toFixed(1)} s`);
}

console.log(failures.length === 0 ? '\nAll steps passed.' : `\nFailed:\n  ${failures.join('\n  ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = failures.length === 0 ? 0 : 1;
