#!/usr/bin/env node
// npm run build: compiles everything into dist/.
import { build } from './lib/built.mjs';
import { fail } from './lib/fail.mjs';

await build().catch(fail);
