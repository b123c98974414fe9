/** One row of a table, as PostgreSQL reads it from JSON. */
export type Row = Readonly<Record<string, unknown>>;
