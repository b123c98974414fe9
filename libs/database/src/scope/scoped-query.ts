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
  describe(message: unknown): void;
}
/** What pg makes of the description of a statement's columns. */
interface Columns {
  fields: unknown[];
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}
interface QueryInternals {
  _result: Columns;
  _accumulateRows: boolean;
  prepare(connection: WireConnection): void;
  handleRowDescription(message: unknown): void;
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
const described = new WeakMap<WireConnection, Described>();

interface Described {
  readonly columns: Map<string, Columns>;
  /** The same connection, which asks for no description. */
  readonly silent: WireConnection;
}

function withoutDescribing(connection: WireConnection): WireConnection {
  return Object.create(connection, { describe: { value: () => undefined } }) as WireConnection;
}

/**
 * Runs preludes (the scope, an audit row) and one query under a single Sync, so that all of them share one implicit
 * transaction and one round trip. A connection describes a query's columns once: the plan it keeps cannot change them.
 * Only the query's rows come back; an error anywhere undoes all, and leaves it unknown which names the server has
 * prepared: the caller closes the connection.
 */
export class ScopedQuery extends pg.Query {
  private preludesLeft: number;
  private described: Described | undefined;

  constructor(
    private readonly preludes: readonly PreparedStatement[],
    private readonly asked: PreparedStatement,
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(
      { name: asked.name, text: asked.text, values: [...asked.values] } as never,
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
    this.described = described.get(connection) ?? { columns: new Map(), silent: withoutDescribing(connection) };
    described.set(connection, this.described);
    const columns = this.described.columns.get(this.asked.name);
    if (columns) {
      const internals = this as unknown as QueryInternals;
      Object.assign(internals._result, columns);
      internals._accumulateRows = true;
    }
    base.prepare.call(this, columns ? this.described.silent : connection);
  }

  handleRowDescription(message: unknown): void {
    base.handleRowDescription.call(this, message);
    const { fields, _parsers, _prebuiltEmptyResultObject } = (this as unknown as QueryInternals)._result;
    this.described?.columns.set(this.asked.name, { fields, _parsers, _prebuiltEmptyResultObject });
  }

  handleDataRow(message: unknown): void {
    if (this.preludesLeft === 0) base.handleDataRow.call(this, message);
  }

  handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.preludesLeft > 0) this.preludesLeft -= 1;
    else base.handleCommandComplete.call(this, message, connection);
  }
}
