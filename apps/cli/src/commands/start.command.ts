import type { Command } from 'commander';
import {
  beginningOf,
  takesBeginning,
  takesPast,
  type BeginningOptions,
  type PastOptions,
} from './beginning-options.ts';
import { runs, takesJson } from './run-command.ts';
import { startHomeward } from '../start/start-homeward.ts';

export function addStartCommand(program: Command): void {
  const command = program
    .command('start')
    .description('run Homeward on this machine until Ctrl-C: database, API and worker')
    .option('--verbose', 'show every log line instead of warnings only');
  takesJson(takesPast(takesBeginning(command))).action(
    runs<BeginningOptions & PastOptions & { verbose?: boolean }>((terminal, options) =>
      startHomeward(
        { verbose: options.verbose === true, beginning: beginningOf(options), past: options.withoutPast !== true },
        terminal,
      ),
    ),
  );
}
