import type { EntityManager } from 'typeorm';

/** @returns the day a member really arrived, `YYYY-MM-DD`; null while nobody has confirmed it */
export async function arrivalOf(tx: EntityManager, memberId: string): Promise<string | null> {
  const rows: { arrivedOn: string }[] = await tx.query(
    `select arrived_on::text as "arrivedOn" from arrival where member_id = $1 and taken_back_at is null`,
    [memberId],
  );
  return rows[0]?.arrivedOn ?? null;
}
