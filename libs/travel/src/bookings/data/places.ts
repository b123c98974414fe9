import type { EntityManager } from 'typeorm';
import type { PlaceClock } from '../domain/itinerary.ts';

/** Those of these codes that are known, with the clocks told there. */
export async function findPlaces(
  tx: EntityManager,
  codes: readonly string[],
): Promise<ReadonlyMap<string, PlaceClock>> {
  const rows: PlaceClock[] = await tx.query(
    `select code, city, country_code as "countryCode", time_zone as "timeZone" from airport where code = any ($1::text[])`,
    [[...new Set(codes)]],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** Those of these codes that name no currency. */
export async function unknownCurrencies(tx: EntityManager, codes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows: { code: string }[] = await tx.query(`select code from currency where code = any ($1::text[])`, [
    [...new Set(codes)],
  ]);
  const known = new Set(rows.map(({ code }) => code));
  return new Set(codes.filter((code) => !known.has(code)));
}
