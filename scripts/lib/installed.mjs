import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const read = async (path) => JSON.parse(await readFile(join(ROOT, path), 'utf8'));

/** Whether node_modules holds what package-lock.json says; npm keeps its own note of what it installed. */
async function isInstalled() {
  try {
    const wanted = (await read('package-lock.json')).packages;
    const present = (await read('node_modules/.package-lock.json')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional, devOptional, link }]) =>
        path === '' || link || optional || devOptional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Installs the npm packages of the lock file where they are missing or others. */
export async function ensureInstalled() {
  if (await isInstalled()) return;
  console.log('Installing npm packages (about a minute the first time) …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) {
    throw new Error(
      'npm ci failed, see above. Is the npm registry reachable? Behind a proxy, set HTTPS_PROXY or npm config registry.',
    );
  }
}
