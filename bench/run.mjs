#!/usr/bin/env node
// npm run bench [-- names]: builds where needed, since the built product is what is measured, and runs benchmarks.
import { tsImport } from 'tsx/esm/api';
import { ensureBuilt } from '../scripts/lib/built.mjs';
import { fail } from '../scripts/lib/fail.mjs';

await ensureBuilt().catch(fail);
const { runBenchmarks } = await tsImport('./benchmarks.ts', import.meta.url);
process.exit(await runBenchmarks(process.argv.slice(2)));
