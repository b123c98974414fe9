import pg from 'pg';

/** One statement of a read, prepared under its name. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The few of pg's internals this file relies on; pg is pinned, and an integration test holds them. */
interface WireConnection {
  parse(message: { text: string; name: string; types?: number[] }): void;
  bind(message: {
    portal: string;
    statement: string;
    values: unknown[];
    binary: boolean;
    valueMapper: (value: unknown) => unknown;
  }): void;
  execute(message: { portal: string; rows?: number }): void;
}
interface QueryInternals {
  prepare(connection: WireConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
}
const base = pg.Query.prototype as unknown as QueryInternals;
const prepareValue = (value: unknown): unknown =>
  Buffer.isBuffer(value)
    ? value
    : value === null || value === undefined
      ? null
      : Array.isArray(value)
        ? arrayLiteral(value)
        : value instanceof Date
          ? value.toISOString()
          : typeof value === 'object'
            ? JSON.stringify(value)
            : String(value);
const arrayLiteral = (values: readonly unknown[]): string =>
  `{${values.map((value) => (value === null ? 'NULL' : `"${String(value).replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`;

const prepared = new WeakMap<WireConnection, Set<string>>();

/**
 * Runs preludes (the scope, an audit row) and one query under a single Sync, so that all of them share one implicit
 * transaction and one round trip. Only the query's rows come back; an error anywhere undoes all, and leaves it unknown
 * which names the server has prepared: the caller closes the connection.
 */
export class ScopedQuery extends pg.Query {
  private preludesLeft: number;

  constructor(
    private readonly preludes: readonly PreparedStatement[],
    query: PreparedStatement,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(
      { name: query.name, text: query.text, values: [...query.values] } as never,
      undefined as never,
      callback as never,
    );
    this.preludesLeft = preludes.length;
  }

  prepare(connection: WireConnection): void {
    const known = prepared.get(connection) ?? new Set<string>();
    prepared.set(connection, known);
    for (const statement of this.preludes) {
      if (!known.has(statement.name)) {
        connection.parse({ text: statement.text, name: statement.name });
        known.add(statement.name);
      }
      connection.bind({
        portal: '',
        statement: statement.name,
        values: [...statement.values],
        binary: false,
        valueMapper: prepareValue,
      });
      connection.execute({ portal: '' });
    }
    base.prepare.call(this, connection);
  }

  handleDataRow(message: unknown): void {
    if (this.preludesLeft === 0) base.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.preludesLeft > 0) this.preludesLeft -= 1;
    else base.handleCommandComplete.call(this, message, connection);
  }
}
