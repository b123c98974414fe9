import { styleText } from 'node:util';
import { InstallationProblem } from '@homeward/database';
import { DomainError } from '@homeward/platform';

type Style = Parameters<typeof styleText>[0];

/**
 * Where a command speaks. Its answer goes to standard output, once, as text or as JSON; everything said on the way
 * goes to standard error, so that `--json` leaves nothing but JSON to read.
 */
export class Terminal {
  private progressSaid = 0;

  constructor(readonly json: boolean) {
    // A terminal that was closed, or a reader that stopped reading, is no reason to leave the database running.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  }

  say(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  step(line: string): void {
    this.say(`${this.paint('dim', '·', process.stderr)} ${line}`);
  }

  /** How far long work has come: one line that moves on in a terminal, now and then a line in a log. */
  progress(what: string, done: number, total?: number): void {
    const last = total !== undefined && done >= total;
    if (!last && Date.now() - this.progressSaid < (process.stderr.isTTY ? 100 : 5_000)) return;
    this.progressSaid = Date.now();
    const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
    const line = `${what}: ${done.toLocaleString('en')}${of}`;
    if (!process.stderr.isTTY) this.step(line);
    else process.stderr.write(`\r\u001b[K${line}${last ? '\n' : ''}`);
  }

  warn(line: string): void {
    this.say(`${this.paint('yellow', '!', process.stderr)} ${line}`);
  }

  /** The command's answer. */
  answer(value: unknown, text: string): void {
    process.stdout.write(this.json ? `${JSON.stringify(value)}\n` : `${text}\n`);
  }

  /** Says what went wrong in words for the person who typed the command; never a stack. */
  fail(error: unknown): void {
    const { problem, mend, code } = this.inWords(error);
    if (this.json) process.stdout.write(`${JSON.stringify({ error: { code, message: problem, mend } })}\n`);
    this.say(`${this.paint('red', '✖', process.stderr)} ${problem}`);
    if (mend) this.say(`  ${mend}`);
  }

  /** An error as a person should read it. */
  inWords(error: unknown): { problem: string; mend: string; code: string } {
    return inWords(error);
  }

  paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
    return stream.isTTY && stream.hasColors() ? styleText(style, text) : text;
  }
}

function inWords(error: unknown): { problem: string; mend: string; code: string } {
  if (error instanceof InstallationProblem)
    return { problem: error.problem, mend: error.mend, code: 'installation.problem' };
  if (error instanceof DomainError) {
    const fields = Object.entries(error.fields).map(([field, mend]) => `${field}: ${mend}`);
    return { problem: error.message, mend: fields.join('\n  '), code: error.code };
  }
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT' || code === '28P01' || code === '3D000')
    return {
      problem: `The database cannot be reached: ${message || code}.`,
      mend: 'Check that it runs and that DATABASE_URL names its host, port, database, user and password.',
      code: 'installation.problem',
    };
  return { problem: message || String(error), mend: '', code: 'command.failed' };
}
