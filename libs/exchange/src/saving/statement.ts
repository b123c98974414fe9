import type { EntityManager } from 'typeorm';

const TYPES = {
  who: 'uuid',
  at: 'timestamptz',
  today: 'date',
  key: 'text',
  kind: 'text',
  correlation: 'text',
} as const;
/** What statements ask for: who imports, at which instant, on which day, with which key, as what, under which number. */
export type Asked = keyof typeof TYPES;
export type Answers = Readonly<Record<Asked, unknown>>;

export interface Statement {
  readonly sql: string;
  readonly asks: readonly Asked[];
}

/** `$1`, `$2` … are what is asked for, in that order. */
export const statement = (sql: string, ...asks: Asked[]): Statement => ({
  sql: sql.replace(/\$(\d)(?!\d)/g, (placed, place: string) => `${placed}::${TYPES[asks[Number(place) - 1]!]}`),
  asks,
});

export async function runAll(tx: EntityManager, statements: readonly Statement[], answers: Answers): Promise<void> {
  for (const { sql, asks } of statements)
    await tx.query(
      sql,
      asks.map((ask) => answers[ask]),
    );
}
