/**
 * Something about this machine or installation that keeps a command from doing its work. It is shown to the person
 * who typed the command, without a stack: what is wrong, and how to mend it.
 */
export class InstallationProblem extends Error {
  constructor(
    readonly problem: string,
    readonly mend: string,
    options?: { cause?: unknown },
  ) {
    super(`${problem}\n${mend}`, options);
    this.name = 'InstallationProblem';
  }
}
