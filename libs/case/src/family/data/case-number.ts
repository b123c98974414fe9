import type { EntityManager } from 'typeorm';

/**
 * The next number of the host country in the office's year, such as `BE-2026-000123`. Taken by updating one row, which
 * later openers wait for: a transaction that is undone gives its number back, so that none is skipped or given twice.
 * Call it last before writing the case, because it holds up other openers until the transaction ends.
 * @param day the office's today, `YYYY-MM-DD`
 */
export async function takeCaseNumber(tx: EntityManager, hostCountryCode: string, day: string): Promise<string> {
  const year = Number(day.slice(0, 4));
  const rows: { last: number }[] = await tx.query(
    `insert into case_number_counter as counter (country_code, year, last) values ($1, $2, 1)
     on conflict (country_code, year) do update set last = counter.last + 1 returning last`,
    [hostCountryCode, year],
  );
  return `${hostCountryCode}-${year}-${String(rows[0]!.last).padStart(6, '0')}`;
}
