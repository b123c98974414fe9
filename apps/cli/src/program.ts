import { Command } from 'commander';
import { addAuditCommand } from './commands/audit.command.ts';
import { addDemoCommand } from './commands/demo.command.ts';
import { addDoctorCommand } from './commands/doctor.command.ts';
import { addMigrateCommand } from './commands/migrate.command.ts';
import { addStartCommand } from './commands/start.command.ts';
import { addUserCommand } from './commands/user.command.ts';

/** The `homeward` command. */
export function buildProgram(): Command {
  const program = new Command('homeward')
    .description('Case management for assisted voluntary return and reintegration')
    .option('--json', 'print only JSON on standard output')
    .showHelpAfterError()
    .addHelpText('after', '\nSettings are read from the environment; README.md lists them.');
  for (const add of [
    addStartCommand,
    addMigrateCommand,
    addDemoCommand,
    addUserCommand,
    addDoctorCommand,
    addAuditCommand,
  ])
    add(program);
  return program;
}
