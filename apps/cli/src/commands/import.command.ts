import type { Command } from 'commander';
import { BrokenFile, exitStatus, openCaseload, type OpenCaseload } from '@homeward/exchange';
import { InstallationProblem } from '@homeward/database';
import { EXCHANGE_ROOMS } from '../exchange/exchange-rooms.ts';
import { importCaseload, type ImportCommandOptions } from '../exchange/import-caseload.ts';
import { brokenOutcome, reportImport } from '../exchange/report-import.ts';
import { writeErrors } from '../exchange/write-errors.ts';
import { withInstallation } from '../installation/with-installation.ts';
import type { Terminal } from '../terminal.ts';
import { runs, takesJson } from './run-command.ts';

export function addImportCommand(program: Command): void {
  takesJson(
    program
      .command('import <files...>')
      .description('bring in an existing caseload: persons.csv and services.csv, or one .xlsx')
      .option('--dry-run', 'say what would happen and save nothing')
      .option('--only-valid', 'save the whole cases that have no error, and list the rest')
      .option('--overwrite', 'take the file’s value where a field was changed in Homeward since')
      .option('--create-offices', 'open offices that are named and not known')
      .option('--encoding <name>', 'how the CSV files are encoded, when it is neither UTF-8 nor Windows-1252')
      .option('--errors <file>', 'where the list of problems is written, as CSV')
      .option('--past-retention <how>', 'save cases whose time is over: keep or anonymise')
      .option('--into-demo', 'into the demonstration, among made-up people'),
  ).action(runs<ImportCommandOptions>(importCommand));
}

async function importCommand(terminal: Terminal, options: ImportCommandOptions, files: string[]): Promise<void> {
  const how = options.pastRetention;
  if (how !== undefined && how !== 'keep' && how !== 'anonymise')
    throw new InstallationProblem(`--past-retention cannot be "${how as string}".`, 'Write keep or anonymise.');
  let caseload: OpenCaseload;
  try {
    caseload = await openCaseload(files, options.encoding);
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    const outcome = brokenOutcome(error, options.dryRun === true);
    terminal.answer(outcome.result, reportImport(outcome));
    process.exitCode = 1;
    return;
  }
  try {
    const outcome = await withInstallation(
      terminal,
      'import',
      (application) => importCaseload(application, terminal, caseload, options),
      EXCHANGE_ROOMS,
    );
    const { errors, warnings, conflicts } = outcome.result;
    const problems = errors.length + warnings.length + conflicts.length;
    const to = options.errors ?? (options.json !== true && problems > 0 ? 'ERRORS.csv' : undefined);
    if (to !== undefined) await writeErrors(to, outcome.result);
    terminal.answer(outcome.result, reportImport(outcome, to));
    process.exitCode = exitStatus(outcome);
  } finally {
    await caseload.close();
  }
}
