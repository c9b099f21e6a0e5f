import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBin } from './run.mjs';

/**
 * Runs one of Jest's projects.
 * @returns {Promise<{ ok: boolean, passed: number, failed: number, skipped: number }>}
 */
export async function runJest(project, options = []) {
  // Half the time goes to waiting for PostgreSQL, and Jest's default would leave one of two cores idle. Whole
  // processes, killed and started, have the machine to themselves.
  const workers = project === 'e2e' ? '--runInBand' : '--maxWorkers=100%';
  const folder = await mkdtemp(join(tmpdir(), 'klimacert-jest-'));
  const output = join(folder, 'result.json');
  try {
    const code = await runBin(
      'jest/bin/jest.js',
      [
        `--selectProjects=${project}`,
        '--json',
        `--outputFile=${output}`,
        '--passWithNoTests',
        workers,
        ...options,
      ],
      { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim() },
      // With --json Jest also prints the whole result; people want its usual report, which goes to stderr.
      { stdout: 'ignore' },
    );
    const result = JSON.parse(await readFile(output, 'utf8').catch(() => '{}'));
    return {
      ok: code === 0 && result.success === true,
      passed: result.numPassedTests ?? 0,
      // A file that could not even be loaded has no tests that could fail.
      failed: (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0),
      skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
