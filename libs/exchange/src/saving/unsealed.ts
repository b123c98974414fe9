import type { EntityManager } from 'typeorm';

const SEALED = ['app.health_offices', 'app.protection_offices'] as const;

/** Opens sealed matter of the offices the transaction is in for one piece of its work, and closes it again. */
export async function unsealed<T>(tx: EntityManager, work: () => Promise<T>): Promise<T> {
  const before: { name: string; value: string | null }[] = await tx.query(
    `select name, current_setting(name, true) as value from unnest($1::text[]) name`,
    [SEALED],
  );
  await tx.query(
    `select set_config(name, current_setting('app.case_offices', true), true) from unnest($1::text[]) name`,
    [SEALED],
  );
  const done = await work();
  for (const { name, value } of before) await tx.query('select set_config($1, $2, true)', [name, value ?? '']);
  return done;
}
