import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

/** The rows of one transaction: they are saved together, and what is kept of them is kept at its end. */
export class Sheet {
  private readonly rows: { table: string; row: Row }[] = [];
  private readonly statements: { sql: string; values: unknown[] }[] = [];

  add(table: string, row: Row): void {
    this.rows.push({ table, row });
  }

  then(sql: string, values: unknown[]): void {
    this.statements.push({ sql, values });
  }

  async save(client: pg.Client): Promise<void> {
    await client.query('begin');
    for (const { table, row } of this.rows) {
      const columns = Object.keys(row)
        .map((column) => `"${column}"`)
        .join(', ');
      await client.query(
        `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_record(null::"${table}", $1)`,
        [JSON.stringify(row)],
      );
    }
    for (const { sql, values } of this.statements) await client.query(sql, values);
    await client.query('commit');
  }
}
