import { readFileSync } from 'node:fs';

const EVERY_MS = 250;

/**
 * Started through npm we are its grandchild, with a shell in between that passes no signal on: whoever stops npm
 * would leave us running. So when the shell or npm itself is gone, we stop too.
 */
export function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  const watch = setInterval(() => {
    if (process.ppid === shell && parentOf(shell) === npm) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGHUP');
  }, EVERY_MS);
  watch.unref();
}

/** Known on Linux only; elsewhere the shell alone is watched. */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  } catch {
    return undefined;
  }
}
