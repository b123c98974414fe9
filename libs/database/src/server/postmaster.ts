import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { identify, isAlive, linuxStat, type ProcessIdentity } from '../home/process-identity.ts';

/** What a server writes into its data directory while it runs (PostgreSQL's pidfile.h). */
export interface Postmaster extends ProcessIdentity {
  readonly port: number;
  readonly ready: boolean;
}

/** The server that runs on these database files now, or null. */
export function findPostmaster(data: string): Postmaster | null {
  const lines = readPidFile(data);
  const pid = Number(lines?.[0]);
  if (!lines || !Number.isInteger(pid) || pid <= 0 || !isPostgresOn(pid, data)) return null;
  return { ...identify(pid), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Removes the file a killed server left when its process number now belongs to another program: PostgreSQL only asks
 * whether the number is taken, and would refuse to start.
 */
export function removeStalePidFile(data: string): void {
  if (readPidFile(data) && !findPostmaster(data)) rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

function readPidFile(data: string): string[] | null {
  try {
    return readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
}

function isPostgresOn(pid: number, data: string): boolean {
  if (!isAlive({ pid, began: null })) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return commandOf(pid).includes('postgres');
  if (linuxStat(pid)?.name !== 'postgres') return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return true;
  }
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
