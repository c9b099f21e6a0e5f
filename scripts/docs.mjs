#!/usr/bin/env node
// npm run docs: writes docs/generated from the code's own tables. With --check (npm run check:docs) it writes
// nothing and fails when a file there is not what the code says today.
//
// Each file in scripts/docs exports `generate(compiled)` and answers { 'name.md': 'content' }; `compiled` imports
// a compiled module by its path below dist/.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from './lib/built.mjs';
import { fail } from './lib/fail.mjs';
import { ROOT } from './lib/run.mjs';

const TARGET = join(ROOT, 'docs', 'generated');
const compiled = (path) => import(new URL(`../dist/${path}`, import.meta.url).href);

async function generateAll() {
  const names = (await readdir(join(ROOT, 'scripts', 'docs'))).filter((name) => name.endsWith('.mjs')).sort();
  const parts = [];
  for (const name of names) parts.push(await (await import(`./docs/${name}`)).generate(compiled));
  return new Map(parts.flatMap(Object.entries));
}

async function existing() {
  const names = await readdir(TARGET).catch(() => []);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(TARGET, name), 'utf8')])),
  );
}

async function main() {
  await ensureBuilt();
  const [wanted, present] = [await generateAll(), await existing()];
  const names = [...new Set([...wanted.keys(), ...present.keys()])].sort();
  const stale = names.filter((name) => wanted.get(name) !== present.get(name));
  if (process.argv.includes('--check')) {
    if (stale.length > 0) {
      throw new Error(
        `docs/generated is not up to date: ${stale.join(', ')}. Run "npm run docs" and commit the result.`,
      );
    }
    console.log(`docs/generated is up to date (${names.length} files).`);
    return;
  }
  await mkdir(TARGET, { recursive: true });
  for (const name of stale) {
    if (wanted.has(name)) await writeFile(join(TARGET, name), wanted.get(name));
    else await rm(join(TARGET, name));
  }
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Nothing to do.');
}

await main().then(() => process.exit(0), fail);
