import { Socket } from 'node:net';
import { createInterface } from 'node:readline/promises';
import { InstallationProblem } from '@homeward/database';
import { isEmail } from 'class-validator';
import type { Terminal } from '../terminal.ts';

/** What an office's real beginning needs to know. */
export interface LiveAnswers {
  readonly email: string;
  readonly name: string;
  readonly office: string;
  /** Two letters, ISO 3166-1. */
  readonly country: string;
  /** An IANA zone. */
  readonly zone: string;
}

interface Question {
  readonly key: keyof LiveAnswers;
  readonly option: string;
  readonly asks: string;
  readonly usual?: (given: Partial<LiveAnswers>) => string | undefined;
  readonly wrong: (answer: string) => string | null;
}

const notEmpty = (answer: string): string | null => (answer === '' ? 'It must not be empty.' : null);

const QUESTIONS: readonly Question[] = [
  {
    key: 'email',
    option: '--admin-email',
    asks: 'E-mail address of the first administrator',
    wrong: (answer) => (isEmail(answer) ? null : 'That is not an e-mail address such as name@example.org.'),
  },
  {
    key: 'name',
    option: '--admin-name',
    asks: 'Their name',
    usual: ({ email }) => email?.split('@')[0],
    wrong: notEmpty,
  },
  { key: 'office', option: '--office', asks: 'Name of the office', usual: () => 'Head office', wrong: notEmpty },
  {
    key: 'country',
    option: '--country',
    asks: 'Its country, in two letters',
    usual: () => 'BE',
    wrong: (answer) => (/^[A-Z]{2}$/.test(answer) ? null : 'That is not a country code such as BE.'),
  },
  {
    key: 'zone',
    option: '--zone',
    asks: 'Its time zone',
    usual: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    wrong: (answer) => (isZone(answer) ? null : 'That is not a time zone such as Europe/Brussels.'),
  },
];

/**
 * Asks for what was not given on the command line; only the e-mail address has no usual answer. Answers may also be
 * piped in, one a line.
 * @throws InstallationProblem naming the option when an answer is missing or wrong and nobody is there to ask
 */
export async function askForBeginning(
  given: Partial<LiveAnswers>,
  terminal: Terminal,
  signal?: AbortSignal,
): Promise<LiveAnswers> {
  const interactive = process.stdin.isTTY === true;
  const answers: Partial<Record<keyof LiveAnswers, string>> = { ...given };
  if (answers.email === undefined) terminal.say('\nThis home is empty. An office begins here.');
  const reader = createInterface({ input: process.stdin, output: process.stderr, terminal: interactive });
  // The line editor takes Ctrl-C for itself; it is given back to whoever stops the installation.
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const piped = interactive ? null : reader[Symbol.asyncIterator]();
  try {
    for (const question of QUESTIONS) {
      const usual = question.usual?.(answers);
      const ask = async (): Promise<string | null> => {
        if (piped && given.email !== undefined) return usual ?? '';
        const prompt = `  ${question.asks}${usual ? ` [${usual}]` : ''}: `;
        if (!piped) return (await reader.question(prompt, signal ? { signal } : {})).trim() || (usual ?? '');
        process.stderr.write(prompt);
        const line = await piped.next();
        terminal.say('');
        return line.done ? (usual ?? null) : line.value.trim() || (usual ?? '');
      };
      answers[question.key] ??= await answerTo(question, ask, interactive, terminal);
      demand(question, answers[question.key]!);
    }
  } finally {
    reader.close();
    // A terminal or a pipe would keep the process waiting; a file or /dev/null ends by itself and cannot be let go.
    if (process.stdin instanceof Socket) process.stdin.unref();
  }
  return answers as LiveAnswers;
}

async function answerTo(
  question: Question,
  ask: () => Promise<string | null>,
  interactive: boolean,
  terminal: Terminal,
): Promise<string> {
  for (;;) {
    const answer = await ask();
    if (answer === null) throw missing(question);
    const wrong = question.wrong(answer);
    if (wrong === null || !interactive) return answer;
    terminal.warn(wrong);
  }
}

function demand(question: Question, answer: string): void {
  const wrong = question.wrong(answer);
  if (wrong !== null) throw new InstallationProblem(`${question.option}: ${wrong}`, 'Nothing was begun; try again.');
}

function missing(question: Question): InstallationProblem {
  return new InstallationProblem(
    `An empty home needs an answer: ${question.asks.toLowerCase()}.`,
    `Nobody is at the keyboard, so give it on the command line: npx homeward start --empty ${question.option} …`,
  );
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
