import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { explainFileProblem } from './file-problems.ts';
import type { Home } from './home.ts';
import { InstallationProblem } from './installation-problem.ts';

/**
 * The secret of this home, made once. It encrypts second-factor secrets, so a home that lost it can no longer check
 * anyone's second factor: it is never made anew where one stood.
 */
export function homeSecret(home: Home): string {
  try {
    if (!existsSync(home.secrets)) makeSecret(home.secrets);
    const { HOMEWARD_SECRET } = JSON.parse(readFileSync(home.secrets, 'utf8')) as { HOMEWARD_SECRET?: unknown };
    if (typeof HOMEWARD_SECRET === 'string' && /^[0-9a-f]{64}$/.test(HOMEWARD_SECRET)) return HOMEWARD_SECRET;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw explainFileProblem(error, home.secrets);
  }
  throw new InstallationProblem(
    `${home.secrets} is damaged: it holds no HOMEWARD_SECRET of 64 hexadecimal digits.`,
    'Put the file back from a backup. Without it the second factors of this home cannot be read.',
  );
}

/** True when nobody but its owner may read the secrets. */
export function secretsAreClosed(home: Home): boolean {
  return process.platform === 'win32' || !existsSync(home.secrets) || (statSync(home.secrets).mode & 0o077) === 0;
}

/** Written aside and linked into place, so that a crash or a full disk never leaves half a secret. */
function makeSecret(file: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    const text = JSON.stringify({ HOMEWARD_SECRET: randomBytes(32).toString('hex') }, null, 2);
    writeFileSync(draft, `${text}\n`, { mode: 0o600, flush: true });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
