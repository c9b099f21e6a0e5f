import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^klimacert-test-(\d+)-/;
/** Where a server in such a folder notes its process id, and the name that this process then has. */
const SERVERS = [
  { pidFile: 'postgres/cluster/postmaster.pid', program: 'postgres' },
  { pidFile: 'redis.pid', program: 'redis-server' },
];

/** A temporary folder that a later run can tell to be left behind by this one. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `klimacert-test-${process.pid}-`));
}

/** A test run that was killed left its servers behind: ends them and removes their folders. */
export async function sweepLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(NAME.exec(name)?.[1]);
    if (!owner || isAlive(owner)) continue;
    const folder = join(tmpdir(), name);
    for (const { pidFile, program } of SERVERS) await endServer(join(folder, pidFile), program);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function endServer(pidFile: string, program: string): Promise<void> {
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
  if (name.trim() === program) process.kill(pid, 'SIGINT');
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
