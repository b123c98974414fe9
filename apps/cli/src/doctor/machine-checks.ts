import { existsSync, statfsSync, statSync } from 'node:fs';
import { homeAt, secretsAreClosed } from '@homeward/database';
import type { Config } from '@homeward/platform';
import { well, wrong, type Finding } from './finding.ts';

const LEAST_FREE_BYTES = 1024 ** 3;

/** This machine and the directory of the installation. */
export function checkMachine(config: Config, embedded: boolean): Finding[] {
  const findings = [checkNode(process.versions.node)];
  if (!embedded && !existsSync(config.HOMEWARD_HOME)) return [...findings, checkSecret(config)];
  return [...findings, checkDisk(config.HOMEWARD_HOME), checkHome(config.HOMEWARD_HOME), checkSecret(config)];
}

export function checkNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19)
    ? well('Node.js', version)
    : wrong('Node.js', `${version} is too old`, 'Install Node.js 20.19 or newer from https://nodejs.org.');
}

function checkDisk(directory: string): Finding {
  const { bavail, bsize } = statfsSync(directory);
  const free = bavail * bsize;
  const seen = `${(free / 1024 ** 3).toFixed(1)} GB free for ${directory}`;
  return free >= LEAST_FREE_BYTES
    ? well('Disk space', seen)
    : wrong('Disk space', `Only ${seen}`, 'Free some space there: PostgreSQL stops when the disk is full.');
}

function checkHome(directory: string): Finding {
  const { mode, uid } = statSync(directory);
  const own = process.getuid?.();
  if (process.platform === 'win32' || own === undefined) return well('Home', directory);
  if (uid !== own)
    return wrong('Home', `${directory} belongs to user ${uid}`, 'Run Homeward as the user the home belongs to.');
  // PostgreSQL's own account passes through a home of root to its directory, which nobody else may list.
  const open = mode & 0o077 & ~(own === 0 ? 0o011 : 0);
  return open === 0
    ? well('Home', `${directory}, closed to other users`)
    : wrong('Home', `${directory} is open to other users`, `Close it: chmod 700 '${directory}'`);
}

function checkSecret(config: Config): Finding {
  if (config.HOMEWARD_SECRET) return well('Secret', 'from HOMEWARD_SECRET');
  const home = homeAt(config.HOMEWARD_HOME);
  if (!existsSync(home.secrets))
    return wrong('Secret', 'there is none', 'Set HOMEWARD_SECRET, or run `npm start` once, which makes one.');
  return secretsAreClosed(home)
    ? well('Secret', `in ${home.secrets}, closed to other users`)
    : wrong('Secret', `${home.secrets} can be read by other users`, `Close it: chmod 600 '${home.secrets}'`);
}
