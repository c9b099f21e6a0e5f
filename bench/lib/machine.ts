import { readFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';

/** Clock ticks per second of Linux's process times. */
const TICKS = 100;

/** One line about the machine that figures depend on. */
export function describeMachine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${gigabytes} GB`;
}

/** Processes that wanted a core in the last minute; much over the number of cores means that others were at work. */
export function loadAverage(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

/** Seconds of processor time that a process has used; NaN where the system does not tell. */
export async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Memory of one process in megabytes; null where the system does not tell or it has ended. */
export interface Memory {
  /** Resident pages, shared ones counted in full. */
  readonly resident: number;
  /** Resident pages, those shared with others counted by share: what adds up over processes. */
  readonly proportional: number;
}

export async function memoryOf(pid: number): Promise<Memory | null> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  const megabytes = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1]) / 1024;
  const memory = { resident: megabytes('Rss'), proportional: megabytes('Pss') };
  return Number.isNaN(memory.resident) ? null : memory;
}

/** A process and all that it started, directly or through others. */
export async function familyOf(pid: number): Promise<number[]> {
  const family = [pid];
  for (const member of family) {
    const children = await readFile(`/proc/${member}/task/${member}/children`, 'utf8').catch(() => '');
    family.push(...children.split(' ').filter(Boolean).map(Number));
  }
  return family;
}
