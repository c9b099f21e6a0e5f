#!/usr/bin/env node
// npm run dev: compiles on every change and restarts the standalone process after each good compilation.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureInstalled } from './lib/installed.mjs';
import { fail } from './lib/fail.mjs';
import { ROOT } from './lib/run.mjs';

await ensureInstalled().catch(fail);
// A stamp would tell npm start that dist/ is what it once was.
await rm(join(ROOT, 'dist', '.sources'), { force: true });

const compiler = spawn(
  process.execPath,
  ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'standalone', '--watch', '--preserveWatchOutput'],
  { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
);
let server;
let restarting = Promise.resolve();
let stopping = false;

compiler.stdout.on('data', (chunk) => {
  process.stdout.write(chunk);
  if (/Found 0 errors/.test(String(chunk))) restarting = restarting.then(restart);
});
compiler.once('exit', (code) => {
  if (!stopping) void stop(code ?? 1);
});

async function restart() {
  await stopServer();
  if (stopping) return;
  const options = ['--enable-source-maps', 'dist/apps/standalone/src/main.js', ...process.argv.slice(2)];
  server = spawn(process.execPath, options, { cwd: ROOT, stdio: 'inherit' });
}

async function stopServer() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
}

async function stop(code) {
  stopping = true;
  compiler.kill('SIGTERM');
  await restarting;
  await stopServer();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop(0));
