import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program to its end, showing what it says; it gets no standard input.
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(program, options = [], environment = {}, { stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      cwd: ROOT,
      stdio: ['ignore', stdout, 'inherit'],
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program of a development package, without a shell's or npx's detour. */
export function runBin(path, options = [], environment = {}, output = {}) {
  return run(process.execPath, [`node_modules/${path}`, ...options], environment, output);
}
