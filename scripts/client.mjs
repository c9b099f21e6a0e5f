#!/usr/bin/env node
// npm run client:generate: writes the types of the API's client from docs/generated/openapi.json. With --check it
// writes nothing and fails when they are not what the description says.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { fail } from './lib/fail.mjs';
import { ROOT } from './lib/run.mjs';

const SOURCE = join(ROOT, 'docs', 'generated', 'openapi.json');
const TARGET = join(ROOT, 'test', 'client', 'schema.d.ts');
const HEADER =
  '// Generated from docs/generated/openapi.json by npm run client:generate; not to be edited.\n\n';

async function main() {
  const document = JSON.parse(await readFile(SOURCE, 'utf8'));
  const wanted =
    HEADER +
    astToString(
      await openapiTypescript(document, {
        // A field with a default may be left out by who calls.
        defaultNonNullable: false,
      }),
    );
  const present = await readFile(TARGET, 'utf8').catch(() => '');
  if (process.argv.includes('--check')) {
    if (wanted !== present) {
      throw new Error(
        'test/client/schema.d.ts is not up to date. Run "npm run client:generate" and commit the result.',
      );
    }
    console.log('test/client/schema.d.ts is up to date.');
  } else if (wanted === present) console.log('Nothing to do.');
  else {
    await writeFile(TARGET, wanted);
    console.log('Written: test/client/schema.d.ts');
  }
}

await main().catch(fail);
