import type { Command } from 'commander';
import type { INestApplicationContext } from '@nestjs/common';
import {
  BrokenFile,
  exitStatus,
  inSmallHeap,
  openCaseload,
  refusedAsBroken,
  type ImportOutcome,
} from '@homeward/exchange';
import { InstallationProblem } from '@homeward/database';
import { EXCHANGE_ROOMS } from '../exchange/exchange-rooms.ts';
import { importCaseload, type ImportCommandOptions } from '../exchange/import-caseload.ts';
import { reportImport } from '../exchange/report-import.ts';
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
  const outcome = await inSmallHeap(() => bring(terminal, options, files));
  const { errors, warnings, conflicts } = outcome.result;
  const problems = errors.length + warnings.length + conflicts.length;
  const to = options.errors ?? (options.json !== true && problems > 0 ? 'ERRORS.csv' : undefined);
  if (to !== undefined) await writeErrors(to, outcome.result);
  terminal.answer(outcome.result, reportImport(outcome, to));
  process.exitCode = exitStatus(outcome);
}

/** A file may be found broken when it is opened, or at any row while it is read: nothing was saved then. */
async function bring(terminal: Terminal, options: ImportCommandOptions, files: string[]): Promise<ImportOutcome> {
  try {
    const caseload = await openCaseload(files, options.encoding);
    try {
      const work = (application: INestApplicationContext) => importCaseload(application, terminal, caseload, options);
      return await withInstallation(terminal, 'import', work, EXCHANGE_ROOMS);
    } finally {
      await caseload.close();
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return refusedAsBroken(error, options.dryRun === true);
  }
}
