import type { EntityManager } from 'typeorm';
import { childFacts } from '../children/data/child-facts.ts';

export interface MemberOfAge {
  readonly id: string;
  readonly travelling: boolean;
  readonly adult: boolean;
}

/**
 * Who of these members is an adult on a day; in doubt a child.
 * @param day `YYYY-MM-DD`
 */
export async function findMembersOfAge(
  tx: EntityManager,
  memberIds: readonly string[],
  day: string,
): Promise<MemberOfAge[]> {
  const rows: { id: string; travelling: boolean }[] = await tx.query(
    `select id, travelling from case_member where id = any ($1::uuid[]) order by id`,
    [memberIds],
  );
  const facts = await childFacts(tx, memberIds, day);
  return rows.map((row) => ({
    ...row,
    adult: facts.some(({ memberId, situation }) => memberId === row.id && situation === null),
  }));
}
