import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process, told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it began, in the system's own words; null where the system does not say. */
  readonly began: string | null;
}

export function identify(pid: number): ProcessIdentity {
  return { pid, began: beginningOf(pid) };
}

/** True while that very process lives; a zombie, and a newer process with its number, do not count. */
export function isAlive({ pid, began }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  if (linuxStat(pid)?.state === 'Z') return false;
  const now = beginningOf(pid);
  return began === null || now === null || began === now;
}

function beginningOf(pid: number): string | null {
  if (process.platform === 'linux') {
    const stat = linuxStat(pid);
    return stat ? `${bootId()}/${stat.startTicks}` : null;
  }
  if (process.platform === 'win32') return null;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

interface LinuxStat {
  readonly name: string;
  readonly state: string;
  readonly startTicks: string;
}

/** The fields of /proc/<pid>/stat (proc(5)); the name stands in parentheses and may itself hold some. */
export function linuxStat(pid: number): LinuxStat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const close = text.lastIndexOf(')');
    const rest = text.slice(close + 2).split(' ');
    return { name: text.slice(text.indexOf('(') + 1, close), state: rest[0] ?? '', startTicks: rest[19] ?? '' };
  } catch {
    return null;
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return '';
  }
}
