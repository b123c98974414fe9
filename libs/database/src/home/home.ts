import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { explainFileProblem } from './file-problems.ts';
import { InstallationProblem } from './installation-problem.ts';

/** The layout of a home; raised when a newer Homeward could not share a home with an older one. */
export const HOME_FORMAT = 1;

/** The directory an installation without servers of its own keeps everything in. */
export interface Home {
  readonly directory: string;
  /** The embedded database: its files, password and logs. */
  readonly postgres: string;
  /** Claims of running commands. */
  readonly run: string;
  /** Logs of the api and the worker. */
  readonly logs: string;
  readonly secrets: string;
}

/** Where things lie in a home, whether it exists or not. */
export function homeAt(directory: string): Home {
  const at = (name: string): string => path.join(directory, name);
  return { directory, postgres: at('postgres'), run: at('run'), logs: at('logs'), secrets: at('secrets.json') };
}

/**
 * Makes the home when there is none, closed to other users, and checks that this code knows its layout.
 * @throws InstallationProblem when it cannot be used
 */
export function openHome(directory: string): Home {
  const home = homeAt(directory);
  const marker = path.join(directory, 'home.json');
  try {
    const isNew = !existsSync(directory);
    makeDirectory(directory);
    if (isNew) chmodSync(directory, 0o700);
    for (const part of [home.run, home.logs]) makeDirectory(part);
    if (!existsSync(marker)) writeFileSync(marker, `${JSON.stringify({ format: HOME_FORMAT })}\n`, { mode: 0o600 });
    checkFormat(directory, readFileSync(marker, 'utf8'));
    return home;
  } catch (error) {
    throw explainFileProblem(error, directory);
  }
}

/**
 * Makes a directory and those above it, one by one: Node's own recursive way never ends where the system denies that the
 * parent exists although it does, as under /proc.
 */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  makeDirectory(path.dirname(directory));
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function checkFormat(directory: string, text: string): void {
  let format: unknown;
  try {
    format = (JSON.parse(text) as { format?: unknown }).format;
  } catch {
    format = undefined;
  }
  if (format === HOME_FORMAT) return;
  throw new InstallationProblem(
    `The home ${directory} was made by another version of Homeward (its layout is ${JSON.stringify(format)}, this version knows ${HOME_FORMAT}).`,
    'Use the version that made it, or set HOMEWARD_HOME to a new directory.',
  );
}
