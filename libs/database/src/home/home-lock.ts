import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { explainFileProblem } from './file-problems.ts';
import type { Home } from './home.ts';
import { InstallationProblem } from './installation-problem.ts';
import { identify, isAlive, type ProcessIdentity } from './process-identity.ts';

/** One process's claim on a home, as the others read it. */
export interface Claim extends ProcessIdentity {
  /** The command that runs, such as `start`. */
  readonly command: string;
  /** `claiming` until it has seen no other; `ready` when others may use what it runs. */
  readonly phase: 'claiming' | 'holding' | 'ready';
  /** Where people reach it, once it is ready. */
  readonly address?: string;
}

export interface HomeLock {
  markReady(address?: string): void;
  release(): void;
}

/** How long two claims made at the same moment may go on stepping back from each other. */
const CONTENTION_MS = 5_000;

/**
 * Claims the home for one process. Every claimant writes a file of its own before it looks for others, so of two at
 * least one sees the other and steps back; a file left by a process that was killed names a dead process and is
 * removed, which no other claimant can mistake for its own.
 * @param waitMs how long to wait for a command to finish; a running installation is never waited for
 * @throws InstallationProblem naming the holder
 */
export async function claimHome(home: Home, command: string, waitMs = 0): Promise<HomeLock> {
  const file = path.join(home.run, `claim-${process.pid}-${randomBytes(4).toString('hex')}.json`);
  const began = Date.now();
  for (;;) {
    let claim: Claim = { ...identify(process.pid), command, phase: 'claiming' };
    writeClaim(file, claim);
    const other = otherClaims(home, file)[0];
    if (!other) {
      const write = (changes: Partial<Claim>): void => writeClaim(file, (claim = { ...claim, ...changes }));
      write({ phase: 'holding' });
      return {
        markReady: (address) => write({ phase: 'ready', ...(address ? { address } : {}) }),
        release: () => rmSync(file, { force: true }),
      };
    }
    rmSync(file, { force: true });
    // A command ends soon; an installation that runs does not.
    const patience = other.phase === 'claiming' ? CONTENTION_MS : other.command === 'start' ? 0 : waitMs;
    if (Date.now() - began >= patience) throw homeInUse(home, other);
    await sleep(20 + Math.random() * 80);
  }
}

/** Who holds the home now, or null. */
export function findHolder(home: Home): Claim | null {
  return otherClaims(home, '').find((claim) => claim.phase !== 'claiming') ?? null;
}

export function homeInUse(home: Home, holder: Claim): InstallationProblem {
  const where = holder.address ? ` at ${holder.address}` : '';
  return new InstallationProblem(
    `The home ${home.directory} is in use: \`homeward ${holder.command}\` runs there${where} (process ${holder.pid}).`,
    holder.command === 'start'
      ? 'Use that one, stop it with Ctrl-C first, or set HOMEWARD_HOME and PORT to run a second installation beside it.'
      : 'Wait until it has ended, then try again.',
  );
}

function otherClaims(home: Home, own: string): Claim[] {
  const found: Claim[] = [];
  for (const name of readdirSync(home.run)) {
    const file = path.join(home.run, name);
    if (!/^claim-.*\.json$/.test(name) || file === own) continue;
    const claim = readClaim(file);
    if (claim && isAlive(claim)) found.push(claim);
    else if (claim) rmSync(file, { force: true });
  }
  return found;
}

function readClaim(file: string): Claim | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Claim;
  } catch {
    return null;
  }
}

/** Renamed into place, so that nobody reads half a claim. */
function writeClaim(file: string, claim: Claim): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(claim), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  } catch (error) {
    throw explainFileProblem(error, file);
  }
}
