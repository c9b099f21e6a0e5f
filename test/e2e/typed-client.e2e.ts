import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { playStory } from '../story/story.js';
import { StoryBed } from '../setup/story-bed.js';

const run = promisify(execFile);
/** Compiling and starting a server take their time on a busy machine. */
const LIMIT_MS = 180_000;

/** What an integrator gets: a client whose types are made from the API's own description. */
describe('the typed client', () => {
  it('is made from the description as it is today', async () => {
    const { stdout } = await run(process.execPath, ['scripts/client.mjs', '--check']);
    expect(stdout).toContain('up to date');
  });

  it(
    'compiles, and takes what the API takes and nothing else',
    async () => {
      const folder = await mkdtemp(join(process.cwd(), 'test', 'client', 'compiled-'));
      try {
        await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(PROJECT));
        await writeFile(join(folder, 'use.ts'), USE);
        await writeFile(join(folder, 'misuse.ts'), MISUSE);
        const compiler = ['node_modules/typescript/bin/tsc', '-p', folder];
        const told = await run(process.execPath, compiler).then(
          () => '',
          ({ stdout }: { stdout: string }) => stdout,
        );
        const errors = told.split('\n').filter((line) => line.includes('error TS'));
        const places = errors.map((line) => line.replace(/^.*\/(?=\w+\.ts)|,.*$/g, ''));
        expect(places).toEqual(['misuse.ts(7', 'misuse.ts(9', 'misuse.ts(10', 'misuse.ts(11']);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    LIMIT_MS,
  );

  it(
    'plays the first half of the story',
    async () => {
      const bed = await StoryBed.start();
      try {
        const lines: string[] = [];
        const { mail } = await playStory({
          baseUrl: bed.url,
          print: (line) => void lines.push(line),
          until: 'submission',
        });
        expect(mail.faults).toEqual([]);
        expect(lines.join('\n')).toMatch(/submits again → submitted/);
      } finally {
        await bed.clear();
      }
    },
    LIMIT_MS,
  );
});

const PROJECT = {
  compilerOptions: {
    target: 'ES2023',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    lib: ['ES2023'],
    types: ['node'],
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
  },
  files: ['use.ts', 'misuse.ts'],
};

const USE = `
import { ApiClient, must } from '../client.js';

const { api } = new ApiClient({ baseUrl: 'http://localhost:3000' });
export async function submit(id: string): Promise<string> {
  const { etag } = must(await api.GET('/api/v1/submissions/{id}', { params: { path: { id } } }));
  const { transition } = must(
    await api.POST('/api/v1/submissions/{id}/transitions', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { event: 'submit' },
    }),
  );
  const state: 'draft' | 'submitted' | (string & {}) = transition.to;
  return state;
}
`;

const MISUSE = `
import { ApiClient, must } from '../client.js';

const { api } = new ApiClient({ baseUrl: 'http://localhost:3000' });
export async function wrong(id: string): Promise<void> {
  // An address, an event, a missing If-Match and a field that do not exist.
  await api.GET('/api/v1/submission/{id}', { params: { path: { id } } });
  const params = { path: { id }, header: { 'If-Match': '"1"' } };
  await api.POST('/api/v1/submissions/{id}/transitions', { params, body: { event: 'approve' } });
  await api.POST('/api/v1/submissions/{id}/transitions', { params: { path: { id } }, body: { event: 'submit' } });
  must(await api.GET('/api/v1/submissions/{id}', { params: { path: { id } } })).colour;
}
`;
