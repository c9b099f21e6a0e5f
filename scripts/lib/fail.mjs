/** Ends the process with the message alone: a stack says nothing to somebody who started a script. */
export function fail(error) {
  console.error(error.message);
  process.exit(1);
}
