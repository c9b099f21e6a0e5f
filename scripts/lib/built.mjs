import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runBin } from './run.mjs';

const FOLDERS = ['apps', 'libs', 'migrations'];
const FILES = ['nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const STAMP = join(ROOT, 'dist', '.sources');

/** One hash over everything that the build reads, so that a checkout's file times don't matter. */
async function hashOfSources() {
  const hash = createHash('sha256');
  for (const file of [...FILES, ...(await Promise.all(FOLDERS.map(sourcesIn))).flat().sort()]) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

async function sourcesIn(folder) {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(
      (entry) => entry.isFile() && /\.(ts|mjs|json)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length));
}

/**
 * Builds all processes, libraries and migrations into dist/ in one go (nest build of the project "standalone",
 * whose tsconfig.build.json includes them all). What the product reads at run time besides code lies in data/
 * and stays there.
 */
export async function build() {
  const hash = await hashOfSources();
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const code = await runBin('@nestjs/cli/bin/nest.js', ['build', 'standalone']);
  if (code !== 0) throw new Error('The build failed, see above.');
  await writeFile(STAMP, hash);
}

/** Builds where dist/ is missing or made from other sources. */
export async function ensureBuilt() {
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built === (await hashOfSources())) return;
  console.log('Building …');
  await build();
}
