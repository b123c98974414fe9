import { availableParallelism } from 'node:os';
import type pg from 'pg';
import { ScopedQuery, type PreparedStatement } from './scoped-query.ts';

/** Reads that are sent down one connection before the first of them is answered. */
const BEHIND_EACH_OTHER = 4;
/** Connections that are shared: with reads behind each other one a processor keeps it busy. */
const LINES_MAX = Math.max(2, availableParallelism());

/** So many reads are on their way at once; more of them take turns on the same processors, and all end later. */
export const SHARED_READS_MAX = BEHIND_EACH_OTHER * LINES_MAX;

type Answered = (error: Error | null, result: pg.QueryResult) => void;

interface Line {
  readonly client: pg.PoolClient & { pipeline: boolean };
  readonly release: (destroy: boolean) => void;
  /**
   * Kinds of reads that were answered on it, and are therefore prepared: nothing else may be sent behind another read, or
   * it would lean on what that one failed to prepare.
   */
  readonly known: Set<string>;
  underWay: number;
  /** A read failed: it takes nothing more, and is closed once those under way are answered. */
  failed: boolean;
}

/** A connection that was given back still knows. */
const knownBy = new WeakMap<pg.PoolClient, Set<string>>();

/**
 * Short reads that share connections: the next is at PostgreSQL before it has answered the last, so that neither side is
 * put to sleep and woken for each. Every read keeps a Sync, and so a transaction, of its own: its scope ends with it, and
 * an error is its own. What may take long belongs on a connection of its own, because others would wait behind it.
 */
export class SharedLines {
  private readonly lines: Line[] = [];
  private opening = 0;

  constructor(private readonly pool: pg.Pool) {}

  /** @returns false when there is no place: the read then takes a connection like any other */
  send(preludes: readonly PreparedStatement[], query: PreparedStatement, answered: Answered): boolean {
    const kind = [...preludes, query].map(({ name }) => name).join(' ');
    // Half of the pool at most: what takes a connection of its own must find one.
    const most = Math.min(LINES_MAX, Math.floor((this.pool.options.max ?? LINES_MAX) / 2));
    if (this.lines.length + this.opening < most) {
      this.open(preludes, query, kind, answered);
      return true;
    }
    const line = this.placeFor(kind);
    if (line) this.sendDown(line, preludes, query, kind, answered);
    return line !== undefined;
  }

  private placeFor(kind: string): Line | undefined {
    let found: Line | undefined;
    for (const line of this.lines) {
      const open = !line.failed && line.underWay < (found?.underWay ?? BEHIND_EACH_OTHER) && line.known.has(kind);
      if (open) found = line;
    }
    return found;
  }

  private open(
    preludes: readonly PreparedStatement[],
    query: PreparedStatement,
    kind: string,
    answered: Answered,
  ): void {
    this.opening += 1;
    this.pool.connect((unreachable, client, release) => {
      this.opening -= 1;
      if (unreachable || !client)
        return answered(unreachable ?? new Error('No connection to the database was given.'), null as never);
      const known = knownBy.get(client) ?? new Set<string>();
      knownBy.set(client, known);
      const line: Line = { client: client as Line['client'], release, known, underWay: 0, failed: false };
      line.client.pipeline = true;
      this.lines.push(line);
      this.sendDown(line, preludes, query, kind, answered);
    });
  }

  private sendDown(
    line: Line,
    preludes: readonly PreparedStatement[],
    query: PreparedStatement,
    kind: string,
    answered: Answered,
  ): void {
    let waiting = true;
    line.underWay += 1;
    const done: Answered = (error, result) => {
      // A connection that is closed after it failed tells of it once more.
      if (!waiting) return;
      waiting = false;
      line.underWay -= 1;
      if (error) line.failed = true;
      else line.known.add(kind);
      if (line.underWay === 0) this.letGo(line);
      answered(error, result);
    };
    try {
      line.client.query(new ScopedQuery(preludes, query, done));
    } catch (error) {
      done(error as Error, null as never);
    }
  }

  private letGo(line: Line): void {
    this.lines.splice(this.lines.indexOf(line), 1);
    line.client.pipeline = false;
    line.release(line.failed);
  }
}
