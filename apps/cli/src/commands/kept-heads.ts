import { readFile } from 'node:fs/promises';
import { InstallationProblem } from '@homeward/database';
import type { KeptHead } from '@homeward/audit';

const TYPED = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-01)?(?::(\d{1,15}))?:([0-9a-f]{64})$/i;
const FORM = 'Write it as month:digest, such as 2026-11:9f86d0…, with all 64 digits of the digest.';

/**
 * One head as `audit verify` prints it.
 * @throws InstallationProblem naming what was given when it is none
 */
export function keptHeadOf(typed: string): KeptHead {
  const [, month, seq, digest] = TYPED.exec(typed.trim()) ?? [];
  if (!month || !digest)
    throw new InstallationProblem(`"${typed.trim().slice(0, 90)}" is not a head of the trail.`, FORM);
  return { month: `${month}-01`, digest: digest.toLowerCase(), ...(seq ? { seq: Number(seq) } : {}) };
}

/**
 * Heads kept in a file: one a line, or a copy of the worker's log, whose nightly lines hold them among others.
 * @throws InstallationProblem when the file cannot be read, holds something else or no head at all
 */
export async function keptHeadsIn(file: string): Promise<KeptHead[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InstallationProblem(
      `The kept heads cannot be read from ${file} (${error.code ?? error.message}).`,
      'Name a file you may read.',
    );
  });
  const heads = text.split(/\r?\n/).flatMap((line) => (line.trim() === '' ? [] : headsOfLine(line.trim())));
  if (heads.length === 0)
    throw new InstallationProblem(
      `${file} holds no head of the trail.`,
      'Give a file with one head a line, or the log of the worker.',
    );
  return heads;
}

function headsOfLine(line: string): KeptHead[] {
  if (!line.startsWith('{')) return [keptHeadOf(line)];
  const { month, seq, digest } = parsed(line);
  if (typeof month !== 'string' || typeof digest !== 'string') return [];
  return [keptHeadOf([month, ...(typeof seq === 'number' ? [seq] : []), digest].join(':'))];
}

/** A log that was cut while it was written may end in half a line; that line then held no whole head either. */
function parsed(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}
