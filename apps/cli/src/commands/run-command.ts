import type { Command } from 'commander';
import { Terminal } from '../terminal.ts';

/** Runs one command's work: its errors become words and an exit status, never a stack. */
export function runs<Options extends object>(
  work: (terminal: Terminal, options: Options, args: string[]) => Promise<void>,
): (...all: unknown[]) => Promise<void> {
  return async (...all) => {
    const command = all.at(-1) as Command;
    const options = command.optsWithGlobals<Options & { json?: boolean }>();
    const terminal = new Terminal(options.json === true);
    try {
      await work(terminal, options, command.args);
    } catch (error) {
      terminal.fail(error);
      process.exitCode = 1;
    }
  };
}

/** Every command takes `--json`, before or after its name. */
export function takesJson(command: Command): Command {
  return command.option('--json', 'print only JSON on standard output');
}
