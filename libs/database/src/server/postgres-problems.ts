import { diskFull } from '../home/file-problems.ts';
import { InstallationProblem } from '../home/installation-problem.ts';

/** Says what PostgreSQL's own words mean for the person who started it. @param said its output and the end of its log */
export function explainPostgres(said: string, directory: string, cause?: unknown): InstallationProblem {
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(directory, cause);
  const version = /initialized by PostgreSQL version (\S+), which is not compatible with this version (\S+)/.exec(said);
  if (version) return otherVersion(directory, version[1]!.replace(/\.$/, ''), version[2]!);
  if (/database files are incompatible/.test(said)) return otherVersion(directory, 'another version', 'this one');
  if (/lock file "postmaster.pid" already exists/.test(said))
    return new InstallationProblem(
      `Another PostgreSQL already runs on the database files in ${directory}.`,
      'Stop the Homeward that uses this home, or set HOMEWARD_HOME to another directory.',
      { cause },
    );
  if (/wrong ownership|invalid permissions|Permission denied/.test(said))
    return new InstallationProblem(
      `PostgreSQL may not use the database files in ${directory}: they belong to another user.`,
      'Run Homeward as the user who first started it here, or give that directory back to this user with chown.',
      { cause },
    );
  if (/could not (create|map|resize|open) .*(shared memory|semaphore)/.test(said))
    return new InstallationProblem(
      'This machine has too little shared memory left for PostgreSQL.',
      'Stop other programs or give the machine more memory, and start again.',
      { cause },
    );
  return new InstallationProblem(
    `PostgreSQL did not start. It said: ${lastWords(said)}`,
    `Its whole log is in ${directory}. \`npx homeward doctor\` checks the installation.`,
    { cause },
  );
}

export function otherVersion(directory: string, made: string, ours: string): InstallationProblem {
  return new InstallationProblem(
    `The database files in ${directory} were made by PostgreSQL ${made}; this version of Homeward brings PostgreSQL ${ours}, which cannot read them.`,
    'Start the version of Homeward that made them and move the data with pg_dump and pg_restore, or set HOMEWARD_HOME to a new directory to begin anew. The files were not touched.',
  );
}

function lastWords(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.filter((line) => /FATAL|PANIC|ERROR|error:/.test(line));
  return (telling.at(-1) ?? lines.at(-1) ?? 'nothing').trim();
}
