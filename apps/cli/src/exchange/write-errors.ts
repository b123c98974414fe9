import { writeFile } from 'node:fs/promises';
import { problemLine, PROBLEMS_HEAD, type ImportResult, type ProblemLine } from '@homeward/exchange';

/** First what must be mended. */
export async function writeErrors(to: string, { errors, conflicts, warnings }: ImportResult): Promise<void> {
  const problems: ProblemLine[] = [
    ...errors.map((each) => ({ ...each, kind: 'error' as const, stored: null })),
    ...conflicts.map((each) => ({
      ...{ ...each, kind: 'conflict' as const, code: 'field.changed-since' },
      message: 'This was changed in Homeward since; import with --overwrite to take the value of the file.',
    })),
    ...warnings.map((each) => ({ ...each, kind: 'warning' as const, stored: null })),
  ];
  await writeFile(to, [PROBLEMS_HEAD, ...problems.map(problemLine)].join(''), { mode: 0o600 });
}
