import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from './homeward-process.ts';

export interface CleanClone {
  /** Holds the clone, the user's home and npm's cache; to be removed afterwards. */
  readonly parent: string;
  readonly directory: string;
  /** How a command must be run to be typed by somebody without rights: their numbers, and nothing of our environment. */
  readonly as: { uid?: number; gid?: number; env: NodeJS.ProcessEnv };
}

/**
 * Clones what is committed for somebody who has no rights, no settings and an empty home. npm's cache is copied, so
 * that packages this machine knows are not fetched again.
 */
export function makeCleanClone(): CleanClone {
  const parent = mkdtempSync(path.join(tmpdir(), 'homeward clone '));
  chmodSync(parent, 0o755);
  const [directory, home, cache] = ['a clone', 'home', 'npm'].map((name) => path.join(parent, name)) as [
    string,
    string,
    string,
  ];
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', ROOT, directory]);
  mkdirSync(home);
  const npm = npmSettings();
  copyCache(path.join(npm.cache, '_cacache'), cache);
  const nobody = accountWithoutRights();
  if (nobody) execFileSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, directory, home, cache]);
  return {
    parent,
    directory,
    as: {
      ...nobody,
      env: {
        HOME: home,
        PATH: `${path.dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
        LANG: 'C.UTF-8',
        PORT: '0',
        npm_config_cache: cache,
        npm_config_registry: npm.registry,
        npm_config_prefer_offline: 'true',
        npm_config_update_notifier: 'false',
      },
    },
  };
}

/** The commands in the fenced blocks of one section of README.md, as a reader would copy them. */
export function commandsOf(section: string): string[] {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const body = readme.split(/^## /m).find((part) => part.startsWith(`${section}\n`));
  if (body === undefined) throw new Error(`README.md has no section "${section}".`);
  return [...body.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => block!.trim().split('\n'));
}

/** Root lends its rights to nobody; everybody else has few enough. */
function accountWithoutRights(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

function npmSettings(): { cache: string; registry: string } {
  const said = execFileSync('npm', ['config', 'get', 'cache', 'registry'], {
    ...{ encoding: 'utf8' as const, stdio: ['ignore', 'pipe', 'ignore'] as const },
  });
  const value = (name: string): string => new RegExp(`^${name}=(.*)$`, 'm').exec(said)?.[1] ?? '';
  return { cache: value('cache'), registry: value('registry') };
}

function copyCache(from: string, into: string): void {
  mkdirSync(into);
  if (existsSync(from)) execFileSync('cp', ['-R', from, into]);
}
