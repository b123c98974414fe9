import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import type { INestApplicationContext } from '@nestjs/common';
import { InstallationProblem } from '@homeward/database';
import { inSmallHeap } from '@homeward/exchange';
import { exportCaseload, type ExportCommandOptions } from '../exchange/export-caseload.ts';
import { EXCHANGE_ROOMS } from '../exchange/exchange-rooms.ts';
import { withInstallation } from '../installation/with-installation.ts';
import type { Terminal } from '../terminal.ts';
import { runs, takesJson } from './run-command.ts';

export function addExportCommand(program: Command): void {
  takesJson(
    program
      .command('export')
      .description('write the caseload out, in the columns it comes in by')
      .requiredOption('--to <place>', 'a folder for two CSV files, or a file that ends in .xlsx')
      .option('--office <code>', 'of this office and what lies under it; may be repeated', collect, [])
      .option('--with-sensitive', 'also vulnerabilities, telephone and e-mail, as one file under a password')
      .option('--reason <text>', 'why those are needed, for the audit trail'),
  ).action(runs<ExportCommandOptions>(exportCommand));
}

const collect = (value: string, before: string[]): string[] => [...before, value];

async function exportCommand(terminal: Terminal, options: ExportCommandOptions): Promise<void> {
  if (options.withSensitive === true && !options.reason?.trim())
    throw new InstallationProblem('Sensitive columns go out for a reason only.', 'Give it with --reason "…".');
  const password = options.withSensitive === true ? randomBytes(15).toString('base64url') : undefined;
  const write = (application: INestApplicationContext) => exportCaseload(application, terminal, options, password);
  const result = await inSmallHeap(() => withInstallation(terminal, 'export', write, EXCHANGE_ROOMS));
  const { persons, cases, services, files } = result;
  terminal.answer(
    result,
    `Written: ${persons} persons in ${cases} cases, ${services} services.\n${files.map((file) => `  ${file}`).join('\n')}`,
  );
  if (password !== undefined)
    terminal.say(`The password, shown this once and kept nowhere: ${password}\nSend it another way than the file.`);
}
