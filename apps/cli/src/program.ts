import { Command } from 'commander';

/** Each command's code is loaded only when it is the one that was typed: `start` need not wait for what the others use. */
const COMMANDS: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./commands/start.command.ts')).addStartCommand,
  migrate: async () => (await import('./commands/migrate.command.ts')).addMigrateCommand,
  demo: async () => (await import('./commands/demo.command.ts')).addDemoCommand,
  user: async () => (await import('./commands/user.command.ts')).addUserCommand,
  export: async () => (await import('./commands/export.command.ts')).addExportCommand,
  import: async () => (await import('./commands/import.command.ts')).addImportCommand,
  doctor: async () => (await import('./commands/doctor.command.ts')).addDoctorCommand,
  audit: async () => (await import('./commands/audit.command.ts')).addAuditCommand,
  report: async () => (await import('./commands/report.command.ts')).addReportCommand,
};

/** The `homeward` command. @param typed the words after it; anything but a command's name first loads them all, for help */
export async function buildProgram(typed: readonly string[]): Promise<Command> {
  const program = new Command('homeward')
    .description('Case management for assisted voluntary return and reintegration')
    .option('--json', 'print only JSON on standard output')
    .showHelpAfterError()
    .addHelpText('after', '\nSettings are read from the environment; README.md lists them.');
  const named = Object.hasOwn(COMMANDS, typed[0] ?? '') ? [COMMANDS[typed[0]!]!] : Object.values(COMMANDS);
  for (const load of named) (await load())(program);
  return program;
}
