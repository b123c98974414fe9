import type { WorkflowMember } from '@homeward/case';
import type { EntityManager } from 'typeorm';

/** Those of the members who travel: whoever stays behind needs no papers. */
export async function travellersAmong(
  tx: EntityManager,
  members: readonly Pick<WorkflowMember, 'id'>[],
): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `select id from case_member where id = any ($1::uuid[]) and travelling order by id`,
    [members.map(({ id }) => id)],
  );
  return rows.map(({ id }) => id);
}
