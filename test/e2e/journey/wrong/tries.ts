import type { Colleague } from '../../../support/http-client.ts';

interface Change {
  /** The test it was made in, as it is reported. */
  readonly test: string;
  /** The address with every id taken out; of a step, which one. */
  readonly operation: string;
  readonly done: boolean;
  readonly status: number;
}

/** What reads although it is a POST, because search words never stand in an address. */
const READS: readonly string[] = ['persons/match', 'persons/search'];
/** What every counsellor may begin at a desk of their own; the wrong person is whoever counsels nobody. */
const BEGINNINGS: readonly string[] = ['cases', 'persons'];
const AN_ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;

/** What was done in the stories, and how the very same was answered when somebody tried whose it is not. */
export class WrongTries {
  private readonly changes: Change[] = [];

  /** From now on, whatever this colleague does is tried at once by somebody whose it is not. */
  watch(doer: Colleague, { stranger, outsider }: Readonly<Record<'stranger' | 'outsider', Colleague>>): void {
    doer.afterPost = async (path, body, { status }): Promise<void> => {
      const operation = operationOf(path, body);
      if (READS.includes(operation)) return;
      const done = status >= 200 && status < 300;
      this.note(operation, done, status);
      if (!done) return;
      const wrong = BEGINNINGS.includes(operation) ? outsider : stranger;
      this.note(operation, false, (await wrong.try(path, body)).status);
    };
  }

  get done(): readonly Change[] {
    return this.changes.filter(({ done }) => done);
  }

  /** Each step that nobody was refused in the test that took it, as `test: operation`. */
  untried(): string[] {
    const tried = new Set(this.changes.filter(({ status }) => [403, 404].includes(status)).map(inWords));
    return [...new Set(this.done.map(inWords))].filter((step) => !tried.has(step));
  }

  private note(operation: string, done: boolean, status: number): void {
    this.changes.push({ test: expect.getState().currentTestName ?? 'before', operation, done, status });
  }
}

const inWords = ({ test, operation }: Change): string => `${test}: ${operation}`;

function operationOf(path: string, body: unknown): string {
  const address = path.replace(AN_ID, ':id');
  const { action } = (body ?? {}) as { action?: string };
  return address.endsWith('/steps') ? `${address} ${action}` : address;
}
