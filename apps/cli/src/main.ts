import { runCli } from './cli.js';

process.exitCode = await runCli(process.argv.slice(2), {
  env: process.env,
  input: process.stdin,
  output: process.stdout,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
});
