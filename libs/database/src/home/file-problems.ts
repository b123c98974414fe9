import { statSync } from 'node:fs';
import path from 'node:path';
import { InstallationProblem } from './installation-problem.ts';

export function diskFull(where: string, cause?: unknown): InstallationProblem {
  return new InstallationProblem(
    `The disk that holds ${where} is full.`,
    'Free some space there, or set HOMEWARD_HOME to a directory on another disk, and start again. Nothing that was saved is lost.',
    { cause },
  );
}

/** Puts what the operating system said about a file into words; any other error comes back as it was. */
export function explainFileProblem(error: unknown, where: string): unknown {
  const { code, path: at } = error as NodeJS.ErrnoException;
  const file = typeof at === 'string' ? at : where;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(where, error);
  if (code === 'EACCES' || code === 'EPERM') return notAllowed(file, error);
  if (code === 'EROFS')
    return new InstallationProblem(
      `${file} is on a disk that can only be read.`,
      'Set HOMEWARD_HOME to a directory you may write to.',
      { cause: error },
    );
  if (code === 'ENOENT')
    return new InstallationProblem(
      `${file} cannot be made: the system keeps no files there.`,
      'Set HOMEWARD_HOME to a directory on a disk.',
      { cause: error },
    );
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new InstallationProblem(
      `${file} is a file where a directory is needed.`,
      'Move the file away, or set HOMEWARD_HOME to another directory.',
      { cause: error },
    );
  return error;
}

function notAllowed(file: string, cause: unknown): InstallationProblem {
  const barrier = nearestExisting(file);
  return new InstallationProblem(
    `${file} cannot be used: ${barrier.path} belongs to ${barrier.owner} and this user may not enter or change it.`,
    'Run the command as that user, or set HOMEWARD_HOME to a directory of your own.',
    { cause },
  );
}

function nearestExisting(file: string): { path: string; owner: string } {
  for (let at = path.resolve(file); ; at = path.dirname(at)) {
    try {
      return { path: at, owner: ownerName(statSync(at).uid) };
    } catch {
      if (at === path.dirname(at)) return { path: at, owner: 'another user' };
    }
  }
}

export function ownerName(uid: number): string {
  return uid === 0 ? 'root' : `user ${uid}`;
}
