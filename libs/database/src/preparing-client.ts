import type pg from 'pg';
import { SteadyClient } from './steady-client.ts';

/** How often a text is asked before it is worth keeping a plan for. */
const WORTH_PREPARING = 2;
/** Each plan takes memory in each connection; texts past so many are planned each time. */
const MOST_NAMES = 600;

const asked = new Map<string, number>();
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_NAMES) return known;
  const times = (asked.get(text) ?? 0) + 1;
  if (times <= WORTH_PREPARING) {
    asked.set(text, times);
    return undefined;
  }
  asked.delete(text);
  const name = `homeward_kept_${names.size}`;
  names.set(text, name);
  return name;
}

/**
 * A client that lets PostgreSQL keep the plans of what is asked again and again. Row security makes a plan dearer than
 * the reading itself, and one process that does thousands of the same steps need not have them made anew each time.
 */
export class PreparingClient extends SteadyClient {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const ask = this.query.bind(this) as unknown as (...asked: unknown[]) => unknown;
    Object.assign(this, {
      query: (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
        const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : undefined;
        return name === undefined ? ask(text, values, ...rest) : ask({ name, text, values }, ...rest);
      },
    });
  }
}
