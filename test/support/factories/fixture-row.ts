/** One row of a table, as PostgreSQL reads it from JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** Saves a row past every rule. */
export type Add = (table: string, row: Row) => Promise<void>;

/** The day everything in the fixture happened. */
export const AT = '2026-03-02T09:00:00Z';
